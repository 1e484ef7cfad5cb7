package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.id.FormerUpn;
import io.github.cafkit.core.id.SocialWorkEnglandNumber;
import io.github.cafkit.core.id.Uln;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Disability;
import io.github.cafkit.model.person.Gender;
import io.github.cafkit.model.person.NhsNumberAbsence;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.Registration;
import io.github.cafkit.model.person.ReligionList;
import io.github.cafkit.model.person.ResponsibilityEvidence;
import io.github.cafkit.model.person.ResponsibilityOrder;
import io.github.cafkit.model.person.UpnUnknownReason;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People as they cannot be. */
final class PersonRefusals {

    private PersonRefusals() {}

    static void addTo(RefusalList refusals) {
        refusals.add("ID-01", AgencyId.class, choices -> AgencyId.of(badId(choices)));
        refusals.add("ID-01", PersonId.class, choices -> PersonId.of(badId(choices)));
        beforeBirth(refusals);
        numbers(refusals);
        others(refusals);
    }

    /** A text that is no opaque identifier. */
    static String badId(Choices choices) {
        return choices.pick("", " ", "person 1", "-1", "a/b", "Zoë", "x".repeat(65));
    }

    private static void child(RefusalList refusals, String code, Catalogue.Corrections<Child.Builder> spoil) {
        refusals.spoilt(code, Child.class, Child.Builder.class, spoil);
    }

    private static void beforeBirth(RefusalList refusals) {
        child(refusals, "CHILD-01", (child, choices) -> {
            boolean both = choices.chance(50);
            child.birthDate(both ? Optional.of(PlainSamples.birthDate(choices)) : Optional.empty())
                    .expectedDate(both ? Optional.of(PlainSamples.expectedDate(choices)) : Optional.empty());
        });
        child(
                refusals,
                "CHILD-02",
                (child, choices) -> unborn(child, choices)
                        .name(refusals.valid(PersonName.class).from(choices)));
        child(
                refusals,
                "CHILD-03",
                (child, choices) -> child.birthDate(PlainSamples.birthDate(choices))
                        .expectedDate(Optional.empty())
                        .unbornBabyOf(refusals.valid(PersonName.class).from(choices)));
        child(
                refusals,
                "CHILD-04",
                (child, choices) ->
                        unborn(child, choices).upn(CoreSamples.upn(choices)).upnUnknownReason(Optional.empty()));
        child(refusals, "CHILD-05", (child, choices) -> {
            unborn(child, choices).upn(Optional.empty());
            if (choices.chance(50)) {
                child.uln(refusals.valid(Uln.class).from(choices));
            } else {
                child.formerUpns(List.of(new FormerUpn(CoreSamples.upn(choices))));
            }
        });
        child(refusals, "CHILD-08", (child, choices) -> {
            born(child, choices).nhsNumber(Optional.empty());
            if (choices.chance(50)) {
                child.nhsNumberAbsence(NhsNumberAbsence.NOT_YET_BORN);
            } else {
                child.nhsNumberAbsence(Optional.empty()).noResponsibilityReason(NoResponsibilityReason.NOT_YET_BORN);
            }
        });
        refusals.add("CHILD-10", Child.class, choices -> {
            Child child = refusals.valid(Child.class).from(choices);
            return bornAgain(child.unborn() ? bornAgain(child) : child);
        });
    }

    private static Child bornAgain(Child child) {
        return child.born(PersonName.of("Kia", "Tamsworth"), PlainSamples.MIDDLE, Gender.FEMALE);
    }

    private static Child.Builder unborn(Child.Builder child, Choices choices) {
        child.birthDate(Optional.empty())
                .expectedDate(PlainSamples.expectedDate(choices))
                .name(Optional.empty());
        return child;
    }

