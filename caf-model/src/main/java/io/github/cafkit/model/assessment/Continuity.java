package io.github.cafkit.model.assessment;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether one version of an assessment soundly follows another. */
final class Continuity {

    private Continuity() {}

    static Problems between(CommonAssessment earlier, CommonAssessment later) {
        List<Problem> problems = new ArrayList<>();
        if (!later.getChild().getId().equals(earlier.getChild().getId())) {
            problems.add(Problem.error("VERSION-01", "/child/id", "all versions are about the same child"));
        }
        if (later.getVersion() != earlier.getVersion() + 1) {
            problems.add(Problem.error("VERSION-02", "/version", "a version number is one more than the one before"));
        }
        if (!later.getReplaces().equals(Optional.of(earlier.getId()))) {
            problems.add(Problem.error("VERSION-03", "/replaces", "a version names the one that it replaces"));
        }
        if (!earlier.harmNotes().isEmpty() && later.harmNotes().isEmpty()) {
            problems.add(Problem.error(
                    "VERSION-04", "/significantHarm", "a note of significant harm is not cleared by leaving it out"));
        } else if (!HarmNote.allKept(earlier.harmNotes(), later.harmNotes())) {
            problems.add(Problem.error(
                    "VERSION-05",
                    "/significantHarm",
                    "a note of significant harm stays as it was written; a further one is added beside it"));
        }
        if (later.getStartedOn().isBefore(earlier.getStartedOn())) {
            problems.add(Problem.error(
                    "VERSION-06", "/startedOn", "a version does not start before the one that it replaces"));
        }
        return Problems.of(problems);
    }
}
