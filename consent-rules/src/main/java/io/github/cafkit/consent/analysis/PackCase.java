package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * A test of a pack: a question and what its answer must be like.
 *
 * @param id tells it apart from the other cases, not null
 * @param question the question, not null
 * @param asExpected whether an answer is the expected one; it looks at the answer alone and keeps nothing, not null
 */
public record PackCase(String id, SharingQuestion question, Predicate<SharingDecision> asExpected) {

    /** Checks the parts. */
    public PackCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(asExpected, "asExpected");
    }
}
