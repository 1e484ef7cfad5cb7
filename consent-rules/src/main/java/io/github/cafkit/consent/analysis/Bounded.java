package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.PackTooComplexException;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.List;
import java.util.function.Supplier;

/** Turns a build that was given up into a problem that names the fact responsible. */
final class Bounded {

    private Bounded() {}

    /**
     * Runs a build.
     *
     * @param order the fact of each level
     * @param build what to run
     * @return what it made
     * @throws ProblemException with {@code ANALYSIS-TOO-LARGE} if it needed more nodes than allowed
     */
    static <T> T build(List<Fact<?>> order, Supplier<T> build) {
        try {
            return build.get();
        } catch (Diagrams.TooManyNodes stopped) {
            throw tooLarge("most diagram nodes tell values of the fact "
                    + order.get(stopped.level()).name() + " apart");
        }
    }

    /** Runs something that compiles a pack. */
    static <T> T compile(Supplier<T> compilation) {
        try {
            return compilation.get();
        } catch (PackTooComplexException stopped) {
            throw tooLarge(String.valueOf(stopped.getMessage()));
        }
    }

    private static ProblemException tooLarge(String why) {
        return new ProblemException(
                Problem.error("ANALYSIS-TOO-LARGE", "", "the analysis was given up within its bound: " + why));
    }
}
