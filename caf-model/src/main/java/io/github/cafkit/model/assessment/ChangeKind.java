package io.github.cafkit.model.assessment;

/** How the later of two versions differs from the earlier at one place. */
public enum ChangeKind {
    /** In the later version only. */
    ADDED,
    /** In the earlier version only. */
    REMOVED,
    /** In both, and not the same. */
    CHANGED,
    /** In both and the same, in another order. */
    REORDERED;

    /** How the earlier version differs from the later. */
    ChangeKind mirrored() {
        return switch (this) {
            case ADDED -> REMOVED;
            case REMOVED -> ADDED;
            case CHANGED, REORDERED -> this;
        };
    }
}
