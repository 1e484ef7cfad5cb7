package io.github.cafkit.model.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.ChecklistDecision;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.EvidenceKind;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.completeness.Completeness;
import io.github.cafkit.model.completeness.Ending;
import io.github.cafkit.model.completeness.FrameworkConformance;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.coordination.CoordinationThresholds;
import io.github.cafkit.model.coordination.CoordinatorFinding;
import io.github.cafkit.model.coordination.CoordinatorReport;
import io.github.cafkit.model.coordination.CoordinatorRule;
import io.github.cafkit.model.document.DocumentType;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.episode.EpisodeEventKind;
import io.github.cafkit.model.episode.EpisodeState;
import io.github.cafkit.model.episode.EventReference;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.framework.Purpose;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.SupportNeedKind;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanHistoryId;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.plan.UnmetReason;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralRoutes;
import io.github.cafkit.model.referral.ReferralStatus;
import io.github.cafkit.model.referral.RoleCatalogues;
import io.github.cafkit.model.review.CommentSubject;
import io.github.cafkit.model.review.ReviewOutcome;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.ConflictStatus;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.NominationAnswer;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamConflict;
import io.github.cafkit.model.validation.Draft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S21: Kia, five, hardly speaks. The whole way from the concern to the review, as the quickstart tells it. */
class S21WorkedExampleTest {

    private static final Path FILES = Path.of(
                    "..", "examples", "quickstart", "src", "main", "resources", "io", "github", "cafkit", "examples")
            .resolve(Path.of("quickstart", "kia"));

    private static final Framework CAF = Frameworks.CAF_2009;
    private static final LocalDate REVIEWED = LocalDate.of(2026, 2, 24);
    private static final PersonId FATHER = PersonId.of("father-5107");
    private static final PersonId MOTHER = PersonId.of("mother-5107");
    private static final PersonId SENCO = PersonId.of("senco-01");

    private final PreAssessmentChecklist checklist = read("checklist", PreAssessmentChecklist.class);
    private final Household household = read("household", Household.class);
    private final CommonAssessment assessment = read("assessment", CommonAssessment.class);
    private final Referral referral = read("referral", Referral.class);
    private final TeamAroundTheChild team = read("team", TeamAroundTheChild.class);
    private final JointPlan plan = read("plan", JointPlan.class);
    private final ReviewRecord review = read("review", ReviewRecord.class);
    private final Episode episode = read("episode", Episode.class);

    @ParameterizedTest
    @ValueSource(
            strings = {"checklist", "household", "assessment", "referral", "team", "plan", "review", "episode", "draft"
            })
    void everyDocumentOfTheWayIsHeldCheckedAndExchanged(String name) {
        Class<?> type = DocumentType.of(text(name)).type();
        Object document = Line.JACKSON_2.read(text(name), type);

        assertThat(Line.JACKSON_3.read(text(name), type)).isEqualTo(document);
        assertThat(Line.JACKSON_3.read(Line.JACKSON_2.write(document), type)).isEqualTo(document);
        assertThat(Line.JACKSON_2.read(Line.JACKSON_3.write(document), type)).isEqualTo(document);
        assertThat(CafValidation.standard().check(document, Draft.class)).isEmpty();
    }

    @Test
    void aKeyWorkersConcernLeadsToAChecklistAndAPersonDecides() {
        assertThat(checklist.suggestsAssessment()).isTrue();
        assertThat(checklist.getDecision()).contains(ChecklistDecision.OFFER_ASSESSMENT);
        assertThat(checklist.unanswered()).isEmpty();
    }

    @Test
    void theFamilyIsKnownAndWhoMayDecide() {
        LocalDate day = household.getDescribedOn();

        assertThat(household.adultsWithResponsibilityFor(plan.getChild(), day)).hasSize(2);
        assertThat(household.checkResponsibility(day)).isEmpty();
        assertThat(household.getSupportNeeds())
                .filteredOn(need -> need.getKind() == SupportNeedKind.HOUSING)
                .singleElement()
                .satisfies(need -> assertThat(need.getMetBy()).isEmpty());
    }

