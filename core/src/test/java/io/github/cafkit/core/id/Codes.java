package io.github.cafkit.core.id;

import io.github.cafkit.core.problem.Problems;
import java.util.List;

/** Problems as the short lines that the tests compare. */
final class Codes {

    private Codes() {}

    /** Each problem as severity and code. */
    static List<String> of(Problems problems) {
        return problems.stream()
                .map(problem -> problem.severity() + " " + problem.code())
                .toList();
    }
}
