package io.github.cafkit.model.partnership;

import io.github.cafkit.model.agency.AgencyId;
import java.util.Objects;

/**
 * Where an agency stands on a topic. Immutable and thread-safe.
 *
 * @param agency the agency, not null
 * @param position the position, 1 or more, as {@link TopicKind} counts
 */
public record AgencyPosition(AgencyId agency, int position) {

    /** Checks the parts. */
    public AgencyPosition {
        Objects.requireNonNull(agency, "agency");
    }
}
