package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.id.FormerUpn;
import io.github.cafkit.core.id.NhsNumber;
import io.github.cafkit.core.id.SocialWorkEnglandNumber;
import io.github.cafkit.core.id.Upn;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.Disability;
import io.github.cafkit.model.person.Ethnicity;
import io.github.cafkit.model.person.NhsNumberAbsence;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.OwnWords;
import io.github.cafkit.model.person.ParentOrCarer;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.Registration;
import io.github.cafkit.model.person.ReligionList;
import io.github.cafkit.model.person.ResponsibilityEvidence;
import io.github.cafkit.model.person.ResponsibilityOrder;
import io.github.cafkit.model.person.Setting;
import io.github.cafkit.model.person.YesNoUnknown;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Children born and unborn, those who care for them, and practitioners. */
final class PersonSamples {

    /** How often a child is not born yet, of a hundred times. */
    private static final int UNBORN = 12;

    private PersonSamples() {}

    /**
     * Two people who are not the same.
     *
     * @param one one of them
     * @param other another
     */
    record Two(PersonId one, PersonId other) {}

    static Two two(Choices choices) {
        int one = choices.between(1, 6);
        int other = 1 + (one - 1 + choices.between(1, 5)) % 6;
        return new Two(PersonId.of("person-" + one), PersonId.of("person-" + other));
    }

    static void addTo(Catalogue catalogue) {
        catalogue.attribute(PersonName.class, "givenNames", PlainSamples::givenName);
        catalogue.attribute(PersonName.class, "familyName", PlainSamples::familyName);
        children(catalogue);
        parents(catalogue);
        practitioners(catalogue);
        catalogue.attribute(OwnWords.class, "words", PlainSamples::text);
        catalogue.attribute(Setting.class, "name", PlainSamples::line);
        catalogue.attribute(
                ReligionList.Entry.class, "code", choices -> choices.pick("NOT_GIVEN", "SIKH", "A", "ABC_1"));
        catalogue.attribute(ReligionList.Entry.class, "label", PlainSamples::line);
        catalogue.add(
                ReligionList.class,
                choices -> new ReligionList(
                        PlainSamples.line(choices),
                        Lists.distinct(catalogue.one(ReligionList.Entry.class), 3, ReligionList.Entry::code, choices)));
    }

    private static void children(Catalogue catalogue) {
        catalogue.attribute(
                Child.class,
                "ethnicity",
                choices -> choices.chance(90) ? choices.pick(Ethnicity.values()).cbds() : choices.pick("WXYZ", "ZZZZ"));
        catalogue.corrected(Child.class, Child.Builder.class, (child, choices) -> {
            if (choices.chance(UNBORN)) {
                unborn(catalogue, child, choices);
            } else {
                born(catalogue, child, choices);
            }
            disabilities(child, choices);
        });
    }

    private static void unborn(Catalogue catalogue, Child.Builder child, Choices choices) {
        child.birthDate(Optional.empty())
                .expectedDate(PlainSamples.expectedDate(choices))
                .name(Optional.empty())
                .unbornBabyOf(PlainSamples.maybe(catalogue.one(PersonName.class), choices))
                .upn(Optional.empty())
                .formerUpns(List.of())
                .uln(Optional.empty());
        nhsNumber(child, absence -> true, choices);
    }

    private static void born(Catalogue catalogue, Child.Builder child, Choices choices) {
        child.birthDate(PlainSamples.birthDate(choices))
                .expectedDate(Optional.empty())
                .unbornBabyOf(Optional.empty())
                .noResponsibilityReason(PlainSamples.maybe(
                        some -> PlainSamples.oneOf(
                                NoResponsibilityReason.class,
                                reason -> reason != NoResponsibilityReason.NOT_YET_BORN,
                                some),
                        choices));
        Optional<Upn> upn = PlainSamples.maybe(CoreSamples::upn, choices);
        List<FormerUpn> former = catalogue.one(FormerUpn.class).list(0, 2).from(choices);
        child.upn(upn)
                .formerUpns(former.stream()
                        .filter(each -> !upn.equals(Optional.of(each.upn())))
                        .toList());
        if (upn.isPresent()) {
            child.upnUnknownReason(Optional.empty());
        }
        nhsNumber(child, absence -> absence != NhsNumberAbsence.NOT_YET_BORN, choices);
    }

