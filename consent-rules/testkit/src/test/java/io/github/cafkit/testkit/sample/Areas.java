package io.github.cafkit.testkit.sample;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The areas of the library. A package is in exactly one of the two lists. */
final class Areas {

    /** Nothing of these is demanded yet. */
    private static final List<String> NOT_COVERED_YET = List.of(
            "io.github.cafkit.consent.casework",
            "io.github.cafkit.model.accountability",
            "io.github.cafkit.model.casefile",
            "io.github.cafkit.model.completeness",
            "io.github.cafkit.model.coordination",
            "io.github.cafkit.model.document",
            "io.github.cafkit.model.episode",
            "io.github.cafkit.model.partnership",
            "io.github.cafkit.model.plan",
            "io.github.cafkit.model.retention",
            "io.github.cafkit.model.team",
            "io.github.cafkit.model.view");

    private Areas() {}

    /** The areas that are covered. */
    static Stream<Area> covered() {
        return Stream.of(
                        CoreAreas.all(),
                        PeopleAreas.all(),
                        AssessmentAreas.all(),
                        ReviewAreas.all(),
                        RuleAreas.all(),
                        DecisionAreas.all())
                .flatMap(List::stream);
    }

    static SortedSet<String> notCoveredYet() {
        return new TreeSet<>(NOT_COVERED_YET);
    }
}
