package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.plan.AccountabilityMatrix;
import io.github.cafkit.model.plan.CostTotals;
import io.github.cafkit.model.plan.OutcomeCoverage;
import io.github.cafkit.model.plan.PlanReport;
import io.github.cafkit.model.plan.PlanTimeline;
import io.github.cafkit.model.team.MeetingReview;
import java.util.List;

/** The packages about teams, what they are accountable for and their plans. */
final class TeamAreas {

    private TeamAreas() {}

    static List<Area> all() {
        return List.of(
                Area.of("io.github.cafkit.model.team")
                        .withoutSample("what a check of meetings found", MeetingReview.class)
                        .withoutRefusal("a finding about who leads", "TEAM-01", "TEAM-02")
                        .withoutRefusal("a finding about a nomination", "LEAD-01", "LEAD-02", "LEAD-03", "LEAD-04")
                        .withoutRefusal("a finding about a nomination", "LEAD-05", "LEAD-06", "LEAD-07", "LEAD-08")
                        .withoutRefusal("a finding about a nomination", "LEAD-09", "LEAD-10")
                        .withoutRefusal("a finding about a child protection team", "MACPT-01", "MACPT-02")
                        .withoutRefusal("a finding about meetings", "MEETING-01", "MEETING-02", "MEETING-03")
                        .withoutRefusal("a finding about meetings", "MEETING-04", "MEETING-05", "MEETING-06")
                        .withoutRefusal("a finding about meetings", "MEETING-07", "MEETING-08", "MEETING-09")
                        .withoutRefusal("a finding about meetings", "MEETING-10", "MEETING-11", "MEETING-12")
                        .withoutRefusal("a finding about a model", "MODEL-01", "MODEL-02", "MODEL-03", "MODEL-04")
                        .withoutRefusal("a finding about a model", "MODEL-05", "MODEL-06", "MODEL-07", "MODEL-08")
                        .withoutRefusal("a finding about a model", "MODEL-09", "MODEL-10")
                        .withoutVariety("two parties at least", "TeamConflict#between"),
                Area.of("io.github.cafkit.model.accountability")
                        .withoutVariety("never empty", "SharingNeed#categories"),
                Area.of("io.github.cafkit.model.plan")
                        .withoutSample("a report on a plan", AccountabilityMatrix.class, CostTotals.class)
                        .withoutSample("a report on a plan", OutcomeCoverage.class, PlanReport.class)
                        .withoutSample("a report on a plan", PlanTimeline.class)
                        .withoutVariety("never empty", "PlanHistory#versions"));
    }
}