    @Test
    void parentsAreSpokenToAndAgreeBeforeAnythingIsWrittenDown() {
        assertThat(dayOf(EpisodeEventKind.CONSENT_ASKED)).isBefore(assessment.getStartedOn());
        assertThat(assessment.consentToStore(assessment.getStartedOn())).isEmpty();
        assertThat(assessment.consentToStore(assessment.getStartedOn().minusDays(1)))
                .isNotEmpty();
    }

    @Test
    void plannedActivitiesAreObservedAndFactIsToldFromOpinion() {
        assertThat(assessment.getFindings().stream().flatMap(finding -> finding.getEvidence().stream()))
                .anySatisfy(evidence -> {
                    assertThat(evidence.getKind()).isEqualTo(EvidenceKind.OBSERVATION);
                    assertThat(evidence.getStatement()).contains("planned activities");
                })
                .anySatisfy(evidence -> {
                    assertThat(evidence.getKind()).isEqualTo(EvidenceKind.OPINION);
                    assertThat(evidence.getBy()).isEqualTo(FATHER);
                })
                .anySatisfy(evidence -> assertThat(evidence.getKind()).isEqualTo(EvidenceKind.FACT));
    }

    @Test
    void theAssessmentIsWholeAndSpeaksTheLanguageOfItsFramework() {
        for (Purpose purpose : Purpose.values()) {
            assertThat(Completeness.of(assessment, CAF, purpose).complete())
                    .as(purpose.label())
                    .isTrue();
        }
        assertThat(Stream.of(
                        FrameworkConformance.check(assessment, CAF),
                        FrameworkConformance.check(plan, CAF),
                        FrameworkConformance.check(review, CAF),
                        FrameworkConformance.check(episode, CAF)))
                .allSatisfy(problems -> assertThat(problems).isEmpty());
    }

    @Test
    void theReferralWaitsAndWhatUsuallyComesBeforeItIsNamed() {
        assertThat(referral.statusOn(REVIEWED)).isEqualTo(ReferralStatus.WAITING);
        assertThat(referral.waitingDays(REVIEWED)).isEqualTo(88);
        assertThat(ReferralRoutes.check(referral, RoleCatalogues.ENGLAND).hasErrors())
                .isFalse();
        assertThat(ReferralRoutes.check(referral, RoleCatalogues.ENGLAND).stream())
                .extracting(Problem::path)
                .contains("/stepsDone");
        assertThat(plan.getUnmetNeeds())
                .singleElement()
                .satisfies(unmet -> assertThat(unmet.getReason()).isEqualTo(UnmetReason.WAITING_LIST));
    }

    @Test
    void oneIsAskedToLeadAndDeclinesAndAnotherAccepts() {
        assertThat(team.getNominations())
                .extracting(LeadNomination::getAnswer)
                .containsExactly(NominationAnswer.DECLINED, NominationAnswer.ACCEPTED);
        assertThat(team.leadProfessionalOn(plan.getStartsOn()))
                .hasValueSatisfying(
                        lead -> assertThat(lead.getMember().personId()).isEqualTo(SENCO));
        assertThat(episode.leadOn(plan.getStartsOn())).contains(SENCO);
        assertThat(team.checkLead()).isEmpty();
        assertThat(team.checkNominations(REVIEWED)).isEmpty();
    }

