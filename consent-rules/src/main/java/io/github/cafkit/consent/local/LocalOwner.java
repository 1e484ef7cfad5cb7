package io.github.cafkit.consent.local;

import java.util.Objects;

/**
 * Whose rules they are. Immutable and thread-safe.
 *
 * @param kind the sort of body, not null
 * @param name its name, not blank, not null
 */
public record LocalOwner(Kind kind, String name) {

    /** The sorts of bodies that have rules of their own. */
    public enum Kind {
        /** A local authority. */
        AUTHORITY("authority"),
        /** Agencies that have agreed on a protocol. */
        PARTNERSHIP("partnership"),
        /** A school, nursery or other setting. */
        SETTING("setting");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * The sort in words.
         *
         * @return a word in lower case, never null
         */
        public String label() {
            return label;
        }
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public LocalOwner {
        Objects.requireNonNull(kind, "kind");
        if (name.isBlank()) {
            throw new IllegalArgumentException("an owner has a name");
        }
    }

    /**
     * The owner in words.
     *
     * @return the name, and in brackets the sort, never null
     */
    public String inWords() {
        return name + " (" + kind.label() + ")";
    }
}
