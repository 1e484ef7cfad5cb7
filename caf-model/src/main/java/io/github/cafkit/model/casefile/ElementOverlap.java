package io.github.cafkit.model.casefile;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.framework.ElementCode;
import java.util.List;
import java.util.Objects;

/**
 * That two agencies assessed the same element of the same child, each in an assessment of its own. Immutable and
 * thread-safe.
 *
 * @param element the element, not null
 * @param earlier the version of the assessment that was begun first, not null
 * @param earlierPath the finding in it as a JSON pointer, not null
 * @param later the version of the other assessment, not null
 * @param laterPath the finding in it as a JSON pointer, not null
 * @param agencies the agencies of both, sorted, not null
 */
public record ElementOverlap(
        ElementCode element,
        AssessmentId earlier,
        String earlierPath,
        AssessmentId later,
        String laterPath,
        List<AgencyId> agencies) {

    /** Checks the parts. */
    public ElementOverlap {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(earlier, "earlier");
        Objects.requireNonNull(earlierPath, "earlierPath");
        Objects.requireNonNull(later, "later");
        Objects.requireNonNull(laterPath, "laterPath");
        agencies = List.copyOf(agencies);
    }
}
