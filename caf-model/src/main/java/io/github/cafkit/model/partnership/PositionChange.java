package io.github.cafkit.model.partnership;

import io.github.cafkit.model.agency.AgencyId;
import java.util.Objects;
import java.util.Optional;

/**
 * How an agency sees one topic on two days. Immutable and thread-safe.
 *
 * @param topic the topic, not null
 * @param agency the agency, not null
 * @param before the position on the earlier day, empty if it did not answer then, not null
 * @param after the position on the later day, empty if it did not answer then, not null
 */
public record PositionChange(ComparedTopic topic, AgencyId agency, Optional<Integer> before, Optional<Integer> after) {

    /** Checks the parts. */
    public PositionChange {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * By how many steps the agency sees it higher than before.
     *
     * @return the difference, negative if it sees it lower, or empty if it did not answer on both days
     */
    public Optional<Integer> steps() {
        return before.flatMap(was -> after.map(is -> is - was));
    }
}
