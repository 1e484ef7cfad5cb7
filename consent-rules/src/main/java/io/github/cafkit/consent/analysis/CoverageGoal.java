package io.github.cafkit.consent.analysis;

import io.github.cafkit.core.time.DateRange;

/**
 * Something about a pack that some question should show. Immutable.
 *
 * @param kind what sort of thing, not null
 * @param place the rule, duty or tier, not null
 * @param words what should be shown, not null
 * @param days the days on which it can be, half-open, not null
 */
public record CoverageGoal(Kind kind, String place, String words, DateRange days) {

    /** The sorts of goals, what matters most first. */
    public enum Kind {
        /** A tier decides. */
        TIER("tier decides"),
        /** A rule is among those that decide. */
        RULE("rule decides"),
        /** A branch of a rule is the one that follows when the rule is among those that decide. */
        BRANCH("branch follows"),
        /** A duty comes with the answer for this reason. */
        DUTY("duty attaches"),
        /** A literal of a rule is true and alone settles whether the rule applies, and nothing stronger decides. */
        HOLDS("literal holds and matters"),
        /** A literal of a rule is false and alone settles whether the rule applies, and nothing stronger decides. */
        FAILS("literal fails and matters");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * The sort in words.
         *
         * @return a phrase, never null
         */
        public String label() {
            return label;
        }
    }

    /** Kind, place and words. */
    @Override
    public String toString() {
        return kind.label() + ": " + place + (words.isEmpty() ? "" : ": " + words);
    }
}
