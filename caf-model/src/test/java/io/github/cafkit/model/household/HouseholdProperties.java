package io.github.cafkit.model.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HouseholdProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Property
    void everyKindAgreesWithItsInverse(@ForAll TieKind kind) {
        assertThat(kind.agreesWith(kind.inverse())).isTrue();
        assertThat(kind.inverse().inverse().inverse()).isEqualTo(kind.inverse());
    }

    @Property
    void agreementDoesNotDependOnTheEndItIsReadFrom(@ForAll TieKind one, @ForAll TieKind other) {
        assertThat(one.agreesWith(other)).isEqualTo(other.agreesWith(one));
    }

    @Property
    void siblingsAreSiblingsFromEitherEnd(@ForAll TieKind kind) {
        assertThat(kind.amongSiblings()).isEqualTo(kind.inverse().amongSiblings());
    }

    @Property(tries = 200)
    void householdsSurviveTheTrip(@ForAll("households") Household household) {
        String json = Line.JACKSON_2.write(household);

        assertThat(Line.JACKSON_3.write(household)).isEqualTo(json);
        assertThat(Line.JACKSON_2.read(json, Household.class)).isEqualTo(household);
        assertThat(Line.JACKSON_3.read(json, Household.class)).isEqualTo(household);
    }

    @Property(tries = 200)
    void onEveryDayEverybodyLivesHereOrElsewhere(
            @ForAll("households") Household household, @ForAll("days") LocalDate day) {
        List<FamilyMember> all = new ArrayList<>(household.membersOn(day));
        all.addAll(household.othersOn(day));

        assertThat(all).containsExactlyInAnyOrderElementsOf(household.getPeople());
    }

    @Property(tries = 200)
    void whatOneIsToTheOtherIsTheInverseOfWhatTheOtherIs(
            @ForAll("households") Household household, @ForAll("days") LocalDate day) {
        for (FamilyMember one : household.getPeople()) {
            for (FamilyMember other : household.getPeople()) {
                List<TieKind> there = household.ties(one.getId(), other.getId(), day);
                List<TieKind> back = household.ties(other.getId(), one.getId(), day);

                assertThat(there).allMatch(kind -> back.stream().anyMatch(kind::agreesWith));
            }
        }
    }

    @Property(tries = 200)
    void nobodyHasResponsibilityWhoIsNotKnownToHaveIt(
            @ForAll("households") Household household, @ForAll("days") LocalDate day) {
        for (FamilyMember child : household.getPeople()) {
            assertThat(household.adultsWithResponsibilityFor(child.getId(), day))
                    .allMatch(holder -> household.getResponsibilities().stream()
                            .anyMatch(each -> each.getHolder().equals(holder.getId())
                                    && each.getChild().equals(child.getId())
                                    && each.getResponsibility().getHeld() == YesNoUnknown.YES));
        }
    }

    @Property(tries = 200)
    void aHouseholdPrintsNoNameAndAPictureOnlyWhenAskedFor(
            @ForAll("households") Household household, @ForAll("days") LocalDate day) {
        assertThat(household.toString()).doesNotContain("Zephyrine");
        assertThat(household.picture(day)).doesNotContain("Zephyrine").isEqualTo(household.picture(day));
        assertThat(household.pictureWithNames(day)).contains("Zephyrine");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, 120).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Household> households() {
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(size -> Combinators.combine(
                                stays().list().ofSize(size),
                                ties(size).list().ofMaxSize(6),
                                responsibilities(size).list().ofMaxSize(4),
                                Arbitraries.of(FamilyStructure.class).set().ofMaxSize(3))
                        .as((stays, ties, responsibilities, structures) -> Household.builder()
                                .id(HouseholdId.of("household-1"))
                                .describedOn(FIRST)
                                .structures(structures)
                                .people(IntStream.range(0, size)
                                        .mapToObj(number -> member(number, stays.get(number)))
                                        .toList())
                                .ties(agreeing(ties))
                                .responsibilities(distinct(responsibilities))
                                .build()));
    }

    private static FamilyMember member(int number, Optional<Stay> stay) {
        return FamilyMember.builder()
                .id(PersonId.of("person-" + number))
                .kind(number % 2 == 0 ? MemberKind.CHILD : MemberKind.ADULT)
                .name(PersonName.whole("Zephyrine " + number))
                .stays(stay.stream().toList())
                .build();
    }

    private static Arbitrary<Optional<Stay>> stays() {
        Arbitrary<Optional<Integer>> offset =
                Arbitraries.integers().between(0, 50).optional();
        return Combinators.combine(offset, offset)
                .as((first, length) -> Stay.builder()
                        .firstDay(first.map(FIRST::plusDays))
                        .lastDay(length.map(days -> FIRST.plusDays(first.orElse(0) + days)))
                        .build())
                .optional();
    }

    private static Arbitrary<FamilyTie> ties(int size) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, size - 1),
                        Arbitraries.integers().between(1, size - 1),
                        Arbitraries.of(TieKind.class))
                .as((from, step, kind) -> FamilyTie.of(
                        PersonId.of("person-" + from), kind, PersonId.of("person-" + (from + step) % size)));
    }

    private static Arbitrary<ResponsibilityForChild> responsibilities(int size) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, (size - 1) / 2),
                        Arbitraries.integers().between(1, size - 1),
                        Arbitraries.of(YesNoUnknown.class))
                .as((child, step, held) -> ResponsibilityForChild.of(
                        PersonId.of("person-" + (2 * child + step) % size),
                        PersonId.of("person-" + 2 * child),
                        ParentalResponsibility.of(held)));
    }

    /** The first tie of each two people, so that none contradicts another. */
    private static List<FamilyTie> agreeing(List<FamilyTie> ties) {
        List<FamilyTie> kept = new ArrayList<>();
        for (FamilyTie tie : ties) {
            if (kept.stream().noneMatch(earlier -> earlier.joins(tie.getPerson(), tie.getOf()))) {
                kept.add(tie);
            }
        }
        return kept;
    }

    private static List<ResponsibilityForChild> distinct(List<ResponsibilityForChild> responsibilities) {
        List<ResponsibilityForChild> kept = new ArrayList<>();
        for (ResponsibilityForChild each : responsibilities) {
            if (kept.stream()
                    .noneMatch(earlier -> earlier.getHolder().equals(each.getHolder())
                            && earlier.getChild().equals(each.getChild()))) {
                kept.add(each);
            }
        }
        return kept;
    }
}
