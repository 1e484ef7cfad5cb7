package io.github.cafkit.model.episode;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.review.ClosureCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Goes through the events of an episode one after the other and keeps what the next one is judged by. */
final class EpisodeLedger {

    private static final String REPORT =
            " A concern about a child is reported whatever this record says: a safeguarding stop is always open, to"
                    + " everybody.";

    private static final ClosureCode STEPPED_UP_CODE = ClosureCode.of(ClosureKind.STEPPED_UP.name());

    private static final Set<MoverRole> DECIDERS = EnumSet.of(MoverRole.DESIGNATED_LEAD, MoverRole.SOCIAL_CARE);

    private final List<DatedLegalBasis> bases;
    private final SortedSet<AgencyId> agencies = new TreeSet<>();
    private Optional<EpisodeState> state = Optional.empty();
    private EpisodeState beforeStop = EpisodeState.IDENTIFIED;
    private LocalDate day = LocalDate.MIN;
    private LocalDate lastStop = LocalDate.MIN;
    private Optional<PersonId> lead = Optional.empty();
    private boolean assessed;

    EpisodeLedger(List<DatedLegalBasis> bases) {
        this.bases = bases;
    }

    Optional<EpisodeState> state() {
        return state;
    }

    /** The day from which the last event counts: its own, or that of the event before if it is a stop recorded late. */
    LocalDate day() {
        return day;
    }

    Optional<PersonId> lead() {
        return lead;
    }

    SortedSet<AgencyId> agencies() {
        return agencies;
    }

    Optional<Problem> refusal(EpisodeEvent event, String path) {
        Optional<EpisodeMove> move = EpisodeMoves.find(state, event.getKind());
        if (move.isEmpty()) {
            return refuse(
                    "EPISODE-12",
                    path + "/kind",
                    standing() + " \"" + event.getKind().label() + "\" is not a next step." + instead(event));
        }
        if (!move.get().by().contains(event.getCapacity())) {
            return refuse(
                    "EPISODE-13",
                    path + "/capacity",
                    standing() + " \"" + event.getKind().label() + "\" is recorded by "
                            + move.get().by().stream().map(MoverRole::label).collect(Collectors.joining(" or ")) + "."
                            + instead(event));
        }
        if (event.getKind() != EpisodeEventKind.SAFEGUARDING_STOPPED
                && event.getOn().isBefore(day)) {
            return refuse(
                    "EPISODE-11",
                    path + "/on",
                    "events follow one another: this one is not before the one recorded last, of " + day + ".");
        }
        return move.get().needs().stream()
                .filter(need -> !has(need, event))
                .findFirst()
                .flatMap(need -> refuse(
                        "EPISODE-14",
                        path + need.path(),
                        standing() + " \"" + event.getKind().label() + "\" needs " + need.label() + "."
                                + instead(event)));
    }

    private static Optional<Problem> refuse(String code, String path, String message) {
        return Optional.of(Problem.error(code, path, message + REPORT));
    }

    private String standing() {
        return state.map(now -> "While the record stands at \"" + now.label() + "\",")
                .orElse("At the beginning of a record,");
    }

    private String instead(EpisodeEvent event) {
        String others = EpisodeMoves.from(state).stream()
                .filter(move -> move.event() != event.getKind())
                .filter(move -> move.by().contains(event.getCapacity()))
                .map(EpisodeMove::label)
                .collect(Collectors.joining(", "));
        return " Possible instead as " + event.getCapacity().label() + ": " + others + ".";
    }

    private boolean has(EpisodeNeed need, EpisodeEvent event) {
        return switch (need) {
            case REASON -> event.getReason().filter(reason -> !reason.isBlank()).isPresent();
            case CONSENT -> refers(event, ReferenceKind.CONSENT);
            case ASSESSMENT -> refers(event, ReferenceKind.ASSESSMENT);
            case TEAM -> refers(event, ReferenceKind.TEAM);
            case PLAN -> refers(event, ReferenceKind.PLAN);
            case REVIEW -> refers(event, ReferenceKind.REVIEW);
            case REFERRAL -> refers(event, ReferenceKind.REFERRAL);
            case STATUTORY_MEETING -> refers(event, ReferenceKind.MEETING);
            case AGENCY -> !event.getAgencies().isEmpty();
            case LEAD -> event.getLead().isPresent();
            case ASSESSMENT_ON_RECORD -> assessed;
            case LEAD_IF_AGENCIES ->
                agencies.size() < 2 || lead.isPresent() || event.getLead().isPresent();
            case OTHER_BASIS -> otherBasis(event.getOn());
            case CONSENT_OR_OTHER_BASIS -> refers(event, ReferenceKind.CONSENT) || otherBasis(event.getOn());
            case CLOSURE_REASON ->
                event.getClosure().filter(code -> !code.equals(STEPPED_UP_CODE)).isPresent();
            case RECEIVING_AUTHORITY -> event.getReceivingAuthority().isPresent();
            case SOCIAL_CARE_DECISION ->
                event.getDecision()
                        .filter(decision -> decision.getCapacity() == MoverRole.SOCIAL_CARE)
                        .filter(decision -> !decision.getOn().isAfter(event.getOn()))
                        .isPresent();
            case DECISION_AFTER_STOP ->
                event.getDecision()
                        .filter(decision -> DECIDERS.contains(decision.getCapacity()))
                        .filter(decision -> !decision.getOn().isBefore(lastStop)
                                && !decision.getOn().isAfter(event.getOn()))
                        .isPresent();
        };
    }

    private static boolean refers(EpisodeEvent event, ReferenceKind kind) {
        return !event.references(kind).isEmpty();
    }

    private boolean otherBasis(LocalDate on) {
        return bases.stream()
                .anyMatch(dated ->
                        dated.getBasis() != LegalBasis.CONSENT && dated.period().contains(on));
    }

    /** Takes an event that {@link #refusal} lets pass. */
    void apply(EpisodeEvent event) {
        EpisodeMove move = EpisodeMoves.find(state, event.getKind()).orElseThrow();
        EpisodeState next = move.to().orElse(beforeStop);
        rememberForResuming(event);
        if (event.getKind() == EpisodeEventKind.AGENCY_LEFT) {
            agencies.removeAll(event.getAgencies());
        } else {
            agencies.addAll(event.getAgencies());
        }
        if (event.getKind() == EpisodeEventKind.LEAD_STOOD_DOWN) {
            lead = Optional.empty();
        } else {
            lead = event.getLead().or(() -> lead);
        }
        assessed |= event.getKind() == EpisodeEventKind.ASSESSMENT_COMPLETED
                || event.getKind() == EpisodeEventKind.STEPPED_DOWN;
        if (!next.live()) {
            agencies.clear();
            lead = Optional.empty();
        }
        if (event.getOn().isAfter(day)) {
            day = event.getOn();
        }
        state = Optional.of(next);
    }

    private void rememberForResuming(EpisodeEvent event) {
        boolean stopped = state.equals(Optional.of(EpisodeState.SAFEGUARDING_STOP));
        if (event.getKind() == EpisodeEventKind.SAFEGUARDING_STOPPED) {
            if (event.getOn().isAfter(lastStop)) {
                lastStop = event.getOn();
            }
            if (!stopped) {
                beforeStop = state.map(now -> now.live() ? now : EpisodeState.REOPENED)
                        .orElse(EpisodeState.IDENTIFIED);
            }
        }
        if (event.getKind() == EpisodeEventKind.CONSENT_WITHDRAWN
                && stopped
                && EpisodeMoves.UPON_CONSENT.contains(beforeStop)) {
            beforeStop = EpisodeState.DECLINED;
        }
    }
}
