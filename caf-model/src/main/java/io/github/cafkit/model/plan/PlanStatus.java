package io.github.cafkit.model.plan;

/** How far a plan has come. */
public enum PlanStatus {
    /** Being written. */
    DRAFT,
    /** Agreed and carried out. */
    ACTIVE,
    /** Replaced by a later version. */
    SUPERSEDED,
    /** Ended. */
    CLOSED
}
