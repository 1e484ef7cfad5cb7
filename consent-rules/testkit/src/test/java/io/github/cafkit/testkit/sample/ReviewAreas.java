package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.referral.ReferralChain;
import io.github.cafkit.model.referral.ReferralRoutes;
import io.github.cafkit.model.referral.RoleCatalogues;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.review.VagueTerms;
import java.util.List;

/** The packages about reviews of plans and about referrals. */
final class ReviewAreas {

    private ReviewAreas() {}

    static List<Area> all() {
        return List.of(
                Area.of("io.github.cafkit.model.review")
                        .withoutSample("what a check of a plan found", PlanReview.class)
                        .withoutSample("only functions", VagueTerms.class)
                        .withoutRefusal("a finding", "PLAN-01", "PLAN-02", "PLAN-03", "PLAN-04", "PLAN-05", "PLAN-06")
                        .withoutRefusal("a finding", "PLAN-07", "PLAN-08", "PLAN-09", "PLAN-10", "PLAN-11", "PLAN-12")
                        .withoutRefusal("a finding", "PLAN-13", "PLAN-14")
                        .withoutRefusal("a finding about a schedule", "SCHEDULE-11", "SCHEDULE-12", "SCHEDULE-13")
                        .withoutRefusal("a finding about a schedule", "SCHEDULE-14", "SCHEDULE-15", "SCHEDULE-16"),
                Area.of("io.github.cafkit.model.referral")
                        .withoutSample("only functions", ReferralRoutes.class)
                        .withoutSample("only constants", RoleCatalogues.class)
                        .withoutVariety("only those that speak for no agency and no family", "OfPublic#source")
                        .withoutSample("a history puts it together", ReferralChain.class)
                        .withoutRefusal("a finding about a route", "ROUTE-01", "ROUTE-02", "ROUTE-03", "ROUTE-04")
                        .withoutRefusal("a finding about a history", "HISTORY-01", "HISTORY-02", "HISTORY-03")
                        .withoutRefusal("a finding about a history", "HISTORY-04", "HISTORY-05", "HISTORY-06")
                        .withoutRefusal("a finding about a history", "HISTORY-07", "HISTORY-08"));
    }
}
