package io.github.cafkit.consent.local;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.util.List;

/** Local rules would weaken what a pack protects; {@link #refusals()} has the questions that show it. */
public final class LocalPackRefusedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    LocalPackRefusedException(Problems problems, List<Refusal> refusals) {
        super(problems);
        this.refusals = List.copyOf(refusals);
    }

    /**
     * What is weakened, each with a question that shows it.
     *
     * @return the refusals, not empty, never null
     */
    public List<Refusal> refusals() {
        return refusals;
    }
}
