package io.github.cafkit.testkit.sample;

import java.util.List;
import java.util.stream.Stream;

/** The areas of the library: every package is in exactly one. */
final class Areas {

    private Areas() {}

    /** All areas. */
    static Stream<Area> covered() {
        return Stream.of(
                        CoreAreas.all(),
                        PeopleAreas.all(),
                        AssessmentAreas.all(),
                        ReviewAreas.all(),
                        TeamAreas.all(),
                        EpisodeAreas.all(),
                        CaseFileAreas.all(),
                        RuleAreas.all(),
                        DecisionAreas.all())
                .flatMap(List::stream);
    }
}
