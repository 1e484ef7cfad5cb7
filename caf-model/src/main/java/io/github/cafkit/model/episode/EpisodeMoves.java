package io.github.cafkit.model.episode;

import static io.github.cafkit.model.episode.EpisodeState.ASSESSED;
import static io.github.cafkit.model.episode.EpisodeState.ASSESSING;
import static io.github.cafkit.model.episode.EpisodeState.CHECKLIST_DONE;
import static io.github.cafkit.model.episode.EpisodeState.CLOSED;
import static io.github.cafkit.model.episode.EpisodeState.CONSENTED;
import static io.github.cafkit.model.episode.EpisodeState.CONSENT_SOUGHT;
import static io.github.cafkit.model.episode.EpisodeState.DECLINED;
import static io.github.cafkit.model.episode.EpisodeState.DELIVERING;
import static io.github.cafkit.model.episode.EpisodeState.IDENTIFIED;
import static io.github.cafkit.model.episode.EpisodeState.REOPENED;
import static io.github.cafkit.model.episode.EpisodeState.REVIEWED;
import static io.github.cafkit.model.episode.EpisodeState.SAFEGUARDING_STOP;
import static io.github.cafkit.model.episode.EpisodeState.STEPPED_DOWN;
import static io.github.cafkit.model.episode.EpisodeState.STEPPED_UP;
import static io.github.cafkit.model.episode.EpisodeState.TEAM_FORMED;
import static io.github.cafkit.model.episode.EpisodeState.TRANSFERRED;
import static io.github.cafkit.model.episode.MoverRole.ASSESSOR;
import static io.github.cafkit.model.episode.MoverRole.DESIGNATED_LEAD;
import static io.github.cafkit.model.episode.MoverRole.FAMILY;
import static io.github.cafkit.model.episode.MoverRole.LEAD_PROFESSIONAL;
import static io.github.cafkit.model.episode.MoverRole.SOCIAL_CARE;
import static io.github.cafkit.model.episode.MoverRole.TEAM;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The moves that an episode may make: from which state, by what event, to which state, recorded by whom, and what each
 * needs. {@link Episode#after} goes by this table and by nothing else.
 *
 * <p>The order of the stages is the library's own reading of guides for the CAF and for early help (unverified as a
 * whole). It orders a <em>record</em>. It never stands between anybody and a report: a safeguarding stop is open to
 * everybody, in every state, and needs nothing.
 */
public final class EpisodeMoves {

    private static final Set<MoverRole> ANYBODY = EnumSet.allOf(MoverRole.class);
    private static final Set<MoverRole> PROFESSIONALS = EnumSet.complementOf(EnumSet.of(FAMILY));
    private static final Set<MoverRole> TEAM_OR_LEAD = EnumSet.of(TEAM, LEAD_PROFESSIONAL);
    private static final Set<MoverRole> DECIDERS = EnumSet.of(DESIGNATED_LEAD, SOCIAL_CARE);

    private static final Set<EpisodeState> ENDED = EnumSet.of(CLOSED, STEPPED_UP, TRANSFERRED);
    private static final Set<EpisodeState> LIVE = EnumSet.complementOf(EnumSet.of(CLOSED, STEPPED_UP, TRANSFERRED));
    private static final Set<EpisodeState> AT_WORK =
            EnumSet.complementOf(EnumSet.of(CLOSED, STEPPED_UP, TRANSFERRED, SAFEGUARDING_STOP));

    /** The states before a team or a plan. */
    private static final Set<EpisodeState> EARLY = EnumSet.of(
            IDENTIFIED,
            CHECKLIST_DONE,
            CONSENT_SOUGHT,
            CONSENTED,
            DECLINED,
            ASSESSING,
            ASSESSED,
            STEPPED_DOWN,
            REOPENED);

    /** The states in which no consent is in force. */
    private static final Set<EpisodeState> WITHOUT_CONSENT =
            EnumSet.of(IDENTIFIED, CHECKLIST_DONE, CONSENT_SOUGHT, DECLINED, STEPPED_DOWN, REOPENED);

    /** The states that an answer of the family, or another legal basis, leads to. */
    static final Set<EpisodeState> UPON_CONSENT =
            EnumSet.of(CONSENTED, ASSESSING, ASSESSED, TEAM_FORMED, DELIVERING, REVIEWED);

    private static final List<EpisodeMove> ALL = table();

    private EpisodeMoves() {}

