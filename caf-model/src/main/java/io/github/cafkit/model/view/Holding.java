package io.github.cafkit.model.view;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CasePlace;
import java.util.Comparator;
import java.util.Objects;

/**
 * That an agency holds a document about the child. Immutable and thread-safe.
 *
 * @param agency the agency, not null
 * @param how how it came to hold it, not null
 * @param document the document, not null
 */
public record Holding(AgencyId agency, How how, CasePlace document) implements Comparable<Holding> {

    private static final Comparator<Holding> ORDER = Comparator.comparing(Holding::agency)
            .thenComparing(Holding::document)
            .thenComparing(Holding::how);

    /** How an agency came to hold a document. */
    public enum How {
        /** It says that it keeps the record. */
        KEEPS("keeps"),
        /** Somebody of the agency wrote it. */
        WROTE("wrote"),
        /** It was made to the agency, or passed on to it. */
        RECEIVED("received"),
        /** It was given a copy. */
        HAS_COPY("has a copy of");

        private final String label;

        How(String label) {
            this.label = label;
        }

        /**
         * The way in words, for people.
         *
         * @return lower case words, never null
         */
        public String label() {
            return label;
        }
    }

    /** Checks the parts. */
    public Holding {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(document, "document");
    }

    /** By agency, document and way. */
    @Override
    public int compareTo(Holding other) {
        return ORDER.compare(this, other);
    }
}
