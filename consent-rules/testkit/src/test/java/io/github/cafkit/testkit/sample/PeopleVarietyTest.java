package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.time.Ages;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.MemberKind;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Registration;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The people that matter most in rules come up often. */
class PeopleVarietyTest {

    private static final LocalDate DAY = PlainSamples.MIDDLE;

    @Test
    void children_are_unborn_born_today_and_just_before_on_and_after_the_birthdays_that_rules_ask_about() {
        Seen<Child> children = Seen.of(Child.class, 3000)
                .atLeast(5, "unborn", Child::unborn)
                .atLeast(
                        0.5,
                        "overdue",
                        child -> child.getExpectedDate()
                                .map(day -> day.isBefore(DAY))
                                .orElse(false))
                .atLeast(0.5, "born today", child -> child.getBirthDate().equals(Optional.of(DAY)));
        for (int age : new int[] {13, 16, 18}) {
            for (int days : new int[] {-1, 0, 1}) {
                children.atLeast(0.5, age + " in " + days + " days", child -> reaches(child, age, DAY.plusDays(days)));
            }
        }
    }

    private static boolean reaches(Child child, int age, LocalDate on) {
        return child.getBirthDate()
                .map(birth -> Ages.attainedOn(birth, age).equals(on))
                .orElse(false);
    }

    @Test
    void numbers_are_there_excused_or_missing() {
        Seen.of(Child.class, 1000)
                .atLeast(10, "an NHS number", child -> child.getNhsNumber().isPresent())
                .atLeast(
                        10,
                        "a reason for none",
                        child -> child.getNhsNumberAbsence().isPresent())
                .atLeast(
                        5,
                        "neither",
                        child -> child.getNhsNumber().isEmpty()
                                && child.getNhsNumberAbsence().isEmpty())
                .atLeast(10, "a UPN", child -> child.getUpn().isPresent())
                .atLeast(5, "a former UPN", child -> !child.getFormerUpns().isEmpty());
    }

    @Test
    void names_are_written_in_every_script_and_with_emoji() {
        Seen.of(PersonName.class, 1000)
                .atLeast(2, "emoji", name -> Scripts.hasEmoji(name.full()))
                .atLeast(5, "right to left", name -> Scripts.isRightToLeft(name.full()))
                .atLeast(2, "one letter", name -> name.getFamilyName().length() == 1)
                .atLeast(5, "no given name", name -> name.getGivenNames().isEmpty());
    }

    @Test
    void texts_are_short_long_and_exactly_as_long_as_may_be() {
        Seen.of(Child.class, 3000)
                .atLeast(
                        0.2,
                        "a page",
                        child -> child.getDisabilityDetails()
                                .map(text -> text.length() > 1000)
                                .orElse(false))
                .atLeast(
                        0.2,
                        "a whole line",
                        child -> child.getReligion()
                                .map(text -> text.length() > 480)
                                .orElse(false));
    }

    @Test
    void responsibility_is_held_not_held_unknown_shown_and_ended_by_an_order() {
        Seen.of(ParentalResponsibility.class, 2000)
                .atLeast(10, "held", held -> held.heldOn(DAY) == YesNoUnknown.YES)
                .atLeast(10, "not held", held -> held.getHeld() == YesNoUnknown.NO)
                .atLeast(10, "unknown", held -> held.getHeld() == YesNoUnknown.UNKNOWN)
                .atLeast(2, "shown", ParentalResponsibility::verified)
                .atLeast(
                        1,
                        "ended by an order",
                        held -> held.getHeld() == YesNoUnknown.YES && held.heldOn(DAY) == YesNoUnknown.NO);
    }

    @Test
    void registrations_have_the_form_that_is_known_and_another() {
        Seen.of(Registration.class, 500)
                .atLeast(10, "well formed", Registration::wellFormed)
                .atLeast(10, "not well formed", registration -> !registration.wellFormed());
    }

    @Test
    void households_have_nobody_and_many_an_expected_baby_and_an_address_that_is_kept_from_somebody() {
        Seen.of(Household.class, 1000)
                .atLeast(2, "nobody", household -> household.getPeople().isEmpty())
                .atLeast(2, "five or more", household -> household.getPeople().size() >= 5)
                .atLeast(
                        2,
                        "a baby expected",
                        household -> household.getPeople().stream()
                                .anyMatch(member -> member.getExpectedDate().isPresent()))
                .atLeast(
                        0.5,
                        "kept from somebody",
                        household -> household.getAddresses().stream()
                                .anyMatch(home -> !home.getKeptFrom().isEmpty()))
                .atLeast(
                        10,
                        "a child for whom nobody has responsibility",
                        household -> household.getPeople().stream()
                                .filter(member -> member.getKind() == MemberKind.CHILD)
                                .anyMatch(child -> household
                                        .adultsWithResponsibilityFor(child.getId(), DAY)
                                        .isEmpty()))
                .atLeast(
                        5,
                        "somebody who has moved out",
                        household -> household.getPeople().stream()
                                .anyMatch(member -> !member.getStays().isEmpty() && !member.livesHereOn(DAY)));
    }
}
