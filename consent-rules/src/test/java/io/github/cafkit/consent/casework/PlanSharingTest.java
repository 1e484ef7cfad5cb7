package io.github.cafkit.consent.casework;

import static io.github.cafkit.consent.casework.Scene.HUB;
import static io.github.cafkit.consent.casework.Scene.MOTHER;
import static io.github.cafkit.consent.casework.Scene.SCHOOL;
import static io.github.cafkit.consent.casework.Scene.THERAPY;
import static io.github.cafkit.consent.casework.Scene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.SharingDecisionId;
import io.github.cafkit.model.consent.ConsentDecision;
import io.github.cafkit.model.plan.PlanId;
import io.github.cafkit.model.review.PlanReview;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanSharingTest {

    private static final PlanId PLAN = PlanId.of("plan-1");

    private final Scene scene = Scene.usual();

    private PlanSharing.Builder reviewing() {
        return PlanSharing.of(scene.records())
                .codes(Scene.CODES)
                .heldBy(SCHOOL)
                .stating(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .stating(Facts.RISK_ROLE, RiskRole.NONE)
                .stating(Facts.SEEKING_CONSENT, Safety.SAFE);
    }

    private PlanSharing review() {
        return reviewing().stating(Facts.RISK_LEVEL, RiskLevel.ADDITIONAL_NEED).review(Scene.ADVISER, TODAY);
    }

    private PlanReview ofModel() {
        return PlanReview.builder(scene.plan(), scene.team(), scene.assessment())
                .consents(scene.consents)
                .on(TODAY);
    }

    private static List<String> plan10(Problems problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals("PLAN-10"))
                .map(Problem::path)
                .toList();
    }

    @Test
    void a_plan_whose_actions_have_to_share_what_was_agreed_has_nothing_to_report() {
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "SEN", "DEVELOPMENTAL")));
        assertThat(review().findings()).isEmpty();
        assertThat(review().day()).isEqualTo(TODAY);
    }

    @Test
    void an_action_that_has_to_share_beyond_consent_is_found_with_the_answer_of_the_rules() {
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "SEN", "MEDICAL")));
        PlanSharingFinding found = review().findings().get(0);
        assertThat(found.place()).hasToString("plan plan-1 at /outcomes/0/actions/0/sharingNeeds/0");
        assertThat(found.severity()).isEqualTo(Severity.ERROR);
        assertThat(found.recipient()).isEqualTo(THERAPY);
        assertThat(found.message())
                .isEqualTo("the rules do not let go all that it has to share, and there is no decision to share:"
                        + " medical information may be shared once consent is given");
        assertThat(found.decision().orElseThrow().outcome()).isEqualTo(Outcome.PERMIT_WITH_CONDITIONS);
        assertThat(found.question().orElseThrow().complete().get(Facts.PURPOSE)).isEqualTo(Purpose.SPECIALIST_REFERRAL);
        assertThat(found.toProblem().code()).isEqualTo("PLAN-10");
    }

    @Test
    void a_consent_taken_back_shows_in_the_plan_on_that_day() {
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "SEN")));
        scene.consents.replaceAll(consent -> consent.withWithdrawnOn(TODAY));
        assertThat(plan10(review().problems())).hasSize(1);
        assertThat(reviewing()
                        .stating(Facts.RISK_LEVEL, RiskLevel.ADDITIONAL_NEED)
                        .review(Scene.ADVISER, TODAY.minusDays(1))
                        .findings())
                .isEmpty();
    }

    @Test
    void what_is_done_what_was_decided_and_what_the_holder_has_itself_is_not_asked() {
        scene.actions.add(
                Scene.action("action-1", Scene.need(THERAPY, "MEDICAL")).withStatus(ActionStatus.CANCELLED));
        scene.actions.add(Scene.action(
                "action-2", Scene.need(THERAPY, "MEDICAL").withDecision(SharingDecisionId.of("decision-1"))));
        scene.actions.add(Scene.action("action-3", Scene.need(SCHOOL, "MEDICAL")));
        assertThat(review().findings()).isEmpty();
    }

    @Test
    void what_cannot_be_answered_yet_says_what_has_to_be_known() {
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "SEN")));
        PlanSharingFinding found =
                reviewing().review(Scene.ADVISER, TODAY).findings().get(0);
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.decision()).isEmpty();
        assertThat(found.message()).endsWith("before this is known: how grave the concern is");
    }

    @Test
    void a_need_by_an_unknown_code_is_reported_and_not_dropped() {
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "SEN", "SHOE_SIZE")));
        PlanSharingFinding found = review().findings().get(0);
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(found.message()).doesNotContain("SHOE_SIZE");
        assertThat(found.question()).isEmpty();
    }

    @Test
    void a_review_and_the_rules_together_have_one_finding_for_each_need() {
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "MEDICAL"), Scene.need(HUB, "SEN")));
        assertThat(plan10(ofModel().problems())).hasSize(2);
        Problems together = review().problems(PLAN, ofModel());
        assertThat(plan10(together))
                .containsExactlyInAnyOrder(
                        "/outcomes/0/actions/0/sharingNeeds/0", "/outcomes/0/actions/0/sharingNeeds/1");
        assertThat(together.stream().filter(problem -> problem.code().equals("PLAN-10")))
                .allMatch(problem -> problem.message().startsWith("the rules do not let go"));
        // What the review finds besides stays.
        assertThat(together.stream().filter(problem -> !problem.code().equals("PLAN-10")))
                .containsExactlyElementsOf(ofModel().problems().stream()
                        .filter(problem -> !problem.code().equals("PLAN-10"))
                        .toList());
    }

    @Test
    void where_the_rules_let_go_what_nobody_was_asked_about_the_finding_of_the_review_goes() {
        scene.consents(Scene.consent("consent-1", MOTHER).withDecision(ConsentDecision.REFUSED));
        scene.actions.add(
                Scene.action("action-1", Scene.need(Scene.SOCIAL_CARE, "SEN").withPurpose("SAFEGUARDING")));
        assertThat(plan10(ofModel().problems())).hasSize(1);
        PlanSharing harm = reviewing()
                .stating(Facts.RISK_LEVEL, RiskLevel.SIGNIFICANT_HARM)
                .review(Scene.ADVISER, TODAY);
        assertThat(plan10(harm.problems(PLAN, ofModel()))).isEmpty();
    }

    @Test
    void where_the_rules_cannot_answer_yet_the_finding_of_the_review_stays_alone() {
        scene.actions.add(Scene.action("action-1", Scene.need(THERAPY, "MEDICAL")));
        Problems together = reviewing().review(Scene.ADVISER, TODAY).problems(PLAN, ofModel());
        assertThat(plan10(together)).hasSize(1);
        assertThat(together.stream().filter(problem -> problem.code().equals("PLAN-10")))
                .allMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void a_review_needs_a_holder_and_takes_purposes_from_the_plan_alone() {
        assertThatThrownBy(() -> PlanSharing.of(scene.records()).review(Scene.ADVISER, TODAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("CASE-QUESTION-01");
        assertThatThrownBy(() -> reviewing().stating(Facts.PURPOSE, Purpose.CRIME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_need_without_a_purpose_is_asked_without_one_and_held_back() {
        scene.actions.add(Scene.action(
                "action-1",
                io.github.cafkit.model.accountability.SharingNeed.builder()
                        .recipient(THERAPY)
                        .addCategories("SEN")
                        .build()));
        assertThat(review().findings()).hasSize(1);
    }
}
