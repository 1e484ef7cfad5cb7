package io.github.cafkit.model.accountability;

/** How far an action has come. */
public enum ActionStatus {
    /** Agreed, not begun. */
    NOT_STARTED,
    /** Begun. */
    IN_PROGRESS,
    /** Done. */
    DONE,
    /** Done in part, and ended. */
    PARTLY_DONE,
    /** Not done, and ended. */
    NOT_DONE,
    /** No longer wanted. */
    CANCELLED,
    /** Replaced by another action. */
    SUPERSEDED;

    /**
     * Whether something is still to be done.
     *
     * @return true for {@link #NOT_STARTED} and {@link #IN_PROGRESS}
     */
    public boolean open() {
        return this == NOT_STARTED || this == IN_PROGRESS;
    }

    /**
     * Whether it was ended without being carried out.
     *
     * @return true for {@link #NOT_DONE}, {@link #CANCELLED} and {@link #SUPERSEDED}
     */
    public boolean dropped() {
        return this == NOT_DONE || this == CANCELLED || this == SUPERSEDED;
    }

    /**
     * Whether it takes a reason.
     *
     * @return true for {@link #NOT_DONE} and {@link #CANCELLED}
     */
    public boolean needsReason() {
        return this == NOT_DONE || this == CANCELLED;
    }
}
