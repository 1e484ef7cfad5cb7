package io.github.cafkit.model.accountability;

/** What an evaluation found. */
public enum EvaluationResult {
    /** Not looked at yet. */
    NOT_YET,
    /** Reached. */
    ACHIEVED,
    /** Reached in part. */
    PARTLY_ACHIEVED,
    /** Not reached. */
    NOT_ACHIEVED
}
