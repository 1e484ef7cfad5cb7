package io.github.cafkit.model.plan;

/** For whom an outcome is wanted. */
public enum OutcomeSubject {
    /** The child. */
    CHILD,
    /** A parent or carer. */
    PARENT_OR_CARER,
    /** The family together. */
    FAMILY
}