    private static List<EpisodeMove> table() {
        Table table = new Table();

        table.open(EpisodeEventKind.NEED_IDENTIFIED, IDENTIFIED, ANYBODY);
        table.open(EpisodeEventKind.STEPPED_DOWN, STEPPED_DOWN, PROFESSIONALS, EpisodeNeed.STATUTORY_MEETING);
        table.open(EpisodeEventKind.SAFEGUARDING_STOPPED, SAFEGUARDING_STOP, ANYBODY);

        table.move(
                EnumSet.of(IDENTIFIED, REOPENED), EpisodeEventKind.CHECKLIST_COMPLETED, CHECKLIST_DONE, PROFESSIONALS);
        table.move(
                EnumSet.of(IDENTIFIED, CHECKLIST_DONE, DECLINED, STEPPED_DOWN, REOPENED),
                EpisodeEventKind.CONSENT_ASKED,
                CONSENT_SOUGHT,
                PROFESSIONALS);
        table.move(EnumSet.of(CONSENT_SOUGHT), EpisodeEventKind.CONSENT_GIVEN, CONSENTED, ANYBODY, EpisodeNeed.CONSENT);
        table.move(EnumSet.of(CONSENT_SOUGHT), EpisodeEventKind.CONSENT_REFUSED, DECLINED, ANYBODY);
        table.move(UPON_CONSENT, EpisodeEventKind.CONSENT_WITHDRAWN, DECLINED, EnumSet.of(FAMILY));

        table.move(
                EnumSet.of(CONSENTED),
                EpisodeEventKind.ASSESSMENT_STARTED,
                ASSESSING,
                PROFESSIONALS,
                EpisodeNeed.ASSESSMENT);
        table.move(
                EnumSet.of(ASSESSED, TEAM_FORMED, DELIVERING, REVIEWED),
                EpisodeEventKind.ASSESSMENT_STARTED,
                ASSESSING,
                PROFESSIONALS,
                EpisodeNeed.ASSESSMENT,
                EpisodeNeed.REASON);
        table.move(
                WITHOUT_CONSENT,
                EpisodeEventKind.ASSESSMENT_STARTED,
                ASSESSING,
                PROFESSIONALS,
                EpisodeNeed.OTHER_BASIS,
                EpisodeNeed.ASSESSMENT);
        table.move(
                EnumSet.of(ASSESSING),
                EpisodeEventKind.ASSESSMENT_COMPLETED,
                ASSESSED,
                EnumSet.of(ASSESSOR, SOCIAL_CARE),
                EpisodeNeed.ASSESSMENT);

        table.move(EnumSet.of(ASSESSED), EpisodeEventKind.TEAM_FORMED, TEAM_FORMED, PROFESSIONALS, EpisodeNeed.TEAM);
        table.move(
                EnumSet.of(CONSENTED),
                EpisodeEventKind.TEAM_FORMED,
                TEAM_FORMED,
                PROFESSIONALS,
                EpisodeNeed.ASSESSMENT_ON_RECORD,
                EpisodeNeed.TEAM);
        table.move(
                EnumSet.of(DECLINED, STEPPED_DOWN, REOPENED),
                EpisodeEventKind.TEAM_FORMED,
                TEAM_FORMED,
                PROFESSIONALS,
                EpisodeNeed.OTHER_BASIS,
                EpisodeNeed.ASSESSMENT_ON_RECORD,
                EpisodeNeed.TEAM);
        table.move(
                EnumSet.of(ASSESSED, TEAM_FORMED, REVIEWED),
                EpisodeEventKind.DELIVERY_STARTED,
                DELIVERING,
                EnumSet.of(TEAM, LEAD_PROFESSIONAL, ASSESSOR),
                EpisodeNeed.PLAN,
                EpisodeNeed.LEAD_IF_AGENCIES);
        table.move(EnumSet.of(DELIVERING), EpisodeEventKind.REVIEW_HELD, REVIEWED, TEAM_OR_LEAD, EpisodeNeed.REVIEW);

        table.stay(LIVE, EpisodeEventKind.AGENCY_JOINED, PROFESSIONALS, EpisodeNeed.AGENCY);
        table.stay(LIVE, EpisodeEventKind.AGENCY_LEFT, PROFESSIONALS, EpisodeNeed.AGENCY);
        table.stay(LIVE, EpisodeEventKind.LEAD_NOMINATED, PROFESSIONALS, EpisodeNeed.LEAD);
        table.stay(LIVE, EpisodeEventKind.LEAD_STOOD_DOWN, PROFESSIONALS, EpisodeNeed.REASON);
        table.stay(LIVE, EpisodeEventKind.REFERRED, PROFESSIONALS, EpisodeNeed.REFERRAL);
        table.stay(ENDED, EpisodeEventKind.CONSENT_WITHDRAWN, EnumSet.of(FAMILY));
        table.stay(EnumSet.of(SAFEGUARDING_STOP), EpisodeEventKind.CONSENT_WITHDRAWN, EnumSet.of(FAMILY));

        table.move(EARLY, EpisodeEventKind.CLOSED, CLOSED, PROFESSIONALS, EpisodeNeed.CLOSURE_REASON);
        table.move(
                EnumSet.of(TEAM_FORMED, DELIVERING, REVIEWED),
                EpisodeEventKind.CLOSED,
                CLOSED,
                TEAM_OR_LEAD,
                EpisodeNeed.CLOSURE_REASON);
        table.move(LIVE, EpisodeEventKind.STEPPED_UP, STEPPED_UP, PROFESSIONALS, EpisodeNeed.SOCIAL_CARE_DECISION);
        table.move(
                AT_WORK,
                EpisodeEventKind.TRANSFERRED,
                TRANSFERRED,
                PROFESSIONALS,
                EpisodeNeed.RECEIVING_AUTHORITY,
                EpisodeNeed.CONSENT_OR_OTHER_BASIS);
        table.move(
                EnumSet.of(STEPPED_UP),
                EpisodeEventKind.STEPPED_DOWN,
                STEPPED_DOWN,
                PROFESSIONALS,
                EpisodeNeed.STATUTORY_MEETING);
        table.move(ENDED, EpisodeEventKind.REOPENED, REOPENED, PROFESSIONALS, EpisodeNeed.REASON);

        table.move(
                EnumSet.allOf(EpisodeState.class), EpisodeEventKind.SAFEGUARDING_STOPPED, SAFEGUARDING_STOP, ANYBODY);
        table.resume(DECIDERS, EpisodeNeed.DECISION_AFTER_STOP, EpisodeNeed.REASON);

        return List.copyOf(table.moves);
    }

