package io.github.cafkit.testkit.sample;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.consent.Competence;
import io.github.cafkit.model.consent.ConsentActivity;
import io.github.cafkit.model.consent.ConsentCapacity;
import io.github.cafkit.model.consent.ConsentCheck;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.consent.WithoutConsent;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Consents: given, refused, expired yesterday, withdrawn today, and what is done without one. */
final class ConsentSamples {

    private ConsentSamples() {}

    static void addTo(Catalogue catalogue) {
        Sample<String> category =
                choices -> choices.pick(InformationCategory.values()).name();
        catalogue.attribute(ConsentRecord.class, "tier", choices -> choices.pick("CORE", "SENSITIVE", "TIER_3"));
        catalogue.attribute(ConsentRecord.class, "categories", category);
        catalogue.attribute(ConsentRecord.class, "exceptedCategories", category);
        catalogue.attribute(
                ConsentRecord.class,
                "purposes",
                choices -> choices.pick(Purpose.values()).name());
        catalogue.corrected(ConsentRecord.class, ConsentRecord.Builder.class, (consent, choices) -> {
            record(consent, choices);
            ConsentCapacity capacity = PlainSamples.oneOf(ConsentCapacity.class, any -> true, choices);
            consent.capacity(capacity)
                    .competence(
                            capacity == ConsentCapacity.CHILD
                                    ? PlainSamples.maybe(catalogue.one(Competence.class), choices)
                                    : Optional.empty());
        });
        catalogue.corrected(ConsentStatement.class, ConsentStatement.Builder.class, (statement, choices) -> {
            statement.consents(Lists.distinct(catalogue.one(ConsentRecord.class), 4, ConsentRecord::getId, choices));
            statement(catalogue, statement, choices);
        });
        catalogue.corrected(WithoutConsent.class, WithoutConsent.Builder.class, (without, choices) -> {
            boolean shared = choices.chance(60);
            without.activities(
                            !shared
                                    ? EnumSet.of(ConsentActivity.STORE)
                                    : choices.chance(50)
                                            ? EnumSet.of(ConsentActivity.SHARE)
                                            : EnumSet.of(ConsentActivity.STORE, ConsentActivity.SHARE))
                    .recipients(
                            shared ? catalogue.one(AgencyId.class).list(1, 3).from(choices) : List.of());
        });
        catalogue.add(ConsentCheck.class, choices -> {
            Child child = catalogue.one(Child.class).from(choices);
            return new ConsentCheck(
                    child,
                    PlainSamples.maybe(catalogue.one(ConsentStatement.class), choices)
                            .map(statement -> ofChildren(statement, List.of(child.getId()), choices)),
                    PlainSamples.maybe(catalogue.one(WithoutConsent.class), choices));
        });
    }

    /** A statement whose consents are about these children. */
    static ConsentStatement ofChildren(ConsentStatement statement, List<PersonId> children, Choices choices) {
        return statement.withConsents(statement.getConsents().stream()
                .map(consent -> consent.withChild(choices.pick(children)))
                .toList());
    }

    /** One answer, with its last day or its withdrawal often on the middle day or beside it. */
    private static void record(ConsentRecord.Builder consent, Choices choices) {
        Set<ConsentActivity> activities =
                EnumSet.of(choices.pick(ConsentActivity.SHARE, ConsentActivity.STORE, ConsentActivity.SERVICE));
        if (choices.chance(40)) {
            activities.add(choices.pick(ConsentActivity.values()));
        }
        LocalDate given = PlainSamples.MIDDLE.minusDays(choices.pick(90, 0, 1, 365, 730));
        consent.activities(activities)
                .decision(choices.chance(20) ? ConsentDecision.REFUSED : ConsentDecision.GIVEN)
                .givenOn(given)
                .lastValidDay(Optional.empty())
                .withdrawnOn(Optional.empty());
        if (choices.chance(50)) {
            consent.lastValidDay(notBefore(given, choices));
        }
        if (choices.chance(25)) {
            consent.decision(ConsentDecision.GIVEN).withdrawnOn(notBefore(given, choices));
        }
    }

    private static LocalDate notBefore(LocalDate first, Choices choices) {
        LocalDate day = PlainSamples.MIDDLE.plusDays(choices.pick(180, 0, -1, 1, -28));
        return day.isBefore(first) ? first : day;
    }

    private static void statement(Catalogue catalogue, ConsentStatement.Builder statement, Choices choices) {
        YesNoUnknown understood = choices.pick(YesNoUnknown.values());
        Set<AgencyId> listed =
                new TreeSet<>(catalogue.one(AgencyId.class).list(0, 4).from(choices));
        Set<AgencyId> excluded =
                new TreeSet<>(catalogue.one(AgencyId.class).list(0, 2).from(choices));
        excluded.removeAll(listed);
        boolean signed = choices.chance(60);
        boolean copied = choices.chance(50);
        statement
                .understood(understood)
                .storingUnderstood(understoodPart(understood, choices))
                .sharingUnderstood(understoodPart(understood, choices))
                .listedServices(listed)
                .excludedServices(excluded)
                .assessorSignature(
                        signed ? Optional.of(catalogue.one(PersonId.class).from(choices)) : Optional.empty())
                .assessorSignedOn(signed ? Optional.of(PlainSamples.day(choices)) : Optional.empty())
                .copyGivenOn(copied ? Optional.of(PlainSamples.day(choices)) : Optional.empty())
                .copyGiven(
                        copied
                                ? choices.pick(YesNoUnknown.YES, YesNoUnknown.UNKNOWN)
                                : choices.pick(YesNoUnknown.values()));
    }

    private static YesNoUnknown understoodPart(YesNoUnknown whole, Choices choices) {
        return whole == YesNoUnknown.YES
                ? choices.pick(YesNoUnknown.YES, YesNoUnknown.UNKNOWN)
                : choices.pick(YesNoUnknown.values());
    }
}
