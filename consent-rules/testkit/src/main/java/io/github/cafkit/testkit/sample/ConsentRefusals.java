package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.consent.Competence;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.WithoutConsent;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Consents as they cannot be. */
final class ConsentRefusals {

    private ConsentRefusals() {}

    static void addTo(RefusalList refusals) {
        refusals.add("ID-01", ConsentId.class, choices -> ConsentId.of(PersonRefusals.badId(choices)));
        records(refusals);
        statements(refusals);
        without(refusals, "WITHOUT-CONSENT-01", (without, choices) -> without.reason(choices.pick("", " ")));
        without(
                refusals,
                "WITHOUT-CONSENT-02",
                (without, choices) -> without.recipients(List.of())
                        .activities(choices.pick(
                                Set.of(),
                                EnumSet.of(ConsentActivity.SERVICE),
                                EnumSet.of(ConsentActivity.STORE, ConsentActivity.SERVICE))));
        without(refusals, "WITHOUT-CONSENT-03", (without, choices) -> {
            boolean shared = choices.chance(50);
            without.activities(EnumSet.of(shared ? ConsentActivity.SHARE : ConsentActivity.STORE))
                    .recipients(
                            shared
                                    ? List.of()
                                    : refusals.valid(AgencyId.class).list(1, 3).from(choices));
        });
    }

    private static void record(RefusalList refusals, String code, Catalogue.Corrections<ConsentRecord.Builder> spoil) {
        refusals.spoilt(code, ConsentRecord.class, ConsentRecord.Builder.class, spoil);
    }

    private static void statement(
            RefusalList refusals, String code, Catalogue.Corrections<ConsentStatement.Builder> spoil) {
        refusals.spoilt(code, ConsentStatement.class, ConsentStatement.Builder.class, spoil);
    }

    private static void without(
            RefusalList refusals, String code, Catalogue.Corrections<WithoutConsent.Builder> spoil) {
        refusals.spoilt(code, WithoutConsent.class, WithoutConsent.Builder.class, spoil);
    }

    private static void records(RefusalList refusals) {
        record(refusals, "CONSENT-01", (consent, choices) -> consent.activities(Set.of()));
        record(refusals, "CONSENT-02", (consent, choices) -> {
            LocalDate given = PlainSamples.day(choices);
            consent.givenOn(given)
                    .lastValidDay(given.minusDays(choices.pick(1, 365)))
                    .withdrawnOn(Optional.empty());
        });
        record(refusals, "CONSENT-03", (consent, choices) -> {
            LocalDate given = PlainSamples.day(choices);
            consent.decision(ConsentDecision.REFUSED)
                    .givenOn(given)
                    .lastValidDay(Optional.empty())
                    .withdrawnOn(PlainSamples.from(given, choices));
        });
        record(refusals, "CONSENT-04", (consent, choices) -> {
            LocalDate given = PlainSamples.day(choices);
            consent.decision(ConsentDecision.GIVEN)
                    .givenOn(given)
                    .lastValidDay(Optional.empty())
                    .withdrawnOn(given.minusDays(choices.pick(1, 365)));
        });
        record(
                refusals,
                "CONSENT-10",
                (consent, choices) -> consent.capacity(PlainSamples.oneOf(
                                ConsentCapacity.class, capacity -> capacity != ConsentCapacity.CHILD, choices))
                        .competence(refusals.valid(Competence.class).from(choices)));
        record(refusals, "CODE-01", (consent, choices) -> {
            String bad = PersonRefusals.badCode(choices);
            switch (choices.below(4)) {
                case 0 -> consent.tier(bad);
                case 1 -> consent.categories(List.of(bad));
                case 2 -> consent.exceptedCategories(List.of(bad));
                default -> consent.purposes(List.of(bad));
            }
        });
    }

    private static void statements(RefusalList refusals) {
        statement(refusals, "CONSENT-05", (statement, choices) -> {
            boolean signed = choices.chance(50);
            statement
                    .assessorSignature(signed ? Optional.of(PersonId.of("assessor")) : Optional.empty())
                    .assessorSignedOn(signed ? Optional.empty() : Optional.of(PlainSamples.day(choices)));
        });
        statement(refusals, "CONSENT-06", (statement, choices) -> {
            ConsentRecord consent = refusals.valid(ConsentRecord.class).from(choices);
            statement.consents(List.of(consent, consent));
        });
        statement(refusals, "CONSENT-07", (statement, choices) -> {
            boolean storing = choices.chance(50);
            statement
                    .understood(YesNoUnknown.YES)
                    .storingUnderstood(storing ? YesNoUnknown.YES : YesNoUnknown.NO)
                    .sharingUnderstood(storing ? YesNoUnknown.NO : choices.pick(YesNoUnknown.values()));
        });
        statement(refusals, "CONSENT-08", (statement, choices) -> {
            AgencyId agency = refusals.valid(AgencyId.class).from(choices);
            statement.listedServices(List.of(agency)).excludedServices(List.of(agency));
        });
        statement(
                refusals,
                "CONSENT-09",
                (statement, choices) -> statement.copyGiven(YesNoUnknown.NO).copyGivenOn(PlainSamples.day(choices)));
    }
}
