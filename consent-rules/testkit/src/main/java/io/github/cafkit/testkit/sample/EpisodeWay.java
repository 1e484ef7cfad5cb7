package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.episode.DatedLegalBasis;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeDecision;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.EpisodeId;
import io.github.cafkit.model.episode.EpisodeMove;
import io.github.cafkit.model.episode.EpisodeMoves;
import io.github.cafkit.model.episode.EpisodeNeed;
import io.github.cafkit.model.episode.EpisodeState;
import io.github.cafkit.model.episode.EventReference;
import io.github.cafkit.model.episode.LegalBasis;
import io.github.cafkit.model.episode.MoverRole;
import io.github.cafkit.model.episode.ReferenceKind;
import io.github.cafkit.model.framework.ClosureKind;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.review.ClosureCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happens in one episode: each event is one that may come next, and brings with it what its move needs. */
final class EpisodeWay {

    private static final int LONGEST = 14;

    private static final ClosureCode STEPPED_UP = ClosureCode.of(ClosureKind.STEPPED_UP.name());

    /** What mostly comes next, so that a few episodes go all the way. */
    private static final Map<EpisodeState, List<EpisodeEventKind>> MOSTLY = Map.ofEntries(
            Map.entry(EpisodeState.IDENTIFIED, List.of(EpisodeEventKind.CHECKLIST_COMPLETED)),
            Map.entry(EpisodeState.CHECKLIST_DONE, List.of(EpisodeEventKind.CONSENT_ASKED)),
            Map.entry(
                    EpisodeState.CONSENT_SOUGHT,
                    List.of(
                            EpisodeEventKind.CONSENT_GIVEN,
                            EpisodeEventKind.CONSENT_GIVEN,
                            EpisodeEventKind.CONSENT_REFUSED)),
            Map.entry(EpisodeState.CONSENTED, List.of(EpisodeEventKind.ASSESSMENT_STARTED)),
            Map.entry(EpisodeState.DECLINED, List.of(EpisodeEventKind.CONSENT_ASKED)),
            Map.entry(EpisodeState.ASSESSING, List.of(EpisodeEventKind.ASSESSMENT_COMPLETED)),
            Map.entry(EpisodeState.ASSESSED, List.of(EpisodeEventKind.TEAM_FORMED)),
            Map.entry(EpisodeState.TEAM_FORMED, List.of(EpisodeEventKind.DELIVERY_STARTED)),
            Map.entry(
                    EpisodeState.DELIVERING,
                    List.of(
                            EpisodeEventKind.REVIEW_HELD,
                            EpisodeEventKind.AGENCY_JOINED,
                            EpisodeEventKind.LEAD_STOOD_DOWN)),
            Map.entry(EpisodeState.REVIEWED, List.of(EpisodeEventKind.CLOSED)),
            Map.entry(EpisodeState.STEPPED_DOWN, List.of(EpisodeEventKind.CONSENT_ASKED)),
            Map.entry(EpisodeState.REOPENED, List.of(EpisodeEventKind.CONSENT_ASKED)),
            Map.entry(EpisodeState.SAFEGUARDING_STOP, List.of(EpisodeEventKind.SAFEGUARDING_RESUMED)),
            Map.entry(EpisodeState.CLOSED, List.of(EpisodeEventKind.REOPENED)),
            Map.entry(EpisodeState.STEPPED_UP, List.of(EpisodeEventKind.STEPPED_DOWN)),
            Map.entry(EpisodeState.TRANSFERRED, List.of(EpisodeEventKind.REOPENED)));

    private final Catalogue catalogue;
    private final Choices choices;
    private final List<DatedLegalBasis> bases;

    EpisodeWay(Catalogue catalogue, Choices choices, List<DatedLegalBasis> bases) {
        this.catalogue = catalogue;
        this.choices = choices;
        this.bases = bases;
    }

    /** None, one, or one after the other, with or without days between them. */
    static List<DatedLegalBasis> bases(Catalogue catalogue, LocalDate begins, Choices choices) {
        List<DatedLegalBasis> bases = new ArrayList<>();
        LocalDate first = begins.plusDays(choices.pick(0, -28, 7));
        for (int left = choices.below(4); left > 0; left--) {
            LocalDate last = first.plusDays(choices.pick(90, 0, 1, 28));
            DatedLegalBasis.Builder dated = DatedLegalBasis.builder();
            dated.from(catalogue.one(DatedLegalBasis.class).from(choices))
                    .firstDay(first)
                    .lastDay(left == 1 && choices.chance(60) ? Optional.empty() : Optional.of(last));
            EpisodeSamples.basis(catalogue, dated, choices);
            bases.add(dated.build());
            first = last.plusDays(choices.pick(1, 1, 30));
        }
        return bases;
    }

    /** From the first to the one after which the episode has not gone on. */
    List<EpisodeEvent> events(LocalDate begins) {
        EpisodeMove opening = choices.pick(EpisodeMoves.opening());
        Episode episode = Episode.builder()
                .id(EpisodeId.of("episode"))
                .framework(Frameworks.CAF_2009.getId())
                .addChildren(WholeTeam.CHILD)
                .basisHistory(bases)
                .addEvents(event(Optional.empty(), opening, begins))
                .build();
        LocalDate day = begins;
        while (episode.getEvents().size() < LONGEST) {
            int begun = choices.begin();
            if (!choices.chance(90)) {
                break;
            }
            day = day.plusDays(choices.pick(1, 0, 7, 28));
            episode = episode.after(event(Optional.of(episode), next(episode, day), day));
            choices.end(begun);
        }
        return episode.getEvents();
    }

