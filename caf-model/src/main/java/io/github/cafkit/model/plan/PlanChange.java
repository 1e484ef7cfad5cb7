package io.github.cafkit.model.plan;

import io.github.cafkit.model.accountability.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that differs between two versions of a plan. It holds identifiers, codes, days and amounts, and nothing that
 * the plan says in words. Immutable and thread-safe.
 */
public sealed interface PlanChange {

    /**
     * What changed.
     *
     * @return the part, never null
     */
    PlanPart part();

    /**
     * The identifier of the outcome, action, party or need that it belongs to; for the plan itself {@code plan}.
     *
     * @return the identifier, never null
     */
    String id();

    /**
     * The change back.
     *
     * @return the change from the later version to the earlier, never null
     */
    PlanChange reversed();

    /**
     * The change in words of the library.
     *
     * @return one sentence without a full stop, never null
     */
    String sentence();

    /**
     * Something that the earlier version did not have.
     *
     * @param part what it is, not null
     * @param id its identifier, not null
     */
    record Added(PlanPart part, String id) implements PlanChange {
        /** Checks the parts. */
        public Added {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public PlanChange reversed() {
            return new Removed(part, id);
        }

        @Override
        public String sentence() {
            return part.label() + " added";
        }
    }

    /**
     * Something that the later version does not have.
     *
     * @param part what it was, not null
     * @param id its identifier, not null
     */
    record Removed(PlanPart part, String id) implements PlanChange {
        /** Checks the parts. */
        public Removed {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public PlanChange reversed() {
            return new Added(part, id);
        }

        @Override
        public String sentence() {
            return part.label() + " removed";
        }
    }

    /**
     * A day that moved.
     *
     * @param part which day, not null
     * @param id what it belongs to, not null
     * @param from the day in the earlier version, not null
     * @param to the day in the later version, not null
     */
    record Moved(PlanPart part, String id, LocalDate from, LocalDate to) implements PlanChange {
        /** Checks the parts. */
        public Moved {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        /**
         * By how many days.
         *
         * @return the days, negative if it is earlier now
         */
        public long days() {
            return ChronoUnit.DAYS.between(from, to);
        }

        @Override
        public PlanChange reversed() {
            return new Moved(part, id, to, from);
        }

        @Override
        public String sentence() {
            long days = Math.abs(days());
            return part.label() + " moved from " + from + " to " + to + ", " + days + (days == 1 ? " day " : " days ")
                    + (days() < 0 ? "earlier" : "later");
        }
    }

    /**
     * A cost that went up or down.
     *
     * @param id the action, not null
     * @param from the total in the earlier version, not null
     * @param to the total in the later version, not null
     */
    record Repriced(String id, Money from, Money to) implements PlanChange {
        /** Checks the parts. */
        public Repriced {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public PlanPart part() {
            return PlanPart.COST;
        }

        /**
         * Whether it costs more now.
         *
         * @return true if the later total is the larger
         */
        public boolean up() {
            return to.compareTo(from) > 0;
        }

        /**
         * By how much.
         *
         * @return the difference, never null
         */
        public Money difference() {
            return up() ? to.minus(from) : from.minus(to);
        }

        @Override
        public PlanChange reversed() {
            return new Repriced(id, to, from);
        }

        @Override
        public String sentence() {
            return "cost " + (up() ? "up" : "down") + " by " + difference() + ", from " + from + " to " + to;
        }
    }

    /**
     * A party, a code or another part without words of the plan that became another one.
     *
     * @param part what changed, not null
     * @param id what it belongs to, not null
     * @param from what it was, empty if there was none, not null
     * @param to what it is now, empty if there is none, not null
     */
    record Replaced(PlanPart part, String id, Optional<String> from, Optional<String> to) implements PlanChange {
        /** Checks the parts. */
        public Replaced {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public PlanChange reversed() {
            return new Replaced(part, id, to, from);
        }

        @Override
        public String sentence() {
            return part.label() + " changed from " + from.orElse("none") + " to " + to.orElse("none");
        }
    }

    /**
     * Something that is put in other words, or differs in a way that is not told without them.
     *
     * @param part what changed, not null
     * @param id what it belongs to, not null
     */
    record Reworded(PlanPart part, String id) implements PlanChange {
        /** Checks the parts. */
        public Reworded {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public PlanChange reversed() {
            return this;
        }

        @Override
        public String sentence() {
            return part.label() + " changed";
        }
    }
}