    private static Child.Builder born(Child.Builder child, Choices choices) {
        child.birthDate(PlainSamples.birthDate(choices))
                .expectedDate(Optional.empty())
                .unbornBabyOf(Optional.empty())
                .upn(Optional.empty())
                .upnUnknownReason(Optional.empty())
                .nhsNumberAbsence(Optional.empty())
                .noResponsibilityReason(Optional.empty());
        return child;
    }

    private static void numbers(RefusalList refusals) {
        child(
                refusals,
                "CHILD-06",
                (child, choices) -> born(child, choices)
                        .upn(CoreSamples.upn(choices))
                        .upnUnknownReason(choices.pick(UpnUnknownReason.values())));
        child(
                refusals,
                "CHILD-07",
                (child, choices) -> born(child, choices)
                        .nhsNumber(CoreSamples.nhsNumber(choices))
                        .nhsNumberAbsence(NhsNumberAbsence.UNKNOWN));
        child(refusals, "CHILD-09", (child, choices) -> {
            switch (choices.pick(YesNoUnknown.values())) {
                case YES -> child.disabled(YesNoUnknown.YES).disabilities(Set.of(Disability.NONE));
                case NO -> child.disabled(YesNoUnknown.NO).disabilities(Set.of(Disability.HEARING));
                case UNKNOWN ->
                    child.disabled(YesNoUnknown.UNKNOWN).disabilities(EnumSet.of(Disability.NONE, Disability.VISION));
            }
        });
        child(refusals, "CHILD-11", (child, choices) -> {
            Upn upn = CoreSamples.upn(choices);
            born(child, choices).upn(upn).formerUpns(List.of(new FormerUpn(upn)));
        });
    }

    private static void others(RefusalList refusals) {
        refusals.spoilt(
                "NAME-01",
                PersonName.class,
                PersonName.Builder.class,
                (name, choices) -> name.familyName(choices.pick("", " ", "\t")));
        refusals.spoilt(
                "PR-01",
                ParentalResponsibility.class,
                ParentalResponsibility.Builder.class,
                (responsibility, choices) -> responsibility
                        .held(YesNoUnknown.UNKNOWN)
                        .evidence(choices.pick(ResponsibilityEvidence.values())));
        refusals.spoilt("PERIOD-01", ResponsibilityOrder.class, ResponsibilityOrder.Builder.class, (order, choices) -> {
            LocalDate first = PlainSamples.day(choices);
            order.firstDay(first).lastDay(first.minusDays(choices.pick(1, 365)));
        });
        refusals.spoilt("PRACTITIONER-01", Practitioner.class, Practitioner.Builder.class, (practitioner, choices) -> {
            int number = choices.between(1, 9999);
            practitioner
                    .socialWorkEnglandNumber(number(number))
                    .registration(new Registration.SocialWorkEngland(number(number + choices.between(1, 9))));
        });
        refusals.add(
                "REGISTRATION-01",
                Registration.NursingAndMidwifery.class,
                choices -> new Registration.NursingAndMidwifery(choices.pick("", " ", "1".repeat(201))));
        refusals.add(
                "REGISTRATION-01",
                Registration.OtherBody.class,
                choices -> new Registration.OtherBody(choices.pick("", " "), "7"));
        refusals.add("RELIGION-01", ReligionList.class, choices -> {
            ReligionList.Entry entry = refusals.valid(ReligionList.Entry.class).from(choices);
            return new ReligionList(PlainSamples.line(choices), List.of(entry, entry));
        });
        refusals.add(
                "RELIGION-02",
                ReligionList.Entry.class,
                choices -> new ReligionList.Entry("SIKH", choices.pick("", " ")));
        refusals.add("CODE-01", ReligionList.Entry.class, choices -> new ReligionList.Entry(badCode(choices), "Sikh"));
    }

    /** A text that is no upper-snake code. */
    static String badCode(Choices choices) {
        return choices.pick("", "sikh", "A__B", "_A", "A-B", "Ä");
    }

    private static SocialWorkEnglandNumber number(int number) {
        return SocialWorkEnglandNumber.parse("SW" + number);
    }
}
