package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingQuestion;
import java.util.Objects;
import java.util.Optional;

/**
 * One combination of facts whose answer changed, as ordinary as it can be, with both answers. They were worked out by
 * reading the rules as they are written. Immutable and thread-safe.
 *
 * @param before the answer before, with the facts, the rules that decided and the sources in force on that side, not null
 * @param after the answer after, not null
 * @param askedBefore the question to put to the side before; empty if no question brings these facts together, not null
 * @param askedAfter the question to put to the side after; empty if no question brings these facts together, not null
 */
public record ChangedExample(
        CategoryDecision before,
        CategoryDecision after,
        Optional<SharingQuestion> askedBefore,
        Optional<SharingQuestion> askedAfter) {

    /** Checks the parts. */
    public ChangedExample {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(askedBefore, "askedBefore");
        Objects.requireNonNull(askedAfter, "askedAfter");
    }

    /**
     * Whether somebody could ask this on both sides.
     *
     * @return true if there is a question for each of them
     */
    public boolean isAskable() {
        return askedBefore.isPresent() && askedAfter.isPresent();
    }
}