    private EpisodeMove next(Episode episode, LocalDate day) {
        EpisodeEventKind mostly = choices.pick(MOSTLY.getOrDefault(episode.state(), List.of(EpisodeEventKind.CLOSED)));
        List<EpisodeMove> possible = episode.possibleMoves().stream()
                .filter(move -> move.needs().stream().allMatch(need -> onRecord(need, episode, day)))
                .toList();
        return choices.chance(25)
                ? choices.pick(possible)
                : possible.stream()
                        .filter(move -> move.event() == mostly)
                        .findFirst()
                        .orElseGet(() -> choices.pick(possible));
    }

    /** Whether what cannot be brought by an event itself has come before it. */
    private boolean onRecord(EpisodeNeed need, Episode episode, LocalDate day) {
        return switch (need) {
            case ASSESSMENT_ON_RECORD ->
                episode.getEvents().stream()
                        .map(EpisodeEvent::getKind)
                        .anyMatch(kind ->
                                kind == EpisodeEventKind.ASSESSMENT_COMPLETED || kind == EpisodeEventKind.STEPPED_DOWN);
            case OTHER_BASIS ->
                episode.basisOn(day)
                        .map(dated -> dated.getBasis() != LegalBasis.CONSENT)
                        .orElse(false);
            default -> true;
        };
    }

    private EpisodeEvent event(Optional<Episode> before, EpisodeMove move, LocalDate day) {
        EpisodeEvent.Builder event = EpisodeEvent.builder();
        event.from(catalogue.one(EpisodeEvent.class).from(choices))
                .kind(move.event())
                .on(day(move.event(), day))
                .capacity(choices.pick(move.by()));
        EpisodeSamples.belonging(catalogue, move.event(), event, choices);
        move.needs().forEach(need -> bring(need, before, event, day));
        return event.build();
    }

    /** A stop may be written down after what happened later. */
    private LocalDate day(EpisodeEventKind kind, LocalDate day) {
        return kind == EpisodeEventKind.SAFEGUARDING_STOPPED ? day.minusDays(choices.pick(0, 1, 28)) : day;
    }

    private void bring(EpisodeNeed need, Optional<Episode> before, EpisodeEvent.Builder event, LocalDate day) {
        switch (need) {
            case REASON -> event.reason(PlainSamples.text(choices));
            case CONSENT, CONSENT_OR_OTHER_BASIS -> refer(ReferenceKind.CONSENT, event);
            case ASSESSMENT -> refer(ReferenceKind.ASSESSMENT, event);
            case TEAM -> refer(ReferenceKind.TEAM, event);
            case PLAN -> refer(ReferenceKind.PLAN, event);
            case REVIEW -> refer(ReferenceKind.REVIEW, event);
            case REFERRAL -> refer(ReferenceKind.REFERRAL, event);
            case STATUTORY_MEETING -> refer(ReferenceKind.MEETING, event);
            case AGENCY -> event.addAgencies(catalogue.one(AgencyId.class).from(choices));
            case LEAD -> event.lead(catalogue.one(PersonId.class).from(choices));
            case LEAD_IF_AGENCIES -> {
                if (before.flatMap(episode -> episode.leadOn(day)).isEmpty()) {
                    event.lead(catalogue.one(PersonId.class).from(choices));
                }
            }
            case CLOSURE_REASON -> event.closure(closure());
            case RECEIVING_AUTHORITY ->
                event.receivingAuthority(catalogue.one(AgencyId.class).from(choices));
            case SOCIAL_CARE_DECISION ->
                event.decision(decision(day.minusDays(choices.pick(0, 1, 7))).withCapacity(MoverRole.SOCIAL_CARE));
            case DECISION_AFTER_STOP ->
                event.decision(decision(choices.pick(
                                day, before.map(EpisodeWay::lastStop).orElse(day)))
                        .withCapacity(choices.pick(MoverRole.DESIGNATED_LEAD, MoverRole.SOCIAL_CARE)));
            case ASSESSMENT_ON_RECORD, OTHER_BASIS -> {
                // Only moves are chosen for which it is there.
            }
        }
    }

    /** To the record that the move is about, and at times to another record as well. */
    private void refer(ReferenceKind kind, EpisodeEvent.Builder event) {
        List<EventReference> references = new ArrayList<>(List.of(EpisodeSamples.reference(kind, choices)));
        if (choices.chance(20)) {
            references.add(catalogue.one(EventReference.class).from(choices));
        }
        event.references(Lists.distinct(references, reference -> reference));
    }

    private ClosureCode closure() {
        ClosureCode code = catalogue.one(ClosureCode.class).from(choices);
        return code.equals(STEPPED_UP) ? ClosureCode.of(ClosureKind.NEEDS_MET.name()) : code;
    }

    private EpisodeDecision decision(LocalDate on) {
        return catalogue.one(EpisodeDecision.class).from(choices).withOn(on);
    }

    private static LocalDate lastStop(Episode episode) {
        return episode.getEvents().stream()
                .filter(event -> event.getKind() == EpisodeEventKind.SAFEGUARDING_STOPPED)
                .map(EpisodeEvent::getOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