    /**
     * The whole table.
     *
     * @return the moves, those that open a record first, never null
     */
    public static List<EpisodeMove> all() {
        return ALL;
    }

    /**
     * The moves that open a record.
     *
     * @return the moves in the order of the table, never null
     */
    public static List<EpisodeMove> opening() {
        return from(Optional.empty());
    }

    /**
     * The moves from a state, for everybody.
     *
     * @param state the state, not null
     * @return the moves in the order of the table, never empty, as a safeguarding stop is always possible, never null
     */
    public static List<EpisodeMove> from(EpisodeState state) {
        return from(Optional.of(state));
    }

    /**
     * The move that an event makes from a state.
     *
     * @param state the state, not null
     * @param event the event, not null
     * @return the move, or empty if there is none
     */
    public static Optional<EpisodeMove> find(EpisodeState state, EpisodeEventKind event) {
        return find(Optional.of(state), event);
    }

    static List<EpisodeMove> from(Optional<EpisodeState> state) {
        return ALL.stream().filter(move -> move.from().equals(state)).toList();
    }

    static Optional<EpisodeMove> find(Optional<EpisodeState> state, EpisodeEventKind event) {
        return ALL.stream()
                .filter(move -> move.from().equals(state) && move.event() == event)
                .findFirst();
    }

    /** Turns lines for several states into one move for each. */
    private static final class Table {

        private final List<EpisodeMove> moves = new ArrayList<>();

        void open(EpisodeEventKind event, EpisodeState to, Set<MoverRole> by, EpisodeNeed... needs) {
            add(Optional.empty(), event, Optional.of(to), by, needs);
        }

        void move(
                Set<EpisodeState> from,
                EpisodeEventKind event,
                EpisodeState to,
                Set<MoverRole> by,
                EpisodeNeed... needs) {
            from.forEach(state -> add(Optional.of(state), event, Optional.of(to), by, needs));
        }

        void stay(Set<EpisodeState> in, EpisodeEventKind event, Set<MoverRole> by, EpisodeNeed... needs) {
            in.forEach(state -> add(Optional.of(state), event, Optional.of(state), by, needs));
        }

        void resume(Set<MoverRole> by, EpisodeNeed... needs) {
            add(Optional.of(SAFEGUARDING_STOP), EpisodeEventKind.SAFEGUARDING_RESUMED, Optional.empty(), by, needs);
        }

        private void add(
                Optional<EpisodeState> from,
                EpisodeEventKind event,
                Optional<EpisodeState> to,
                Set<MoverRole> by,
                EpisodeNeed... needs) {
            moves.add(new EpisodeMove(from, event, to, List.copyOf(by), List.of(needs)));
        }
    }
}
