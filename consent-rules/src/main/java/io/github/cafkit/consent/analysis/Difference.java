package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.core.source.Citation;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way in which two answers about the same facts differ. Sealed, and data throughout. Two answers may differ in several
 * ways at once, but in at most one {@link OutcomeChanged}. All forms are immutable and thread-safe.
 */
public sealed interface Difference {

    /** By direction, and then by what is changed. */
    Comparator<Difference> ORDER = Comparator.comparing(Difference::direction).thenComparing(Difference::inWords);

    /**
     * Another effect is decided.
     *
     * @param from the effect before, not null
     * @param to the effect after, another one, not null
     */
    record OutcomeChanged(Effect from, Effect to) implements Difference {
        /**
         * Checks the effects.
         *
         * @throws IllegalArgumentException if they are the same
         */
        public OutcomeChanged {
            requireOther(from, to);
        }

        @Override
        public ChangeDirection direction() {
            if (from.flows() == to.flows()) {
                return ChangeDirection.OUTCOME;
            }
            return to.flows() ? ChangeDirection.OPENED : ChangeDirection.CLOSED;
        }

        @Override
        public boolean isBetween(CategoryDecision before, CategoryDecision after) {
            return before.effect() == from && after.effect() == to;
        }

        @Override
        public Difference reversed() {
            return new OutcomeChanged(to, from);
        }

        @Override
        public String inWords() {
            return "it " + from.label() + " → it " + to.label();
        }
    }

    /**
     * Another way is named first or instead.
     *
     * @param from to whom before, or empty, not null
     * @param to to whom after, or empty, not null
     */
    record RouteChanged(Optional<Route> from, Optional<Route> to) implements Difference {
        /**
         * Checks the routes.
         *
         * @throws IllegalArgumentException if they are the same
         */
        public RouteChanged {
            requireOther(from, to);
        }

        @Override
        public ChangeDirection direction() {
            return ChangeDirection.ROUTE;
        }

        @Override
        public boolean isBetween(CategoryDecision before, CategoryDecision after) {
            return before.route().equals(from) && after.route().equals(to);
        }

        @Override
        public Difference reversed() {
            return new RouteChanged(to, from);
        }

        @Override
        public String inWords() {
            return words(from) + " → " + words(to);
        }

        private static String words(Optional<Route> route) {
            return route.map(Route::meaning).orElse("Nobody is named.");
        }
    }

    /**
     * A question for a named person came or went.
     *
     * @param question the question, not null
     * @param added whether it came
     */
    record QuestionChanged(Judgement question, boolean added) implements Difference {
        @Override
        public ChangeDirection direction() {
            return added ? ChangeDirection.QUESTION_ADDED : ChangeDirection.QUESTION_DROPPED;
        }

        @Override
        public boolean isBetween(CategoryDecision before, CategoryDecision after) {
            return before.judgements().contains(question) != added
                    && after.judgements().contains(question) == added;
        }

        @Override
        public Difference reversed() {
            return new QuestionChanged(question, !added);
        }

        @Override
        public String inWords() {
            return question + ": " + question.question();
        }
    }

    /**
     * A duty came or went.
     *
     * @param duty the duty, not null
     * @param added whether it came
     */
    record DutyChanged(Obligation duty, boolean added) implements Difference {
        @Override
        public ChangeDirection direction() {
            return added ? ChangeDirection.DUTY_ADDED : ChangeDirection.DUTY_DROPPED;
        }

        @Override
        public boolean isBetween(CategoryDecision before, CategoryDecision after) {
            return before.obligations().contains(duty) != added
                    && after.obligations().contains(duty) == added;
        }

        @Override
        public Difference reversed() {
            return new DutyChanged(duty, !added);
        }

        @Override
        public String inWords() {
            return duty.code() + ": " + duty.meaning();
        }
    }

    /**
     * Strong guidance began or ceased to expect the sharing; the effect is the same.
     *
     * @param expected whether it is expected now
     */
    record ExpectationChanged(boolean expected) implements Difference {
        @Override
        public ChangeDirection direction() {
            return expected ? ChangeDirection.EXPECTED : ChangeDirection.NO_LONGER_EXPECTED;
        }

        @Override
        public boolean isBetween(CategoryDecision before, CategoryDecision after) {
            Optional<Strength> optional = Optional.of(Strength.OPTIONAL);
            Optional<Strength> strong = Optional.of(Strength.EXPECTED);
            return before.effect() == after.effect()
                    && before.strength().equals(expected ? optional : strong)
                    && after.strength().equals(expected ? strong : optional);
        }

        @Override
        public Difference reversed() {
            return new ExpectationChanged(!expected);
        }

        @Override
        public String inWords() {
            return expected ? "optional → expected" : "expected → optional";
        }
    }

    /** The same answer comes from other rules. */
    record RulesChanged() implements Difference {
        @Override
        public ChangeDirection direction() {
            return ChangeDirection.RULES;
        }

        @Override
        public boolean isBetween(CategoryDecision before, CategoryDecision after) {
            return Answers.same(before, after) && !ruleIds(before).equals(ruleIds(after));
        }

        @Override
        public Difference reversed() {
            return this;
        }

        @Override
        public String inWords() {
            return "the same answer by other rules";
        }
    }

    /** The same answer comes from the same rules, which rest on other sources. */
    record SourcesChanged() implements Difference {
        @Override
        public ChangeDirection direction() {
            return ChangeDirection.SOURCES;
        }

        @Override
        public boolean isBetween(CategoryDecision before, CategoryDecision after) {
            return Answers.same(before, after)
                    && ruleIds(before).equals(ruleIds(after))
                    && !citationIds(before).equals(citationIds(after));
        }

        @Override
        public Difference reversed() {
            return this;
        }

        @Override
        public String inWords() {
            return "the same answer on other sources";
        }
    }

    /**
     * Which way the answer moved.
     *
     * @return the direction, never null
     */
    ChangeDirection direction();

    /**
     * Whether two answers differ in this way.
     *
     * @param before the answer before, not null
     * @param after the answer about the same facts after, not null
     * @return true if they do
     */
    boolean isBetween(CategoryDecision before, CategoryDecision after);

    /**
     * The same difference seen from its other end.
     *
     * @return the difference, never null
     */
    Difference reversed();

    /**
     * What is changed, in words.
     *
     * @return a phrase, never null
     */
    String inWords();

    private static void requireOther(Object from, Object to) {
        Objects.requireNonNull(from, "from");
        if (from.equals(to)) {
            throw new IllegalArgumentException("a difference is between two things");
        }
    }

    private static Set<String> ruleIds(CategoryDecision answer) {
        return answer.determiningRules().stream().map(FiredRule::id).collect(Collectors.toSet());
    }

    private static Set<String> citationIds(CategoryDecision answer) {
        return answer.citations().stream().map(Citation::id).collect(Collectors.toSet());
    }
}
