package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.household.Bearer;
import io.github.cafkit.model.household.Circumstance;
import io.github.cafkit.model.household.CircumstanceKind;
import io.github.cafkit.model.household.FamilyMember;
import io.github.cafkit.model.household.FamilyTie;
import io.github.cafkit.model.household.HomeAddress;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.MemberKind;
import io.github.cafkit.model.household.ResponsibilityForChild;
import io.github.cafkit.model.household.Stay;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Households as they cannot be. */
final class HouseholdRefusals {

    private static final PersonId STRANGER = PersonId.of("stranger");

    private HouseholdRefusals() {}

    static void addTo(RefusalList refusals) {
        households(refusals);
        members(refusals);
        refusals.spoilt(
                "CIRCUMSTANCE-01",
                Circumstance.class,
                Circumstance.Builder.class,
                (circumstance, choices) -> circumstance.bearer(Bearer.HOUSEHOLD).person(STRANGER));
        refusals.spoilt(
                "CIRCUMSTANCE-02",
                Circumstance.class,
                Circumstance.Builder.class,
                (circumstance, choices) -> circumstance
                        .kind(PlainSamples.oneOf(
                                CircumstanceKind.class, kind -> kind != CircumstanceKind.PRIVATE_FOSTERING, choices))
                        .recordedFactor("8B"));
        refusals.add("FAMILY-TIE-01", FamilyTie.class, choices -> {
            PersonId person = refusals.valid(PersonId.class).from(choices);
            return FamilyTie.of(person, choices.pick(TieKind.values()), person);
        });
        refusals.add("RESPONSIBILITY-FOR-01", ResponsibilityForChild.class, choices -> {
            PersonId person = refusals.valid(PersonId.class).from(choices);
            return ResponsibilityForChild.of(
                    person, person, refusals.valid(ParentalResponsibility.class).from(choices));
        });
        refusals.spoilt("HOME-ADDRESS-01", HomeAddress.class, HomeAddress.Builder.class, (home, choices) -> {
            PostalAddress address = refusals.valid(PostalAddress.class).from(choices);
            home.address(address.withConfidential(false)).keptFrom(Set.of(STRANGER));
        });
    }

    private static FamilyMember person(String id, MemberKind kind) {
        return FamilyMember.builder().id(PersonId.of(id)).kind(kind).build();
    }

    /** Some kind of household of a child and an adult of which nothing more is known than what is then said. */
    private static void household(RefusalList refusals, String code, Catalogue.Corrections<Household.Builder> spoil) {
        refusals.spoilt(code, Household.class, Household.Builder.class, (household, choices) -> {
            household
                    .people(List.of(person("child", MemberKind.CHILD), person("adult", MemberKind.ADULT)))
                    .mainCarer(Optional.empty())
                    .ties(List.of())
                    .responsibilities(List.of())
                    .circumstances(List.of())
                    .supportNeeds(List.of())
                    .transitions(List.of());
            spoil.to(household, choices);
        });
    }

    private static void households(RefusalList refusals) {
        PersonId child = PersonId.of("child");
        PersonId adult = PersonId.of("adult");
        household(
                refusals,
                "HOUSEHOLD-01",
                (household, choices) ->
                        household.addPeople(person(choices.pick("child", "adult"), choices.pick(MemberKind.values()))));
        household(refusals, "HOUSEHOLD-02", (household, choices) -> {
            if (choices.chance(50)) {
                household.mainCarer(STRANGER);
            } else {
                household.ties(List.of(FamilyTie.of(child, choices.pick(TieKind.values()), STRANGER)));
            }
        });
        household(
                refusals,
                "HOUSEHOLD-03",
                (household, choices) -> household.responsibilities(List.of(ResponsibilityForChild.of(
                        child, adult, ParentalResponsibility.of(choices.pick(YesNoUnknown.values()))))));
        household(refusals, "HOUSEHOLD-04", (household, choices) -> {
            FamilyTie tie = FamilyTie.of(child, choices.pick(TieKind.values()), adult);
            household.ties(List.of(tie, tie));
        });
        household(
                refusals,
                "HOUSEHOLD-05",
                (household, choices) -> household.responsibilities(List.of(
                        ResponsibilityForChild.of(adult, child, ParentalResponsibility.of(YesNoUnknown.UNKNOWN)),
                        ResponsibilityForChild.of(
                                adult, child, ParentalResponsibility.of(choices.pick(YesNoUnknown.values()))))));
        household(
                refusals,
                "HOUSEHOLD-06",
                (household, choices) -> household.ties(List.of(
                        FamilyTie.of(adult, choices.pick(TieKind.MOTHER, TieKind.GUARDIAN), child),
                        FamilyTie.of(child, choices.pick(TieKind.SIBLING, TieKind.FATHER), adult))));
    }

    private static void members(RefusalList refusals) {
        refusals.spoilt(
                "FAMILY-MEMBER-01",
                FamilyMember.class,
                FamilyMember.Builder.class,
                (member, choices) -> member.stays(
                        List.of(Stay.since(PlainSamples.day(choices)), Stay.since(PlainSamples.day(choices)))));
        refusals.spoilt(
                "FAMILY-MEMBER-02",
                FamilyMember.class,
                FamilyMember.Builder.class,
                (member, choices) -> member.kind(MemberKind.CHILD)
                        .birthDate(PlainSamples.birthDate(choices))
                        .expectedDate(PlainSamples.expectedDate(choices)));
        refusals.spoilt(
                "FAMILY-MEMBER-03",
                FamilyMember.class,
                FamilyMember.Builder.class,
                (member, choices) -> member.kind(MemberKind.ADULT)
                        .birthDate(Optional.empty())
                        .expectedDate(PlainSamples.expectedDate(choices)));
        refusals.spoilt(
                "FAMILY-MEMBER-04",
                FamilyMember.class,
                FamilyMember.Builder.class,
                (member, choices) -> member.kind(MemberKind.CHILD)
                        .expectedDate(Optional.empty())
                        .noResponsibilityReason(NoResponsibilityReason.NOT_YET_BORN));
    }
}
