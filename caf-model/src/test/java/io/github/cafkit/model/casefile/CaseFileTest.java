package io.github.cafkit.model.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.ProcessFixtures;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.NeedLevel;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.OutcomeSubject;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.PlanStatus;
import io.github.cafkit.model.referral.ReferralId;
import io.github.cafkit.model.referral.Referrals;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CaseFileTest {

    private static final PersonId OTHER = PersonId.of("child-2");
    private static final Child OTHER_CHILD = Fixtures.child().withId(OTHER);

    @Test
    void nothingButTheChildHasToBeThere() {
        CaseFile file = CaseFile.about(Fixtures.CHILD_ID).build();

        assertThat(file.latestAssessments(CaseFiles.DAY)).isEmpty();
        assertThat(file.activePlans()).isEmpty();
        assertThat(file.teamOn(CaseFiles.DAY)).isEmpty();
        assertThat(file.bookedFrom(CaseFiles.DAY)).isEmpty();
        assertThat(file.needLevelOn(CaseFiles.DAY)).isEmpty();
        assertThat(file.allConsents()).isEmpty();
    }

    @Test
    void documentsAboutAnotherChildAreRefusedWhereverTheyAre() {
        CaseFile file = CaseFiles.sound();

        refused(
                () -> file.withAssessments(AssessmentHistory.startedWith(
                        CommonAssessment.start(AssessmentId.of("caf-2"), Fixtures.STARTED, OTHER_CHILD)
                                .build())),
                "CASE-FILE-01",
                "/assessments/0");
        refused(
                () -> file.withChecklists(CaseFiles.checklist("checklist-2").withChild(OTHER_CHILD)),
                "CASE-FILE-01",
                "/checklists/0");
        refused(() -> file.withPlans(CaseFiles.history(CaseFiles.plan().withChild(OTHER))), "CASE-FILE-01", "/plans/0");
        refused(() -> file.withTeams(CaseFiles.team().withChild(OTHER)), "CASE-FILE-01", "/teams/0");
        refused(
                () -> file.withReferrals(CaseFiles.referral(), Referrals.made().withChild(OTHER)),
                "CASE-FILE-01",
                "/referrals/1");
        refused(
                () -> file.withReviews(
                        ProcessFixtures.review().withChild(OTHER).withPlan(PlanId.of("plan-of-another"))),
                "CASE-FILE-01",
                "/reviews/0");
        refused(() -> file.withConsents(Fixtures.consent().withChild(OTHER)), "CASE-FILE-01", "/consents/0");
        refused(
                () -> file.withKeptRecords(file.getKeptRecords().get(0).withChild(OTHER)),
                "CASE-FILE-01",
                "/keptRecords/0");
        refused(() -> file.withChild(OTHER), "CASE-FILE-01", "/assessments/0");
        refused(() -> CaseFile.about(OTHER).addAllEpisodes(file.getEpisodes()).build(), "CASE-FILE-01", "/episodes/0");
        refused(
                () -> CaseFile.about(OTHER)
                        .addAllHouseholds(file.getHouseholds())
                        .build(),
                "CASE-FILE-01",
                "/households/0");
    }

    @Test
    void documentsOfTheFamilyBelongIntoTheFilesOfAllItsChildren() {
        CommonAssessment family = CommonAssessment.start(AssessmentId.of("caf-7"), Fixtures.STARTED, OTHER_CHILD)
                .addOtherChildren(Fixtures.child())
                .build();
        JointPlan plan = CaseFiles.plan()
                .withChild(OTHER)
                .withOutcomes(
                        Fixtures.outcome().withSubject(OutcomeSubject.CHILD).withSubjectPerson(Fixtures.CHILD_ID));

        CaseFile file = CaseFile.about(Fixtures.CHILD_ID)
                .addAssessments(AssessmentHistory.startedWith(family))
                .addPlans(CaseFiles.history(plan))
                .addReviews(ProcessFixtures.review().withChild(OTHER))
                .build();

        assertThat(file.activePlans()).containsExactly(plan);
        assertThat(file.reviewsOf(file.getPlans().get(0))).hasSize(1);
    }

    @Test
    void aDocumentIsInTheFileOnce() {
        CaseFile file = CaseFiles.sound();

        refused(() -> file.withReferrals(CaseFiles.referral(), CaseFiles.referral()), "CASE-FILE-02", "/referrals/1");
        refused(
                () -> file.withPlans(
                        CaseFiles.history(CaseFiles.plan()),
                        CaseFiles.history(CaseFiles.plan().withId(PlanId.of("plan-2")))
                                .withVersions(CaseFiles.plan())),
                "CASE-FILE-02",
                "/plans/1");
        refused(
                () -> file.withNeedLevels(
                        file.getNeedLevels().get(0), file.getNeedLevels().get(0).withLevel(NeedLevel.SPECIALIST)),
                "CASE-FILE-03",
                "/needLevels/1");
    }

    @Test
    void theLatestAssessmentOfEachFrameworkIsTheOneBegunLastByTheDay() {
        CommonAssessment sen = CommonAssessment.builder()
                .from(CaseFiles.second())
                .id(AssessmentId.of("sen-1"))
                .framework(Frameworks.SEN_SUPPORT.getId())
                .startedOn(LocalDate.of(2025, 6, 2))
                .build();
        CaseFile file = CaseFiles.sound()
                .withAssessments(
                        AssessmentHistory.startedWith(CaseFiles.second()),
                        AssessmentHistory.startedWith(CaseFiles.assessment()),
                        AssessmentHistory.startedWith(sen));

        assertThat(file.latestAssessments(CaseFiles.DAY))
                .extracting(version -> version.getId().value())
                .containsExactly("caf-2", "sen-1");
        assertThat(file.latestAssessments(LocalDate.of(2026, 1, 9)))
                .extracting(version -> version.getId().value())
                .containsExactly("caf-1", "sen-1");
        assertThat(file.assessment(AssessmentId.of("sen-1"))).contains(sen);
    }

    @Test
    void plansThatAreNotCarriedOutAreNotActive() {
        assertThat(CaseFiles.plan(CaseFiles.sound(), plan -> plan.withStatus(PlanStatus.DRAFT))
                        .activePlans())
                .isEmpty();
        assertThat(CaseFiles.sound().activePlans()).hasSize(1);
    }

    @Test
    void theTeamOnADayIsTheOneFormedLastWithMembersThatDay() {
        TeamAroundTheChild earlier = CaseFiles.team()
                .withId(TeamId.of("team-0"))
                .withNominations()
                .withMembers(CaseFiles.team()
                        .getMembers()
                        .get(2)
                        .withFirstDay(LocalDate.of(2024, 9, 2))
                        .withLastDay(LocalDate.of(2026, 1, 31)));
        CaseFile file = CaseFiles.sound().withTeams(earlier, CaseFiles.team());

        assertThat(file.teamOn(LocalDate.of(2025, 1, 6))).contains(earlier);
        assertThat(file.teamsOn(LocalDate.of(2026, 1, 20))).containsExactly(CaseFiles.team(), earlier);
        assertThat(file.teamOn(CaseFiles.DAY)).contains(CaseFiles.team());
        assertThat(file.teamFor(CaseFiles.plan(), CaseFiles.DAY)).contains(CaseFiles.team());
        assertThat(CaseFiles.sound().withTeams(earlier).teamFor(CaseFiles.plan(), CaseFiles.DAY))
                .contains(earlier);
    }

    @Test
    void aConsentOfTheFileIsLaterThanTheSameOneInAnAssessment() {
        CaseFile file = CaseFiles.assessment(
                CaseFiles.sound(),
                version -> version.withConsentStatement(ConsentStatement.builder()
                        .addConsents(
                                Fixtures.consent(),
                                Fixtures.consent().withId(ConsentId.of("consent-0")),
                                Fixtures.consent()
                                        .withId(ConsentId.of("consent-of-2"))
                                        .withChild(OTHER))
                        .build()));
        CaseFile withdrawn = file.withConsents(Fixtures.consent().withWithdrawnOn(CaseFiles.DAY));

        assertThat(withdrawn.allConsents())
                .extracting(consent -> consent.getId().value())
                .containsExactly("consent-0", "consent-1");
        assertThat(withdrawn.allConsents().get(1).getWithdrawnOn()).contains(CaseFiles.DAY);
    }

    @Test
    void theLevelOfNeedOnADayIsTheOneJudgedLast() {
        RecordedNeedLevel first = CaseFiles.sound().getNeedLevels().get(0);
        RecordedNeedLevel second = RecordedNeedLevel.builder()
                .level(NeedLevel.ADDITIONAL)
                .firstDay(LocalDate.of(2026, 2, 2))
                .build();
        CaseFile file = CaseFiles.sound().withNeedLevels(second, first);

        assertThat(file.needLevelOn(first.getFirstDay().minusDays(1))).isEmpty();
        assertThat(file.needLevelOn(first.getFirstDay())).contains(first);
        assertThat(file.needLevelOn(CaseFiles.DAY)).contains(second);
        assertThat(first.toString()).doesNotContain("TARGETED", "Level 3");
    }

    @Test
    void whatIsBookedIsThereOnceForWhatItIsFor() {
        CaseFile file = CaseFile.builder()
                .from(CaseFiles.sound())
                .addReferrals(Referrals.made("referral-5", LocalDate.of(2026, 1, 20))
                        .moved(LocalDate.of(2026, 1, 26), Referrals.waitingUntil(LocalDate.of(2026, 4, 13))))
                .build();

        assertThat(file.bookedFrom(CaseFiles.DAY))
                .extracting(
                        BookedDay::on, BookedDay::kind, booked -> booked.place().toString())
                .containsExactly(
                        tuple(CaseFiles.REVIEW_ON, BookedDay.Kind.REVIEW, "team team-1 at /meetings/1/on"),
                        tuple(
                                LocalDate.of(2026, 4, 13),
                                BookedDay.Kind.SERVICE_EXPECTED,
                                "referral referral-5 at /events"));
        assertThat(file.bookedFrom(LocalDate.of(2026, 3, 17)))
                .extracting(BookedDay::kind)
                .containsExactly(BookedDay.Kind.SERVICE_EXPECTED);
    }

    @Test
    void anElementAssessedByTwoAgenciesIsFoundWithinThePeriodOnly() {
        CaseFile file = CaseFiles.sound()
                .withAssessments(
                        AssessmentHistory.startedWith(CaseFiles.second()),
                        AssessmentHistory.startedWith(CaseFiles.assessment()));

        assertThat(file.overlaps(Period.ofYears(1), CaseFiles.DAY))
                .singleElement()
                .satisfies(overlap -> {
                    assertThat(overlap.earlier()).isEqualTo(AssessmentId.of("caf-1"));
                    assertThat(overlap.later()).isEqualTo(AssessmentId.of("caf-2"));
                    assertThat(overlap.laterPath()).isEqualTo("/findings/0");
                    assertThat(overlap.agencies()).containsExactly(Fixtures.SCHOOL, Fixtures.THERAPY);
                });
        assertThat(file.overlaps(Period.ofDays(40), CaseFiles.DAY)).hasSize(1);
        assertThat(file.overlaps(Period.ofDays(39), CaseFiles.DAY)).isEmpty();
        assertThat(file.overlaps(Period.ofYears(1), LocalDate.of(2026, 1, 9))).isEmpty();
    }

    @Test
    void anElementOfABrotherIsNotAnElementOfTheChild() {
        CommonAssessment second = CommonAssessment.builder()
                .from(CaseFiles.second())
                .addOtherChildren(OTHER_CHILD)
                .findings(CaseFiles.second().getFindings().stream()
                        .map(finding -> finding.withAbout(OTHER))
                        .toList())
                .build();
        CaseFile file = CaseFiles.sound()
                .withAssessments(
                        AssessmentHistory.startedWith(CaseFiles.assessment()), AssessmentHistory.startedWith(second));

        assertThat(file.overlaps(Period.ofYears(1), CaseFiles.DAY)).isEmpty();
    }

    @Test
    void aFileShowsNothingPersonal() {
        assertThat(CaseFiles.sound().toString()).doesNotContain("Wexcombe", "Quillfeather", "news", "Level 3");
    }

    @Test
    void referralsAreReadTogether() {
        assertThat(CaseFiles.sound().referralHistory().find(ReferralId.of("referral-1")))
                .isPresent();
    }

    private static void refused(ThrowingCallable made, String code, String path) {
        assertThatThrownBy(made)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems().asList())
                                .first()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo(code);
                                    assertThat(problem.path()).isEqualTo(path);
                                }));
    }

    @Test
    void aPlanThatNamesAnUnknownAssessmentIsHeldAllTheSame() {
        CaseFile file = CaseFiles.plan(CaseFiles.sound(), plan -> plan.withAssessment(AssessmentId.of("caf-0")));

        assertThat(file.assessment(AssessmentId.of("caf-0"))).isEqualTo(Optional.empty());
        assertThat(file.activePlans()).extracting(JointPlan::getId).isEqualTo(List.of(PlanId.of("plan-1")));
    }
}
