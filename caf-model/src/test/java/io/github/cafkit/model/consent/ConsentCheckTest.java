package io.github.cafkit.model.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ConsentCheckTest {

    private static final LocalDate DAY = Fixtures.TODAY;
    private static final String PURPOSE = "EARLY_HELP";
    private static final Agency THERAPY = Fixtures.agency(Fixtures.THERAPY, AgencySector.HEALTH);
    private static final Agency HOUSING = Fixtures.agency(AgencyId.of("housing-1"), AgencySector.HOUSING);

    private static final ConsentRecord MOTHERS = Fixtures.consent()
            .withActivities(ConsentActivity.STORE, ConsentActivity.SHARE)
            .withPurposes(PURPOSE);

    @Test
    void nothingIsStoredOrSharedBeforeSomebodyAgreed() {
        assertThat(codes(check(Fixtures.child()).toStore(DAY))).containsExactly("CONSENT-CHECK-01");
        assertThat(new ConsentCheck(Fixtures.child(), Optional.empty(), Optional.empty())
                        .toShare(THERAPY, PURPOSE, DAY)
                        .hasErrors())
                .isTrue();
        assertThat(check(Fixtures.child(), MOTHERS).toStore(Fixtures.STARTED)).isEmpty();
        assertThat(check(Fixtures.child(), MOTHERS)
                        .toStore(Fixtures.STARTED.minusDays(1))
                        .hasErrors())
                .as("the day before it was given")
                .isTrue();
    }

    @Test
    void storingAndSharingAreAskedApart() {
        ConsentRecord storing = MOTHERS.withActivities(ConsentActivity.STORE);

        assertThat(check(Fixtures.child(), storing).toStore(DAY)).isEmpty();
        assertThat(check(Fixtures.child(), storing)
                        .toShare(THERAPY, PURPOSE, DAY)
                        .hasErrors())
                .isTrue();
    }

    @Test
    void aConsentSpeaksOfTheRecipientsAndPurposesItNamesAndOfNoOthers() {
        ConsentCheck check = check(Fixtures.child(), MOTHERS);

        assertThat(check.toShare(THERAPY, PURPOSE, DAY)).isEmpty();
        assertThat(check.toShare(HOUSING, PURPOSE, DAY).hasErrors()).isTrue();
        assertThat(check.toShare(THERAPY, "RESEARCH", DAY).hasErrors()).isTrue();
        assertThat(check(Fixtures.child(), MOTHERS.withRecipients())
                        .toShare(THERAPY, PURPOSE, DAY)
                        .hasErrors())
                .as("naming nobody is not naming everybody")
                .isTrue();
        assertThat(check(Fixtures.child(), MOTHERS.withRecipientSectors(AgencySector.HOUSING))
                        .toShare(HOUSING, PURPOSE, DAY))
                .isEmpty();
        refuses("CODE-01", () -> check.toShare(THERAPY, "anything", DAY));
    }

    @Test
    void aConsentAboutAnotherChildSaysNothing() {
        Child brother = Fixtures.child().withId(PersonId.of("child-2"));

        assertThat(check(brother, MOTHERS).toStore(DAY).hasErrors()).isTrue();
    }

    @Test
    void fromTheDayItIsTakenBackAConsentNoLongerCounts() {
        ConsentCheck check = check(Fixtures.child(), MOTHERS.withWithdrawnOn(DAY));

        assertThat(check.toShare(THERAPY, PURPOSE, DAY.minusDays(1))).isEmpty();
        assertThat(check.toShare(THERAPY, PURPOSE, DAY).hasErrors()).isTrue();
    }

    @Test
    void aLaterRefusalOfTheSamePersonReplacesTheConsentAndAnEarlierOneDoesNot() {
        ConsentRecord refusal = MOTHERS.withId(ConsentId.of("consent-2")).withDecision(ConsentDecision.REFUSED);

        assertThat(codes(check(Fixtures.child(), MOTHERS, refusal.withGivenOn(DAY))
                        .toStore(DAY)))
                .containsExactly("CONSENT-CHECK-01");
        assertThat(check(Fixtures.child(), MOTHERS, refusal.withGivenOn(Fixtures.STARTED.minusDays(1)))
                        .toStore(DAY))
                .isEmpty();
        assertThat(check(Fixtures.child(), MOTHERS, refusal.withGivenOn(DAY.plusDays(1)))
                        .toStore(DAY))
                .isEmpty();
        assertThat(check(Fixtures.child(), MOTHERS, refusal.withRecipients().withPurposes())
                        .toShare(THERAPY, PURPOSE, DAY)
                        .hasErrors())
                .as("a refusal that names nobody means everybody")
                .isTrue();
    }

    @Test
    void whereTwoPeopleDifferTheConsentRulesAreAsked() {
        ConsentRecord fathers = MOTHERS.withId(ConsentId.of("consent-2"))
                .withGiver(PersonId.of("father-1"))
                .withDecision(ConsentDecision.REFUSED);
        Problems problems = check(Fixtures.child(), MOTHERS, fathers).toStore(DAY);

        assertThat(codes(problems)).containsExactly("CONSENT-CHECK-02");
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void aChildUnder16AnswersAloneOnceCompetenceIsRecordedAndAYoungPersonIsPresumedAbleTo() {
        LocalDate birth = LocalDate.of(2010, 1, 6);
        Child child = Fixtures.child().withBirthDate(birth);
        ConsentRecord own = MOTHERS.withCapacity(ConsentCapacity.CHILD).withGiver(Fixtures.CHILD_ID);
        Competence competent = Competence.builder()
                .competent(YesNoUnknown.YES)
                .assessedBy(PersonId.of("senco-1"))
                .assessedOn(Fixtures.STARTED)
                .build();

        assertThat(codes(check(child, own).toStore(DAY)))
                .as("the day before the sixteenth birthday")
                .containsExactly("CONSENT-CHECK-04", "CONSENT-CHECK-01");
        assertThat(check(child.withBirthDate(birth.minusDays(1)), own).toStore(DAY))
                .as("on the sixteenth birthday")
                .isEmpty();
        assertThat(check(child, own.withCompetence(competent)).toStore(DAY)).isEmpty();
        assertThat(codes(check(child, own.withCompetence(competent.withAssessedOn(DAY)))
                        .toStore(DAY)))
                .as("judged after the answer")
                .contains("CONSENT-CHECK-04");
        assertThat(codes(check(child, own.withCompetence(competent.withCompetent(YesNoUnknown.UNKNOWN)))
                        .toStore(DAY)))
                .contains("CONSENT-CHECK-04");
        assertThat(codes(check(
                                child.withBirthDate(birth.minusYears(1)),
                                own.withCompetence(competent.withCompetent(YesNoUnknown.NO)))
                        .toStore(DAY)))
                .containsExactly("CONSENT-CHECK-03", "CONSENT-CHECK-01");
        refuses("CONSENT-10", () -> MOTHERS.withCompetence(competent));
    }

    @Test
    void whoeverAgreesSigns() {
        ConsentCheck unsigned = new ConsentCheck(
                Fixtures.child(), Optional.of(statement(MOTHERS).withSignatures()), Optional.empty());

        assertThat(codes(unsigned.toStore(DAY))).containsExactly("CONSENT-CHECK-05");
        assertThat(unsigned.toStore(DAY).hasErrors()).isFalse();
    }

    @Test
    void whatTheFamilyExcludedIsNamedBeforeItIsShared() {
        ConsentStatement statement = statement(MOTHERS)
                .withExcludedServices(Fixtures.THERAPY)
                .withNotToBeShared("the diagnosis of the mother");
        ConsentCheck check = new ConsentCheck(Fixtures.child(), Optional.of(statement), Optional.empty());

        assertThat(codes(check.toShare(THERAPY, PURPOSE, DAY))).containsExactly("CONSENT-CHECK-06", "CONSENT-CHECK-07");
        assertThat(check.toShare(THERAPY, PURPOSE, DAY).toString()).doesNotContain("diagnosis");
        assertThat(codes(check(Fixtures.child(), MOTHERS.withExceptedCategories("MEDICAL"))
                        .toShare(THERAPY, PURPOSE, DAY)))
                .containsExactly("CONSENT-CHECK-07");
    }

    @Test
    void aGroundWithAReasonStandsInPlaceOfConsentFromItsDayForWhatItNames() {
        WithoutConsent record = without();
        ConsentCheck check = new ConsentCheck(Fixtures.child(), Optional.empty(), Optional.of(record));

        assertThat(check.toStore(Fixtures.STARTED)).isEmpty();
        assertThat(check.toStore(Fixtures.STARTED.minusDays(1)).hasErrors()).isTrue();
        assertThat(check.toShare(THERAPY, PURPOSE, DAY)).isEmpty();
        assertThat(check.toShare(HOUSING, PURPOSE, DAY).hasErrors()).isTrue();
        WithoutConsent storedOnly = WithoutConsent.builder()
                .from(record)
                .activities(List.of(ConsentActivity.STORE))
                .recipients(List.of())
                .build();
        assertThat(new ConsentCheck(Fixtures.child(), Optional.empty(), Optional.of(storedOnly))
                        .toShare(THERAPY, PURPOSE, DAY)
                        .hasErrors())
                .isTrue();
    }

    @Test
    void goingWithoutConsentHasAReasonAndRecipientsAndIsNeverForTakingPart() {
        refuses("WITHOUT-CONSENT-01", () -> without().withReason("  "));
        refuses("WITHOUT-CONSENT-02", () -> without().withActivities(List.of()));
        refuses("WITHOUT-CONSENT-02", () -> without().withActivities(ConsentActivity.SHARE, ConsentActivity.SERVICE));
        refuses("WITHOUT-CONSENT-03", () -> without().withRecipients());
        assertThat(Arrays.stream(WithoutConsentGround.values()).map(WithoutConsentGround::provenance))
                .hasSize(6)
                .allSatisfy(provenance -> assertThat(provenance.verified()).isFalse());
    }

    @Test
    void theAnswersOfAStatementDoNotContradictEachOther() {
        ConsentStatement statement = statement(MOTHERS);

        refuses("CONSENT-07", () -> statement.withUnderstood(YesNoUnknown.YES).withSharingUnderstood(YesNoUnknown.NO));
        refuses("CONSENT-07", () -> statement.withUnderstood(YesNoUnknown.YES).withStoringUnderstood(YesNoUnknown.NO));
        refuses(
                "CONSENT-08",
                () -> statement.withListedServices(Fixtures.THERAPY).withExcludedServices(Fixtures.THERAPY));
        refuses("CONSENT-09", () -> statement.withCopyGivenOn(DAY).withCopyGiven(YesNoUnknown.NO));
        assertThat(Arrays.stream(UnderstoodFor.values()).map(UnderstoodFor::label))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    private static ConsentCheck check(Child child, ConsentRecord... records) {
        return new ConsentCheck(child, Optional.of(statement(records)), Optional.empty());
    }

    private static ConsentStatement statement(ConsentRecord... records) {
        ConsentStatement.Builder statement = ConsentStatement.builder();
        for (ConsentRecord record : records) {
            statement
                    .addConsents(record)
                    .addSignatures(new Signature(record.getGiver(), record.getCapacity(), record.getGivenOn()));
        }
        return statement.build();
    }

    private static WithoutConsent without() {
        return WithoutConsent.builder()
                .ground(WithoutConsentGround.SIGNIFICANT_HARM)
                .reason("asking would put the child at risk")
                .addActivities(ConsentActivity.STORE, ConsentActivity.SHARE)
                .addRecipients(Fixtures.THERAPY)
                .seeking(ConsentSeeking.NOT_SOUGHT)
                .decidedBy(PersonId.of("senco-1"))
                .decidedOn(Fixtures.STARTED)
                .build();
    }

    private static List<String> codes(Problems problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static void refuses(String code, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(ProblemException.class).hasMessageContaining(code);
    }
}
