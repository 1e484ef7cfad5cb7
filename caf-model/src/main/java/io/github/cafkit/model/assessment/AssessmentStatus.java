package io.github.cafkit.model.assessment;

/** How far an assessment has come. */
public enum AssessmentStatus {
    /** Being written; anything may be missing. */
    DRAFT,
    /** Finished on a day, by the assessor's word. It is not edited again; a new version replaces it. */
    COMPLETE
}