    @Test
    void agenciesDifferOnWhatComesFirstAndThatStaysOpen() {
        List<TeamConflict> conflicts = team.getMeetings().get(0).getConflicts();

        assertThat(conflicts)
                .filteredOn(conflict -> conflict.getStatus() == ConflictStatus.OPEN)
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.getBetween())
                        .containsExactly(
                                Party.agency(AgencyId.of("school-01")), Party.agency(AgencyId.of("therapy-01"))));
    }

    @Test
    void parentsWhoDoNotWantTheSameAreEachHeard() {
        assertThat(team.getMeetings().get(0).getConflicts())
                .anySatisfy(conflict ->
                        assertThat(conflict.getBetween()).containsExactly(Party.person(MOTHER), Party.person(FATHER)));
        assertThat(plan.getAgreements())
                .filteredOn(agreement -> agreement.getAgrees() == YesNoUnknown.NO)
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.getParty()).isEqualTo(Party.person(FATHER));
                    assertThat(agreement.getReason()).isPresent();
                });
        assertThat(assessment.getConsentStatement().orElseThrow().getConsents())
                .filteredOn(consent -> consent.getDecision() == ConsentDecision.REFUSED)
                .singleElement()
                .satisfies(consent -> assertThat(consent.getGiver()).isEqualTo(FATHER));
        assertThat(referral.getParentViews()).hasSize(2);
        assertThat(review.familyComments())
                .extracting(comment -> comment.getWords().getSpeaker())
                .contains(MOTHER, FATHER);
        assertThat(review.commentsOn(CommentSubject.SERVICES)).isNotEmpty();
        assertThat(review.childComments()).isNotEmpty();
    }

    @Test
    void theReviewLooksAtEveryActionAndItsFindingsGoIntoTheNextVersionOfThePlan() {
        assertThat(review.problemsAgainst(plan)).isEmpty();
        assertThat(review.getOutcome()).isEqualTo(ReviewOutcome.AMEND);

        JointPlan next = review.appliedTo(plan, PlanId.of("plan-5107-v2"));
        assertThat(next.allActions())
                .filteredOn(action -> action.getId().equals(ActionId.of("action-1")))
                .extracting(Accountability::getStatus)
                .containsExactly(ActionStatus.DONE);
        assertThat(next.getReview().orElseThrow().getNextOn()).isEqualTo(review.getNextReviewOn());
    }

    @Test
    void theEpisodePointsAtEveryDocumentOfTheWay() {
        assertThat(episode.state()).isEqualTo(EpisodeState.REVIEWED);
        assertThat(episode.problemsOn(REVIEWED)).isEmpty();
        assertThat(episode.getEvents().stream().flatMap(event -> event.getReferences().stream()))
                .contains(
                        EventReference.checklist(checklist.getId()),
                        EventReference.assessment(assessment.getId()),
                        EventReference.referral(referral.getId()),
                        EventReference.team(team.getId()),
                        EventReference.meeting(team.getMeetings().get(0).getId()),
                        EventReference.plan(plan.getId()),
                        EventReference.review(review.getId()));
        assertThat(episode.possibleMoves())
                .extracting(move -> move.event())
                .contains(EpisodeEventKind.SAFEGUARDING_STOPPED, EpisodeEventKind.DELIVERY_STARTED);
    }

    @Test
    void theWorkIsNotReadyToEnd() {
        assertThat(Completeness.of(Ending.of(episode, plan, review), CAF).problems().stream())
                .extracting(Problem::code)
                .contains("REQUIRED-CLOSURE_REASON", "REQUIRED-FINAL_REVIEW", "REQUIRED-PLAN_ACTIONS_ENDED");
    }

    @Test
    void whoeverCoordinatesSeesWaitingListsUnpaidCostsAndWhatIsNotSettled() {
        CoordinatorReport report = CoordinatorReport.of(file(), List.of(), CoordinationThresholds.standard(), REVIEWED);

        assertThat(report.findings().stream().map(CoordinatorFinding::rule).distinct())
                .containsExactlyInAnyOrder(
                        CoordinatorRule.ACTION_IN_TIME,
                        CoordinatorRule.NEED_ANSWERED,
                        CoordinatorRule.FAMILY_HEARD,
                        CoordinatorRule.COST_FUNDED,
                        CoordinatorRule.CONFLICT_SETTLED);
        assertThat(report.toMarkdown()).doesNotContain("Tamsworth", "Kia", "Corrigan", "picture");
    }

    private CaseFile file() {
        return CaseFile.about(plan.getChild())
                .addAssessments(AssessmentHistory.startedWith(assessment))
                .addChecklists(checklist)
                .addPlans(PlanHistory.startingWith(PlanHistoryId.of("plans-5107"), plan))
                .addTeams(team)
                .addReferrals(referral)
                .addEpisodes(episode)
                .addReviews(review)
                .addHouseholds(household)
                .build();
    }

    private LocalDate dayOf(EpisodeEventKind kind) {
        return episode.getEvents().stream()
                .filter(event -> event.getKind() == kind)
                .findFirst()
                .orElseThrow()
                .getOn();
    }

    private static <T> T read(String name, Class<T> type) {
        return Line.JACKSON_2.read(text(name), type);
    }

    private static String text(String name) {
        try {
            return Files.readString(FILES.resolve(name + ".json"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
