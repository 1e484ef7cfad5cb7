package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.episode.DatedLegalBasis;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEvent;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.EventReference;
import io.github.cafkit.model.episode.FamilyGroupAnswer;
import io.github.cafkit.model.episode.FamilyGroupOffer;
import io.github.cafkit.model.episode.LegalBasis;
import io.github.cafkit.model.episode.MoverRole;
import io.github.cafkit.model.episode.StatutoryClock;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.review.ClosureCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Episodes, their events and legal bases as they cannot be. */
final class EpisodeRefusals {

    private static final PersonId SOMEBODY = PersonId.of("somebody");

    private EpisodeRefusals() {}

    static void addTo(RefusalList refusals) {
        episodes(refusals);
        moves(refusals);
        events(refusals);
        bases(refusals);
        offers(refusals);
        held(refusals);
        refusals.add(
                "CLOCK-01",
                StatutoryClock.class,
                choices -> new StatutoryClock(
                        "OWN_CLOCK",
                        PlainSamples.line(choices),
                        choices.pick(0, -1),
                        refusals.valid(Provenance.class).from(choices)));
    }

    private static void episode(RefusalList refusals, String code, Catalogue.Corrections<Episode.Builder> spoil) {
        refusals.spoilt(code, Episode.class, Episode.Builder.class, spoil);
    }

    private static void episodes(RefusalList refusals) {
        episode(refusals, "EPISODE-01", (episode, choices) -> episode.children(Set.of()));
        episode(refusals, "EPISODE-02", (episode, choices) -> episode.events(List.of()));
        episode(refusals, "EPISODE-03", (episode, choices) -> {
            LocalDate day = PlainSamples.day(choices);
            DatedLegalBasis basis = DatedLegalBasis.from(LegalBasis.CHILDREN_ACT_1989_S17, day)
                    .lastDay(choices.chance(50) ? Optional.empty() : Optional.of(day))
                    .build();
            episode.basisHistory(List.of(basis, basis));
        });
    }

    private static EpisodeEvent event(EpisodeEventKind kind, LocalDate day, MoverRole capacity) {
        return EpisodeEvent.of(kind, day, SOMEBODY, capacity).build();
    }

    /** What is refused after a need was identified. */
    private static void after(RefusalList refusals, String code, Sample<EpisodeEvent> next) {
        refusals.add(code, Episode.class, choices -> {
            Episode any = refusals.valid(Episode.class).from(choices);
            Episode begun = Episode.builder()
                    .from(any)
                    .events(List.of(event(
                            EpisodeEventKind.NEED_IDENTIFIED, PlainSamples.MIDDLE, choices.pick(MoverRole.values()))))
                    .build();
            return begun.after(next.from(choices));
        });
    }

    private static void moves(RefusalList refusals) {
        LocalDate day = PlainSamples.MIDDLE;
        after(
                refusals,
                "EPISODE-11",
                choices -> event(
                        EpisodeEventKind.CONSENT_ASKED, day.minusDays(choices.pick(1, 365)), MoverRole.PRACTITIONER));
        after(
                refusals,
                "EPISODE-12",
                choices -> event(
                        choices.pick(
                                EpisodeEventKind.REVIEW_HELD,
                                EpisodeEventKind.DELIVERY_STARTED,
                                EpisodeEventKind.REOPENED,
                                EpisodeEventKind.SAFEGUARDING_RESUMED),
                        day,
                        choices.pick(MoverRole.values())));
        after(
                refusals,
                "EPISODE-13",
                choices -> event(
                        choices.pick(EpisodeEventKind.CHECKLIST_COMPLETED, EpisodeEventKind.CONSENT_ASKED),
                        day,
                        MoverRole.FAMILY));
        after(
                refusals,
                "EPISODE-14",
                choices -> event(
                        choices.pick(
                                EpisodeEventKind.CLOSED,
                                EpisodeEventKind.STEPPED_UP,
                                EpisodeEventKind.TRANSFERRED,
                                EpisodeEventKind.AGENCY_JOINED,
                                EpisodeEventKind.REFERRED),
                        day,
                        choices.pick(MoverRole.PRACTITIONER, MoverRole.SOCIAL_CARE)));
    }

