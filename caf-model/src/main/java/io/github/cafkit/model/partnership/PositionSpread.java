package io.github.cafkit.model.partnership;

import io.github.cafkit.model.agency.AgencyId;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How agencies see one topic on the same day. Agencies that did not answer are left out. Immutable and thread-safe.
 *
 * @param topic the topic, not null
 * @param positions where each agency stands, sorted by agency; may be empty, not null
 */
public record PositionSpread(ComparedTopic topic, List<AgencyPosition> positions) {

    /** Checks the parts. */
    public PositionSpread {
        Objects.requireNonNull(topic, "topic");
        positions = List.copyOf(positions);
    }

    /**
     * How far the agencies are apart.
     *
     * @return the steps between the highest and the lowest position; 0 if they see it alike, or if fewer than two
     *     answered
     */
    public int spread() {
        IntSummaryStatistics all = positions.stream().collect(Collectors.summarizingInt(AgencyPosition::position));
        return positions.isEmpty() ? 0 : all.getMax() - all.getMin();
    }

    /**
     * The agencies that see it lowest, where they differ.
     *
     * @return the agencies sorted; empty if all see it alike, never null
     */
    public List<AgencyId> lowest() {
        return at(positions.stream().mapToInt(AgencyPosition::position).min().orElse(0));
    }

    /**
     * The agencies that see it highest, where they differ.
     *
     * @return the agencies sorted; empty if all see it alike, never null
     */
    public List<AgencyId> highest() {
        return at(positions.stream().mapToInt(AgencyPosition::position).max().orElse(0));
    }

    private List<AgencyId> at(int position) {
        return spread() == 0
                ? List.of()
                : positions.stream()
                        .filter(each -> each.position() == position)
                        .map(AgencyPosition::agency)
                        .toList();
    }
}
