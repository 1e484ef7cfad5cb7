package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.episode.DatedLegalBasis;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeDecision;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.EpisodeMove;
import io.github.cafkit.model.episode.EpisodeMoves;
import io.github.cafkit.model.episode.EpisodeStage;
import io.github.cafkit.model.episode.EpisodeState;
import io.github.cafkit.model.episode.EventReference;
import io.github.cafkit.model.episode.FamilyGroupAnswer;
import io.github.cafkit.model.episode.FamilyGroupOffer;
import io.github.cafkit.model.episode.LegalBasis;
import io.github.cafkit.model.episode.ReferenceKind;
import io.github.cafkit.model.episode.StatutoryClock;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.review.ClosureCode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Episodes of support on their way, and upon what legal basis. */
final class EpisodeSamples {

    private static final Set<EpisodeEventKind> WITH_DECISION =
            EnumSet.of(EpisodeEventKind.STEPPED_UP, EpisodeEventKind.SAFEGUARDING_RESUMED);

    private static final Set<EpisodeEventKind> WITH_LEAD = EnumSet.of(
            EpisodeEventKind.LEAD_NOMINATED,
            EpisodeEventKind.TEAM_FORMED,
            EpisodeEventKind.DELIVERY_STARTED,
            EpisodeEventKind.STEPPED_DOWN);

    private static final Set<EpisodeEventKind> WITH_AGENCIES = EnumSet.of(
            EpisodeEventKind.AGENCY_JOINED,
            EpisodeEventKind.AGENCY_LEFT,
            EpisodeEventKind.TEAM_FORMED,
            EpisodeEventKind.STEPPED_DOWN);

    private EpisodeSamples() {}

    static void addTo(Catalogue catalogue) {
        parts(catalogue);
        catalogue.corrected(
                EpisodeEvent.class,
                EpisodeEvent.Builder.class,
                (event, choices) -> {
                    EpisodeEventKind kind = choices.pick(EpisodeEventKind.values());
                    event.kind(kind);
                    belonging(catalogue, kind, event, choices);
                },
                "references",
                "closure",
                "receivingAuthority",
                "decision",
                "lead",
                "agencies");
        catalogue.corrected(
                FamilyGroupOffer.class,
                FamilyGroupOffer.Builder.class,
                (offer, choices) -> offer(catalogue, offer, choices));
        catalogue.corrected(
                Episode.class,
                Episode.Builder.class,
                (episode, choices) -> episode(catalogue, episode, choices),
                "children",
                "events",
                "basisHistory");
        catalogue.add(EpisodeMove.class, EpisodeSamples::move);
        catalogue.add(EpisodeStage.class, choices -> {
            LocalDate from = PlainSamples.day(choices);
            return new EpisodeStage(choices.pick(EpisodeState.values()), from, PlainSamples.from(from, choices));
        });
        catalogue.attribute(StatutoryClock.class, "code", choices -> choices.pick("REFERRAL_DECISION", "OWN_CLOCK_2"));
        catalogue.attribute(StatutoryClock.class, "label", PlainSamples::line);
        catalogue.attribute(StatutoryClock.class, "workingDays", choices -> choices.pick(1, 15, 45));
    }

    private static void parts(Catalogue catalogue) {
        catalogue.add(EventReference.class, choices -> reference(choices.pick(ReferenceKind.values()), choices));
        catalogue.corrected(
                DatedLegalBasis.class,
                DatedLegalBasis.Builder.class,
                (dated, choices) -> {
                    PlainSamples.Days days = PlainSamples.days(choices);
                    basis(catalogue, dated.firstDay(days.begin()).lastDay(days.last()), choices);
                },
                "consents");
    }

    /** One of those that the library allows, and often one of the few that begin a record or resume work. */
    private static EpisodeMove move(Choices choices) {
        return switch (choices.below(4)) {
            case 0 -> choices.pick(EpisodeMoves.opening());
            case 1 -> choices.pick(EpisodeMoves.from(EpisodeState.SAFEGUARDING_STOP));
            default -> choices.pick(EpisodeMoves.all());
        };
    }

    /** The id of a record of this kind. */
    static EventReference reference(ReferenceKind kind, Choices choices) {
        return new EventReference(kind, PlainSamples.id(kind.name().toLowerCase(Locale.ROOT), choices));
    }

    /** Which law, and what goes with it. */
    static void basis(Catalogue catalogue, DatedLegalBasis.Builder dated, Choices choices) {
        LegalBasis basis = choices.chance(70) ? choices.pick(LegalBasis.values()) : LegalBasis.CONSENT;
        dated.basis(basis)
                .consents(
                        basis == LegalBasis.CONSENT
                                ? catalogue.one(ConsentId.class).list(0, 3).from(choices)
                                : List.of());
        if (basis == LegalBasis.SAFEGUARDING_WITHOUT_CONSENT) {
            dated.reason(PlainSamples.text(choices));
        }
    }

    /** What an event of a kind may say, and nothing that belongs to another kind. */
    static void belonging(Catalogue catalogue, EpisodeEventKind kind, EpisodeEvent.Builder event, Choices choices) {
        event.references(Lists.distinct(catalogue.one(EventReference.class), 3, reference -> reference, choices))
                .closure(perhaps(kind == EpisodeEventKind.CLOSED, catalogue.one(ClosureCode.class), choices))
                .receivingAuthority(
                        perhaps(kind == EpisodeEventKind.TRANSFERRED, catalogue.one(AgencyId.class), choices))
                .decision(perhaps(WITH_DECISION.contains(kind), catalogue.one(EpisodeDecision.class), choices))
                .lead(perhaps(WITH_LEAD.contains(kind), catalogue.one(PersonId.class), choices))
                .agencies(
                        WITH_AGENCIES.contains(kind)
                                ? new TreeSet<>(
                                        catalogue.one(AgencyId.class).list(0, 4).from(choices))
                                : Set.of());
    }

    private static <T> Optional<T> perhaps(boolean allowed, Sample<T> sample, Choices choices) {
        return allowed ? PlainSamples.maybe(sample, choices) : Optional.empty();
    }

    private static void offer(Catalogue catalogue, FamilyGroupOffer.Builder offer, Choices choices) {
        boolean offered = choices.chance(75);
        FamilyGroupAnswer answer = offered ? choices.pick(FamilyGroupAnswer.values()) : FamilyGroupAnswer.AWAITED;
        LocalDate on = PlainSamples.day(choices);
        Optional<LocalDate> held = answer == FamilyGroupAnswer.ACCEPTED
                ? PlainSamples.maybe(some -> PlainSamples.from(on, some), choices)
                : Optional.empty();
        offer.on(on)
                .offeredTo(
                        offered
                                ? new TreeSet<>(
                                        catalogue.one(PersonId.class).list(1, 3).from(choices))
                                : Set.of())
                .notOfferedBecause(offered ? Optional.empty() : Optional.of(PlainSamples.text(choices)))
                .answer(answer)
                .heldOn(held)
                .proposal(held.flatMap(day -> PlainSamples.maybe(PlainSamples::text, choices)));
    }

    private static void episode(Catalogue catalogue, Episode.Builder episode, Choices choices) {
        LocalDate begins = PlainSamples.MIDDLE.minusDays(choices.pick(90, 0, 1, 28, 400));
        List<DatedLegalBasis> bases = EpisodeWay.bases(catalogue, begins, choices);
        episode.children(new TreeSet<>(catalogue.one(PersonId.class).list(1, 3).from(choices)))
                .basisHistory(bases)
                .events(new EpisodeWay(catalogue, choices, bases).events(begins));
    }
}
