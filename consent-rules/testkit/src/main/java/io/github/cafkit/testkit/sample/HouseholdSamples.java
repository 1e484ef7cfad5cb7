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
import io.github.cafkit.model.household.SupportNeed;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.household.Transition;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Households: who lives in them and when, what they are to each other, who answers for the children. */
final class HouseholdSamples {

    private HouseholdSamples() {}

    static void addTo(Catalogue catalogue) {
        parts(catalogue);
        catalogue.corrected(FamilyMember.class, FamilyMember.Builder.class, HouseholdSamples::member);
        catalogue.corrected(
                Household.class,
                Household.Builder.class,
                (household, choices) -> household(catalogue, household, choices),
                "people",
                "mainCarer",
                "ties",
                "responsibilities",
                "circumstances",
                "supportNeeds",
                "transitions");
    }

    private static void household(Catalogue catalogue, Household.Builder household, Choices choices) {
        List<FamilyMember> people = people(catalogue, choices);
        List<PersonId> ids = people.stream().map(FamilyMember::getId).toList();
        household.people(people);
        if (ids.isEmpty()) {
            household
                    .mainCarer(Optional.empty())
                    .ties(List.of())
                    .responsibilities(List.of())
                    .circumstances(List.of())
                    .supportNeeds(List.of())
                    .transitions(List.of());
            return;
        }
        List<PersonId> children = people.stream()
                .filter(member -> member.getKind() == MemberKind.CHILD)
                .map(FamilyMember::getId)
                .toList();
        household
                .mainCarer(choices.chance(60) ? Optional.of(choices.pick(ids)) : Optional.empty())
                .ties(ties(ids, choices))
                .responsibilities(responsibilities(catalogue, ids, children, choices))
                .circumstances(catalogue.one(Circumstance.class).list(0, 4).from(choices).stream()
                        .map(each -> each.withPerson(
                                each.getBearer() == Bearer.HOUSEHOLD
                                        ? Optional.empty()
                                        : PlainSamples.maybe(some -> some.pick(ids), choices)))
                        .toList())
                .supportNeeds(catalogue.one(SupportNeed.class).list(0, 3).from(choices).stream()
                        .map(each -> each.withPerson(choices.pick(ids)))
                        .toList())
                .transitions(
                        children.isEmpty()
                                ? List.of()
                                : catalogue.one(Transition.class).list(0, 3).from(choices).stream()
                                        .map(each -> each.withChild(choices.pick(children)))
                                        .toList());
    }

    private static void parts(Catalogue catalogue) {
        catalogue.corrected(Stay.class, Stay.Builder.class, (stay, choices) -> {
            PlainSamples.Days days = PlainSamples.days(choices);
            stay.firstDay(days.first()).lastDay(days.last());
        });
        catalogue.corrected(SupportNeed.class, SupportNeed.Builder.class, (need, choices) -> {
            PlainSamples.Days days = PlainSamples.days(choices);
            need.firstDay(days.first()).lastDay(days.last());
        });
        catalogue.corrected(HomeAddress.class, HomeAddress.Builder.class, (home, choices) -> {
            PlainSamples.Days days = PlainSamples.days(choices);
            PostalAddress address = catalogue.one(PostalAddress.class).from(choices);
            List<PersonId> keptFrom = catalogue.one(PersonId.class).list(0, 2).from(choices);
            home.firstDay(days.first())
                    .lastDay(days.last())
                    .address(address)
                    .keptFrom(address.isConfidential() ? keptFrom : List.of());
        });
        catalogue.corrected(Circumstance.class, Circumstance.Builder.class, (circumstance, choices) -> {
            PlainSamples.Days days = PlainSamples.days(choices);
            CircumstanceKind kind =
                    choices.chance(10) ? CircumstanceKind.PRIVATE_FOSTERING : choices.pick(CircumstanceKind.values());
            Bearer bearer = choices.pick(Bearer.values());
            circumstance
                    .firstDay(days.first())
                    .lastDay(days.last())
                    .kind(kind)
                    .bearer(bearer)
                    .person(
                            bearer == Bearer.HOUSEHOLD
                                    ? Optional.empty()
                                    : PlainSamples.maybe(catalogue.one(PersonId.class), choices))
                    .recordedFactor(
                            kind == CircumstanceKind.PRIVATE_FOSTERING
                                    ? PlainSamples.maybe(some -> some.pick("8B", "8C", "8F"), choices)
                                    : Optional.empty());
        });
        catalogue.add(FamilyTie.class, choices -> {
            PlainSamples.Days days = PlainSamples.days(choices);
            PersonSamples.Two two = PersonSamples.two(choices);
            return FamilyTie.builder()
                    .person(two.one())
                    .kind(choices.pick(TieKind.values()))
                    .of(two.other())
                    .firstDay(days.first())
                    .lastDay(days.last())
                    .build();
        });
        catalogue.add(ResponsibilityForChild.class, choices -> {
            PersonSamples.Two two = PersonSamples.two(choices);
            return ResponsibilityForChild.of(
                    two.one(),
                    two.other(),
                    catalogue.one(ParentalResponsibility.class).from(choices));
        });
    }

