package io.github.cafkit.model.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A day that is fixed for something about the child. Immutable and thread-safe.
 *
 * @param on the day, not null
 * @param kind what for, not null
 * @param place where it is written, not null
 */
public record BookedDay(LocalDate on, Kind kind, CasePlace place) implements Comparable<BookedDay> {

    private static final Comparator<BookedDay> ORDER =
            Comparator.comparing(BookedDay::on).thenComparing(BookedDay::kind).thenComparing(BookedDay::place);

    /** What a day is fixed for. */
    public enum Kind {
        /** A meeting of the team. */
        MEETING("team meeting"),
        /** A review of the plan. */
        REVIEW("review"),
        /** A look at progress between reviews. */
        MONITORING("half-termly monitoring"),
        /** The day on which a service expects to begin. */
        SERVICE_EXPECTED("service expected to begin");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * The kind in words, for people.
         *
         * @return lower case words, never null
         */
        public String label() {
            return label;
        }
    }

    /** Checks the parts. */
    public BookedDay {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
    }

    /** By day, kind and place. */
    @Override
    public int compareTo(BookedDay other) {
        return ORDER.compare(this, other);
    }
}
