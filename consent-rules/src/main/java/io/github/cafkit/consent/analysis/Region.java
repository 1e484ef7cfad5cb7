package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.Condition;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;

/**
 * A set of questions: some of all the combinations of facts that one category can be asked about with. It is described by
 * conditions as general as they can be, the one that covers most first; they may overlap. Immutable and thread-safe.
 *
 * @param combinations how many combinations of facts belong to it, not null
 * @param space how many there are in all, not null
 * @param parts conditions that together describe it, or the most important of them, not null
 * @param undescribed how many combinations none of the parts covers; 0 if the description is whole, not null
 */
public record Region(BigInteger combinations, BigInteger space, List<Part> parts, BigInteger undescribed) {

    /**
     * One condition. It lies wholly inside the region, and none of its requirements could be dropped.
     *
     * @param condition the condition; true for every combination of facts that it leaves open, not null
     * @param combinations how many combinations it holds for, not null
     * @param example one of them, as ordinary as it can be, not null
     */
    public record Part(Condition condition, BigInteger combinations, FactSheet example) {
        /** Checks the parts. */
        public Part {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(combinations, "combinations");
            Objects.requireNonNull(example, "example");
        }
    }

    /** Keeps an unmodifiable copy. */
    public Region {
        Objects.requireNonNull(combinations, "combinations");
        Objects.requireNonNull(space, "space");
        Objects.requireNonNull(undescribed, "undescribed");
        parts = List.copyOf(parts);
    }

    /**
     * Whether nothing belongs to it.
     *
     * @return true if it has no combination
     */
    public boolean isEmpty() {
        return combinations.signum() == 0;
    }

    /**
     * Whether the parts describe it whole.
     *
     * @return true if every combination that belongs to it lies in some part
     */
    public boolean isWhole() {
        return undescribed.signum() == 0;
    }

    /**
     * How much of everything it is. Combinations are counted alike, likely or not.
     *
     * @return its share of all combinations, from 0 to 1, rounded to three significant digits, never null
     */
    public BigDecimal share() {
        return new BigDecimal(combinations).divide(new BigDecimal(space), new MathContext(3));
    }
}