    private static void member(FamilyMember.Builder member, Choices choices) {
        MemberKind kind = choices.pick(MemberKind.values());
        boolean unborn = kind == MemberKind.CHILD && choices.chance(10);
        member.kind(kind)
                .stays(stays(choices))
                .birthDate(
                        unborn
                                ? Optional.empty()
                                : PlainSamples.maybe(
                                        kind == MemberKind.CHILD
                                                ? PlainSamples::birthDate
                                                : PlainSamples::adultBirthDate,
                                        choices))
                .expectedDate(unborn ? Optional.of(PlainSamples.expectedDate(choices)) : Optional.empty())
                .noResponsibilityReason(
                        kind == MemberKind.CHILD && choices.chance(30)
                                ? Optional.of(PlainSamples.oneOf(
                                        NoResponsibilityReason.class,
                                        reason -> unborn || reason != NoResponsibilityReason.NOT_YET_BORN,
                                        choices))
                                : Optional.empty());
    }

    /** None, one, or one after the other, the later ones from the day after the earlier or later. */
    private static List<Stay> stays(Choices choices) {
        List<Stay> stays = new ArrayList<>();
        LocalDate first = PlainSamples.MIDDLE.minusDays(choices.pick(1000, 0, 1, 365));
        int count = choices.pick(1, 0, 2, 3);
        for (int i = 0; i < count; i++) {
            boolean latest = i == count - 1;
            LocalDate last = first.plusDays(choices.pick(364, 0, 1, 28));
            stays.add(Stay.builder()
                    .firstDay(i == 0 && choices.chance(30) ? Optional.empty() : Optional.of(first))
                    .lastDay(latest && choices.chance(60) ? Optional.empty() : Optional.of(last))
                    .pattern(PlainSamples.maybe(PlainSamples::line, choices))
                    .build());
            first = last.plusDays(choices.pick(1, 2, 30));
        }
        return stays;
    }

    /** The ids count up. */
    private static List<FamilyMember> people(Catalogue catalogue, Choices choices) {
        List<FamilyMember> people = new ArrayList<>();
        for (FamilyMember member : catalogue.one(FamilyMember.class).list(0, 8).from(choices)) {
            people.add(member.withId(PersonId.of("person-" + (people.size() + 1))));
        }
        return people;
    }

    /** What two are to each other, at times from both ends; each pair of people has one tie at most. */
    private static List<FamilyTie> ties(List<PersonId> people, Choices choices) {
        List<FamilyTie> ties = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size() && j < i + 4; j++) {
                int begun = choices.begin();
                if (choices.chance(50)) {
                    PlainSamples.Days days = PlainSamples.days(choices);
                    FamilyTie tie = FamilyTie.builder()
                            .person(people.get(i))
                            .kind(choices.pick(TieKind.values()))
                            .of(people.get(j))
                            .firstDay(days.first())
                            .lastDay(days.last())
                            .build();
                    ties.add(tie);
                    if (choices.chance(40)) {
                        ties.add(tie.inverse());
                    }
                }
                choices.end(begun);
            }
        }
        return ties;
    }

    private static List<ResponsibilityForChild> responsibilities(
            Catalogue catalogue, List<PersonId> people, List<PersonId> children, Choices choices) {
        List<ResponsibilityForChild> all = new ArrayList<>();
        for (PersonId child : children) {
            for (PersonId holder : people) {
                int begun = choices.begin();
                if (!holder.equals(child) && choices.chance(30)) {
                    all.add(ResponsibilityForChild.of(
                            holder,
                            child,
                            catalogue.one(ParentalResponsibility.class).from(choices)));
                }
                choices.end(begun);
            }
        }
        return all;
    }
}
