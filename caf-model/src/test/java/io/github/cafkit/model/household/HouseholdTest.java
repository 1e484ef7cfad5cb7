package io.github.cafkit.model.household;

import static io.github.cafkit.model.household.Families.BROTHER;
import static io.github.cafkit.model.household.Families.CHILD;
import static io.github.cafkit.model.household.Families.FATHER;
import static io.github.cafkit.model.household.Families.GRANDMOTHER;
import static io.github.cafkit.model.household.Families.LATER;
import static io.github.cafkit.model.household.Families.MOTHER;
import static io.github.cafkit.model.household.Families.MOVED;
import static io.github.cafkit.model.household.Families.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.person.NoResponsibilityReason;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.ResponsibilityOrder;
import io.github.cafkit.model.person.ResponsibilityOrderKind;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.Draft;
import io.github.cafkit.model.validation.ReadyForPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HouseholdTest {

    private static final PersonId STRANGER = PersonId.of("stranger-1");

    @Test
    void whoLivesHereDependsOnTheDay() {
        assertThat(ids(household().membersOn(MOVED.minusDays(1)))).containsExactly(MOTHER);
        assertThat(ids(household().membersOn(MOVED))).containsExactly(CHILD, MOTHER);
        assertThat(ids(household().othersOn(MOVED))).containsExactly(FATHER, BROTHER, GRANDMOTHER);
    }

    @Test
    void theLastDayOfAStayIsADayOfLivingHere() {
        Household ended = withChild(child -> child.withStays(Stay.since(MOVED).withLastDay(LATER)));

        assertThat(ids(ended.membersOn(LATER))).contains(CHILD);
        assertThat(ids(ended.membersOn(LATER.plusDays(1)))).doesNotContain(CHILD);
    }

    @Test
    void nobodyLivesHereTwiceOnTheSameDay() {
        FamilyMember child = Families.child(CHILD);

        refuses("FAMILY-MEMBER-01", () -> child.withStays(Stay.since(MOVED), Stay.since(LATER)));
        assertThat(child.withStays(Stay.since(MOVED).withLastDay(LATER), Stay.since(LATER.plusDays(1)))
                        .livesHereOn(LATER.plusDays(9)))
                .isTrue();
        refuses("PERIOD-01", () -> Stay.since(LATER).withLastDay(MOVED));
    }

    @Test
    void onlyAChildIsExpectedOrWithoutAnybodyResponsible() {
        refuses(
                "FAMILY-MEMBER-02",
                () -> Families.child(CHILD).withBirthDate(MOVED).withExpectedDate(LATER));
        refuses("FAMILY-MEMBER-03", () -> Families.adult(MOTHER).withExpectedDate(LATER));
        refuses(
                "FAMILY-MEMBER-03",
                () -> Families.adult(MOTHER).withNoResponsibilityReason(NoResponsibilityReason.OF_AGE));
        refuses(
                "FAMILY-MEMBER-04",
                () -> Families.child(CHILD).withNoResponsibilityReason(NoResponsibilityReason.NOT_YET_BORN));
    }

    @Test
    void onlyThoseKnownToHaveResponsibilityAreSaidToHaveIt() {
        assertThat(ids(household().adultsWithResponsibilityFor(CHILD, LATER))).containsExactly(MOTHER);
        assertThat(household().adultsWithResponsibilityFor(BROTHER, LATER)).isEmpty();
    }

    @Test
    void somebodyElsewhereMayHaveResponsibility() {
        Household both = household()
                .withResponsibilities(
                        ResponsibilityForChild.of(MOTHER, CHILD, Families.verified()),
                        ResponsibilityForChild.of(FATHER, CHILD, Families.verified()));

        assertThat(ids(both.adultsWithResponsibilityFor(CHILD, LATER))).containsExactly(MOTHER, FATHER);
    }

    @Test
    void anAdoptionEndsResponsibilityOnItsDay() {
        ParentalResponsibility ended = Families.verified()
                .withOrders(ResponsibilityOrder.builder()
                        .kind(ResponsibilityOrderKind.ADOPTION)
                        .firstDay(LATER)
                        .build());
        Household adopted = household().withResponsibilities(ResponsibilityForChild.of(MOTHER, CHILD, ended));

        assertThat(ids(adopted.adultsWithResponsibilityFor(CHILD, LATER.minusDays(1))))
                .containsExactly(MOTHER);
        assertThat(adopted.adultsWithResponsibilityFor(CHILD, LATER)).isEmpty();
        assertThat(codes(adopted.checkResponsibility(LATER).asList())).containsExactly("RESPONSIBILITY-01");
    }

    @Test
    void eachChildOfTheHouseholdHasSomebodyResponsibleOrAReason() {
        Household orphaned = household().withResponsibilities(List.of());

        assertThat(household().checkResponsibility(LATER)).isEmpty();
        assertThat(orphaned.checkResponsibility(LATER).asList()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("RESPONSIBILITY-01");
            assertThat(problem.path()).isEqualTo("/people/0");
        });
        assertThat(orphaned.checkResponsibility(MOVED.minusDays(1)))
                .as("the child does not live here yet")
                .isEmpty();
        assertThat(orphaned.withPeople(household().getPeople().stream()
                                .map(member -> member.getId().equals(CHILD)
                                        ? member.withNoResponsibilityReason(NoResponsibilityReason.ORPHANED)
                                        : member)
                                .toList())
                        .checkResponsibility(LATER))
                .isEmpty();
    }

    @Test
    void aTieIsReadFromEitherEnd() {
        assertThat(household().ties(MOTHER, CHILD, LATER)).containsExactly(TieKind.MOTHER);
        assertThat(household().ties(CHILD, MOTHER, LATER)).containsExactly(TieKind.CHILD);
        assertThat(household().ties(FATHER, CHILD, LATER)).containsExactly(TieKind.PARENT);
        assertThat(household().ties(FATHER, MOTHER, LATER)).isEmpty();
    }

    @Test
    void whatIsSaidFromBothEndsIsSaidOnceAndMoreExactly() {
        Household both = household()
                .withTies(FamilyTie.of(CHILD, TieKind.CHILD, FATHER), FamilyTie.of(FATHER, TieKind.FATHER, CHILD));

        assertThat(both.ties(FATHER, CHILD, LATER)).containsExactly(TieKind.FATHER);
        assertThat(both.ties(CHILD, FATHER, LATER)).containsExactly(TieKind.CHILD);
    }

    @Test
    void twoEndsThatContradictEachOtherAreRefused() {
        refuses(
                "HOUSEHOLD-06",
                () -> household()
                        .withTies(
                                FamilyTie.of(MOTHER, TieKind.MOTHER, CHILD),
                                FamilyTie.of(CHILD, TieKind.GRANDCHILD, MOTHER)));
        refuses(
                "HOUSEHOLD-06",
                () -> household()
                        .withTies(
                                FamilyTie.of(MOTHER, TieKind.MOTHER, CHILD),
                                FamilyTie.of(CHILD, TieKind.PARENT, MOTHER)));
    }

    @Test
    void whatWasOnceSoDoesNotContradictWhatIsSoNow() {
        Household separated = household()
                .withTies(
                        FamilyTie.of(MOTHER, TieKind.PARTNER, FATHER).withLastDay(MOVED),
                        FamilyTie.of(FATHER, TieKind.FORMER_PARTNER, MOTHER).withFirstDay(MOVED.plusDays(1)));

        assertThat(separated.ties(MOTHER, FATHER, MOVED)).containsExactly(TieKind.PARTNER);
        assertThat(separated.ties(MOTHER, FATHER, LATER)).containsExactly(TieKind.FORMER_PARTNER);
    }

    @Test
    void brothersAndSistersAreFoundWhereverTheyLive() {
        assertThat(ids(household().siblingsOf(CHILD, LATER))).containsExactly(BROTHER);
        assertThat(ids(household().siblingsOf(BROTHER, LATER))).containsExactly(CHILD);
        assertThat(household().siblingsOf(MOTHER, LATER)).isEmpty();
    }

    @Test
    void everybodySpokenOfIsOneOfThePeople() {
        refuses("HOUSEHOLD-01", () -> household().withPeople(Families.child(CHILD), Families.adult(CHILD)));
        refuses("HOUSEHOLD-02", () -> household().withMainCarer(STRANGER));
        refuses("HOUSEHOLD-02", () -> household().withTies(FamilyTie.of(STRANGER, TieKind.FRIEND, CHILD)));
        refuses(
                "HOUSEHOLD-02",
                () -> household()
                        .withResponsibilities(ResponsibilityForChild.of(STRANGER, CHILD, Families.verified())));
        refuses(
                "HOUSEHOLD-02",
                () -> household()
                        .withCircumstances(circumstance(CircumstanceKind.YOUNG_CARER, Bearer.CHILD)
                                .withPerson(STRANGER)));
        refuses(
                "HOUSEHOLD-02",
                () -> household()
                        .withSupportNeeds(SupportNeed.builder()
                                .person(STRANGER)
                                .kind(SupportNeedKind.MONEY)
                                .build()));
        refuses("HOUSEHOLD-02", () -> household().withTransitions(transition().withChild(STRANGER)));
    }

    @Test
    void responsibilityAndTransitionsAreAboutChildren() {
        refuses(
                "HOUSEHOLD-03",
                () -> household()
                        .withResponsibilities(ResponsibilityForChild.of(GRANDMOTHER, MOTHER, Families.verified())));
        refuses("HOUSEHOLD-03", () -> household().withTransitions(transition().withChild(MOTHER)));
        refuses("RESPONSIBILITY-FOR-01", () -> ResponsibilityForChild.of(CHILD, CHILD, Families.verified()));
    }

    @Test
    void aMotherUnderAgeMayHaveResponsibility() {
        Household young = household()
                .withTies(FamilyTie.of(MOTHER, TieKind.MOTHER, CHILD))
                .withResponsibilities(ResponsibilityForChild.of(MOTHER, CHILD, Families.verified()))
                .withPeople(Families.child(CHILD), Families.child(MOTHER));

        assertThat(ids(young.adultsWithResponsibilityFor(CHILD, LATER))).containsExactly(MOTHER);
    }

    @Test
    void whatIsRecordedTwiceIsRefused() {
        FamilyTie tie = FamilyTie.of(MOTHER, TieKind.MOTHER, CHILD);
        ResponsibilityForChild held = ResponsibilityForChild.of(MOTHER, CHILD, Families.verified());

        refuses("HOUSEHOLD-04", () -> household().withTies(tie, tie));
        refuses(
                "HOUSEHOLD-05",
                () -> household()
                        .withResponsibilities(
                                held, held.withResponsibility(ParentalResponsibility.of(YesNoUnknown.NO))));
        refuses("FAMILY-TIE-01", () -> FamilyTie.of(MOTHER, TieKind.FRIEND, MOTHER));
    }

    @Test
    void anAddressThatIsKeptFromSomebodyIsConfidential() {
        HomeAddress refuge = HomeAddress.builder()
                .address(PostalAddress.builder()
                        .addLines("2 Quayside Yard")
                        .confidential(true)
                        .build())
                .firstDay(MOVED)
                .addKeptFrom(FATHER)
                .build();
        Household hidden = household().withAddresses(refuge);

        assertThat(hidden.addressesOn(MOVED.minusDays(1))).isEmpty();
        assertThat(hidden.addressesOn(MOVED)).containsExactly(refuge);
        assertThat(hidden.toString()).doesNotContain("Quayside");
        refuses("HOME-ADDRESS-01", () -> refuge.withAddress(refuge.getAddress().withConfidential(false)));
    }

    @Test
    void aTransitionToComeHasADayAndSupportAndSomebodyWhoAnswers() {
        Household open = household().withTransitions(transition());

        assertThat(codes(open.checkTransitions(LATER).asList()))
                .containsExactly("TRANSITION-01", "TRANSITION-02", "TRANSITION-03");
        assertThat(open.withTransitions(transition()
                                .withOn(LATER)
                                .withSupportAgreed("A visit on the day before.")
                                .withAnswerable(MOTHER))
                        .checkTransitions(LATER))
                .isEmpty();
        assertThat(open.withTransitions(transition().withOn(LATER.minusDays(1))).checkTransitions(LATER))
                .as("the move is over")
                .isEmpty();
    }

    @Test
    void aYoungCarerIsFoundWhileTheCareGoesOn() {
        Household caring = household()
                .withCircumstances(circumstance(CircumstanceKind.YOUNG_CARER, Bearer.CHILD)
                        .withPerson(CHILD)
                        .withLastDay(LATER));

        assertThat(ids(caring.peopleWith(CircumstanceKind.YOUNG_CARER, LATER))).containsExactly(CHILD);
        assertThat(caring.peopleWith(CircumstanceKind.YOUNG_CARER, LATER.plusDays(1)))
                .isEmpty();
        assertThat(caring.peopleWith(CircumstanceKind.ALCOHOL, LATER)).isEmpty();
    }

    @Test
    void anEmptyHouseholdIsADraftAndNothingToPlanUpon() {
        Household empty = Household.builder()
                .id(HouseholdId.of("household-2"))
                .describedOn(LocalDate.of(2026, 2, 2))
                .build();

        assertThat(CafValidation.standard().check(empty, Draft.class)).isEmpty();
        assertThat(CafValidation.standard().check(empty, ReadyForPlan.class).stream()
                        .map(Problem::path))
                .containsExactly("/people");
    }

    private static Household withChild(UnaryOperator<FamilyMember> change) {
        return household()
                .withPeople(household().getPeople().stream()
                        .map(member -> member.getId().equals(CHILD) ? change.apply(member) : member)
                        .toList());
    }

    private static Circumstance circumstance(CircumstanceKind kind, Bearer bearer) {
        return Circumstance.builder().kind(kind).bearer(bearer).build();
    }

    private static Transition transition() {
        return Transition.builder()
                .child(CHILD)
                .kind(TransitionKind.CHANGE_OF_SETTING)
                .leaving(Optional.of("Nursery"))
                .build();
    }

    private static List<PersonId> ids(List<FamilyMember> members) {
        return members.stream().map(FamilyMember::getId).toList();
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
