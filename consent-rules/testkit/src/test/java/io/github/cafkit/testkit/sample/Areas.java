package io.github.cafkit.testkit.sample;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The areas of the library. A package is in exactly one of the two lists. */
final class Areas {

    /** Nothing of these is demanded yet. */
    private static final List<String> NOT_COVERED_YET = List.of(
            "io.github.cafkit.consent",
            "io.github.cafkit.consent.analysis",
            "io.github.cafkit.consent.answer",
            "io.github.cafkit.consent.authzen",
            "io.github.cafkit.consent.casework",
            "io.github.cafkit.consent.consents",
            "io.github.cafkit.consent.disclosure",
            "io.github.cafkit.consent.document",
            "io.github.cafkit.consent.england",
            "io.github.cafkit.consent.fact",
            "io.github.cafkit.consent.internal",
            "io.github.cafkit.consent.law",
            "io.github.cafkit.consent.local",
            "io.github.cafkit.consent.mais",
            "io.github.cafkit.consent.override",
            "io.github.cafkit.consent.packfile",
            "io.github.cafkit.consent.page",
            "io.github.cafkit.consent.record",
            "io.github.cafkit.consent.replay",
            "io.github.cafkit.consent.rule",
            "io.github.cafkit.consent.tree",
            "io.github.cafkit.consent.words");

    private Areas() {}

    /** The areas that are covered. */
    static Stream<Area> covered() {
        return Stream.of(
                        CoreAreas.all(),
                        PeopleAreas.all(),
                        AssessmentAreas.all(),
                        ReviewAreas.all(),
                        TeamAreas.all(),
                        EpisodeAreas.all(),
                        CaseFileAreas.all())
                .flatMap(List::stream);
    }

    static SortedSet<String> notCoveredYet() {
        return new TreeSet<>(NOT_COVERED_YET);
    }
}
