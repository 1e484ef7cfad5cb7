package io.github.cafkit.model.assessment;

/** What an assessment concludes, as section I offers it. A judgement of the assessor, never derived. */
public enum ConclusionKind {
    /** No additional needs. */
    NO_ADDITIONAL_NEEDS,
    /** Additional needs. */
    ADDITIONAL_NEEDS,
    /** Complex needs, for several agencies. */
    COMPLEX_NEEDS,
    /** Risk of harm to the child or to others. */
    RISK_OF_HARM
}
