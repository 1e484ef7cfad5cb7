package io.github.cafkit.model.completeness;

import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.plan.JointPlan;

/** A document whose completeness is asked for. Another sort of document is another case here and in {@link FieldCheck}. */
sealed interface Document {

    /** The document itself, as Bean Validation sees it. */
    Object value();

    /** An assessment. */
    record OfAssessment(CommonAssessment value) implements Document {}

    /** A joint plan. */
    record OfPlan(JointPlan value) implements Document {}
}
