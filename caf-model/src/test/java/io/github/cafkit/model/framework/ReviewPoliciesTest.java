package io.github.cafkit.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.source.Provenance;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** Each authority's times, as its guide has them. */
class ReviewPoliciesTest {

    @Test
    void salfordReviewsAfterFourToTwelveWeeks() {
        between(ReviewPolicies.SALFORD, 4, 12);
    }

    @Test
    void traffordReviewsAfterSixToEightWeeks() {
        between(ReviewPolicies.TRAFFORD, 6, 8);
    }

    @Test
    void worcestershireReviewsAfterSixToTwelveWeeks() {
        between(ReviewPolicies.WORCESTERSHIRE, 6, 12);
    }

    @Test
    void seftonHasATimeForEveryStep() {
        ReviewPolicy sefton = ReviewPolicies.SEFTON;

        assertThat(sefton.getEarlierAssessmentCheckHours()).contains(48);
        assertThat(sefton.getAssessmentWorkingDays()).contains(10);
        assertThat(sefton.getConclusionsWorkingDays()).contains(15);
        assertThat(sefton.getFamilyCopyWorkingDays()).contains(15);
        assertThat(sefton.getFirstReviewWithin()).contains(Period.ofWeeks(6));
        assertThat(sefton.getReviewWithin()).contains(Period.ofMonths(3));
        assertThat(sefton.getReassessWithin()).contains(Period.ofMonths(12));
    }

    @Test
    void plansAreMonitoredEachHalfTermAndMeetingsFixedForAYear() {
        assertThat(ReviewPolicies.HALF_TERMLY_MONITORING.getMonitoring()).contains(MonitoringCadence.HALF_TERMLY);
        assertThat(ReviewPolicies.HALF_TERMLY_MONITORING.getMeetingsFixedAhead())
                .contains(Period.ofMonths(12));
    }

    @Test
    void everyPolicySaysWhereItComesFrom() {
        assertThat(ReviewPolicies.all())
                .hasSize(5)
                .doesNotHaveDuplicates()
                .allSatisfy(policy -> assertThat(policy.getProvenance().map(Provenance::verified))
                        .contains(true));
    }

    @Test
    void anAuthorityTakesOneOrPutsTwoTogether() {
        ReviewPolicy ours = ReviewPolicies.SEFTON.withMonitoring(MonitoringCadence.HALF_TERMLY);

        assertThat(Frameworks.EARLY_HELP_FAMILY.withReviewPolicy(ours).getReviewPolicy())
                .isEqualTo(ours);
        assertThat(ReviewPolicies.SEFTON.getMonitoring()).isEmpty();
    }

    private static void between(ReviewPolicy policy, int weeks, int atMostWeeks) {
        assertThat(policy.getReviewNotBefore()).contains(Period.ofWeeks(weeks));
        assertThat(policy.getFirstReviewWithin()).contains(Period.ofWeeks(atMostWeeks));
        assertThat(policy.getReviewWithin()).contains(Period.ofWeeks(atMostWeeks));
    }
}
