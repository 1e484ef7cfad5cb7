package io.github.cafkit.model.retention;

/** How a record is kept from those who have no business with it. */
public enum StorageSafeguard {
    /** A locked cabinet or room. */
    LOCKED_STORAGE("kept under lock and key"),
    /** A system that asks who wants to read. */
    PASSWORD("kept behind a password"),
    /** Unreadable without a key, wherever a copy may go. */
    ENCRYPTION("kept encrypted");

    private final String label;

    StorageSafeguard(String label) {
        this.label = label;
    }

    /**
     * The constant in words.
     *
     * @return the words, in lower case, never null
     */
    public String label() {
        return label;
    }
}