    /** A number, a reason why there is none, or neither. */
    private static void nhsNumber(Child.Builder child, Predicate<NhsNumberAbsence> allowed, Choices choices) {
        Optional<NhsNumber> number = PlainSamples.maybe(CoreSamples::nhsNumber, choices);
        child.nhsNumber(number)
                .nhsNumberAbsence(
                        number.isPresent()
                                ? Optional.empty()
                                : PlainSamples.maybe(
                                        some -> PlainSamples.oneOf(NhsNumberAbsence.class, allowed, some), choices));
    }

    private static void disabilities(Child.Builder child, Choices choices) {
        Set<Disability> some = EnumSet.noneOf(Disability.class);
        for (int i = choices.below(4); i > 0; i--) {
            some.add(PlainSamples.oneOf(Disability.class, each -> each != Disability.NONE, choices));
        }
        Set<Disability> none = Set.of(Disability.NONE);
        switch (choices.pick(YesNoUnknown.UNKNOWN, YesNoUnknown.YES, YesNoUnknown.NO)) {
            case YES -> child.disabled(YesNoUnknown.YES).disabilities(some);
            case NO -> child.disabled(YesNoUnknown.NO).disabilities(choices.chance(50) ? none : Set.of());
            case UNKNOWN -> child.disabled(YesNoUnknown.UNKNOWN).disabilities(choices.chance(10) ? none : some);
        }
    }

    private static void parents(Catalogue catalogue) {
        catalogue.attribute(ParentOrCarer.class, "birthDate", PlainSamples::adultBirthDate);
        catalogue.corrected(
                ParentalResponsibility.class, ParentalResponsibility.Builder.class, (responsibility, choices) -> {
                    YesNoUnknown held = choices.pick(YesNoUnknown.values());
                    responsibility
                            .held(held)
                            .evidence(
                                    held == YesNoUnknown.UNKNOWN
                                            ? Optional.empty()
                                            : PlainSamples.maybe(
                                                    some -> some.pick(ResponsibilityEvidence.values()), choices));
                });
        catalogue.corrected(ResponsibilityOrder.class, ResponsibilityOrder.Builder.class, (order, choices) -> {
            PlainSamples.Days days = PlainSamples.days(choices);
            order.firstDay(days.begin()).lastDay(days.last());
        });
    }

    private static void practitioners(Catalogue catalogue) {
        catalogue.attribute(
                Registration.NursingAndMidwifery.class, "pin", choices -> choices.pick("12A3456E", "12a3456e"));
        catalogue.attribute(
                Registration.GeneralMedical.class, "number", choices -> choices.pick("1234567", "C1234567"));
        catalogue.attribute(
                Registration.HealthAndCare.class, "number", choices -> choices.pick("SL12345", "PYL123456", "12345"));
        catalogue.attribute(
                Registration.TeacherReference.class, "number", choices -> choices.pick("1234567", "12/34567"));
        catalogue.attribute(Registration.OtherBody.class, "body", PlainSamples::line);
        catalogue.attribute(Registration.OtherBody.class, "number", choices -> choices.pick("7", "A/7", "٧"));
        catalogue.corrected(Practitioner.class, Practitioner.Builder.class, (practitioner, choices) -> {
            Optional<SocialWorkEnglandNumber> number =
                    PlainSamples.maybe(catalogue.one(SocialWorkEnglandNumber.class), choices);
            Optional<Registration> other = PlainSamples.maybe(catalogue.one(Registration.class), choices);
            boolean differs = number.isPresent()
                    && other.filter(Registration.SocialWorkEngland.class::isInstance)
                            .isPresent();
            practitioner
                    .socialWorkEnglandNumber(number)
                    .registration(differs ? number.map(Registration.SocialWorkEngland::new) : other);
        });
    }
}
