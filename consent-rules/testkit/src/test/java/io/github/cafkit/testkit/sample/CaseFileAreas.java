package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.completeness.Completeness;
import io.github.cafkit.model.completeness.FrameworkConformance;
import io.github.cafkit.model.coordination.CoordinatorReport;
import io.github.cafkit.model.view.ActionList;
import io.github.cafkit.model.view.LeadProfessionalToDo;
import io.github.cafkit.model.view.OneChildPicture;
import java.util.List;

/** The packages about all that is on record of a child, and what is read from it. */
final class CaseFileAreas {

    private CaseFileAreas() {}

    static List<Area> all() {
        return List.of(
                Area.of("io.github.cafkit.model.casefile"),
                Area.of("io.github.cafkit.model.coordination")
                        .withoutSample("a report on a case file", CoordinatorReport.class)
                        .withoutRefusal("a finding", "COORD-01", "COORD-02", "COORD-03", "COORD-04", "COORD-05")
                        .withoutRefusal("a finding", "COORD-06", "COORD-07", "COORD-08", "COORD-09", "COORD-10")
                        .withoutRefusal("a finding", "COORD-11", "COORD-12", "COORD-13", "COORD-14", "COORD-15")
                        .withoutRefusal("a finding", "COORD-16", "COORD-17", "COORD-18", "COORD-19")
                        .withoutRefusal("a finding about a team that is told on", "LEAD-01", "LEAD-02", "LEAD-03")
                        .withoutRefusal("a finding about a team that is told on", "LEAD-05", "TEAM-01", "TEAM-02"),
                Area.of("io.github.cafkit.model.view")
                        .withoutSample("a view of a case file", ActionList.class, LeadProfessionalToDo.class)
                        .withoutSample("a view of a case file", OneChildPicture.class, OneChildPicture.Planned.class),
                Area.of("io.github.cafkit.model.completeness")
                        .withoutSample("a report on a document", Completeness.class)
                        .withoutSample("only functions", FrameworkConformance.class)
                        .withoutRefusal("a finding", "CONFORM-01", "CONFORM-02", "CONFORM-03", "CONFORM-04")
                        .withoutRefusal("a finding", "CONFORM-05", "CONFORM-06", "CONFORM-07", "CONFORM-08")
                        .withoutRefusal("a finding", "CONFORM-09", "CONFORM-10", "CONFORM-11"),
                Area.of("io.github.cafkit.model.document"));
    }
}