    private static void events(RefusalList refusals) {
        refusals.spoilt("EPISODE-EVENT-01", EpisodeEvent.class, EpisodeEvent.Builder.class, (event, choices) -> {
            EventReference reference = refusals.valid(EventReference.class).from(choices);
            event.references(List.of(reference, reference));
        });
        refusals.add("EPISODE-EVENT-02", EpisodeEvent.class, choices -> {
            EpisodeEvent.Builder event = EpisodeEvent.of(
                    choices.pick(EpisodeEventKind.REVIEW_HELD, EpisodeEventKind.REFERRED),
                    PlainSamples.day(choices),
                    SOMEBODY,
                    choices.pick(MoverRole.values()));
            AgencyId agency = refusals.valid(AgencyId.class).from(choices);
            switch (choices.below(4)) {
                case 0 -> event.closure(refusals.valid(ClosureCode.class).from(choices));
                case 1 -> event.receivingAuthority(agency);
                case 2 -> event.lead(SOMEBODY);
                default -> event.addAgencies(agency);
            }
            return event.build();
        });
        refusals.add(
                "ID-01",
                EventReference.class,
                choices -> new EventReference(
                        refusals.valid(EventReference.class).from(choices).kind(), PersonRefusals.badId(choices)));
    }

    private static void basis(RefusalList refusals, String code, Catalogue.Corrections<DatedLegalBasis.Builder> spoil) {
        refusals.spoilt(code, DatedLegalBasis.class, DatedLegalBasis.Builder.class, spoil);
    }

    private static void bases(RefusalList refusals) {
        basis(refusals, "LEGAL-BASIS-01", (basis, choices) -> {
            LocalDate first = PlainSamples.day(choices);
            basis.firstDay(first).lastDay(first.minusDays(choices.pick(1, 365)));
        });
        basis(
                refusals,
                "LEGAL-BASIS-02",
                (basis, choices) -> basis.basis(LegalBasis.SAFEGUARDING_WITHOUT_CONSENT)
                        .reason(choices.pick(Optional.empty(), Optional.of(""), Optional.of(" "))));
        basis(
                refusals,
                "LEGAL-BASIS-03",
                (basis, choices) -> basis.reason(PlainSamples.text(choices))
                        .basis(PlainSamples.oneOf(LegalBasis.class, each -> each != LegalBasis.CONSENT, choices))
                        .consents(refusals.valid(ConsentId.class).list(1, 2).from(choices)));
    }

    private static void offer(
            RefusalList refusals, String code, Catalogue.Corrections<FamilyGroupOffer.Builder> spoil) {
        refusals.spoilt(code, FamilyGroupOffer.class, FamilyGroupOffer.Builder.class, (offer, choices) -> {
            offer.offeredTo(Set.of(SOMEBODY))
                    .notOfferedBecause(Optional.empty())
                    .answer(FamilyGroupAnswer.ACCEPTED)
                    .heldOn(Optional.empty())
                    .proposal(Optional.empty());
            spoil.to(offer, choices);
        });
    }

    private static void offers(RefusalList refusals) {
        offer(refusals, "FAMILY-GROUP-01", (offer, choices) -> {
            if (choices.chance(50)) {
                offer.offeredTo(Set.of());
            } else {
                offer.notOfferedBecause(PlainSamples.text(choices));
            }
        });
        offer(
                refusals,
                "FAMILY-GROUP-02",
                (offer, choices) -> offer.offeredTo(Set.of())
                        .notOfferedBecause(PlainSamples.text(choices))
                        .answer(choices.pick(FamilyGroupAnswer.ACCEPTED, FamilyGroupAnswer.DECLINED)));
    }

    private static void held(RefusalList refusals) {
        offer(
                refusals,
                "FAMILY-GROUP-03",
                (offer, choices) -> offer.answer(choices.pick(FamilyGroupAnswer.AWAITED, FamilyGroupAnswer.DECLINED))
                        .heldOn(PlainSamples.day(choices)));
        offer(refusals, "FAMILY-GROUP-04", (offer, choices) -> {
            LocalDate on = PlainSamples.day(choices);
            offer.on(on).heldOn(on.minusDays(choices.pick(1, 365)));
        });
        offer(refusals, "FAMILY-GROUP-05", (offer, choices) -> offer.proposal(PlainSamples.text(choices)));
    }
}
