package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.answer.Obligation;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What about an answer a reason is to explain. All forms are immutable and thread-safe. */
public sealed interface Aspect {

    /** What is done with the category: shared, refused, referred and so on. */
    record TheEffect() implements Aspect {
        @Override
        public boolean isTheSame(CategoryDecision one, CategoryDecision other) {
            return one.effect() == other.effect();
        }

        @Override
        public String inWords(CategoryDecision answer) {
            return "the answer is " + answer.effect();
        }
    }

    /** What is done with the category, and that exactly these rules decide it. */
    record TheRules() implements Aspect {
        @Override
        public boolean isTheSame(CategoryDecision one, CategoryDecision other) {
            return one.effect() == other.effect()
                    && one.tier().rank() == other.tier().rank()
                    && Set.copyOf(one.determiningRules()).equals(new HashSet<>(other.determiningRules()));
        }

        @Override
        public String inWords(CategoryDecision answer) {
            return "the answer is " + answer.effect() + ", decided by "
                    + answer.determiningRules().stream()
                            .map(rule -> rule.id())
                            .distinct()
                            .collect(Collectors.joining(", "));
        }
    }

    /**
     * Whether a duty comes with the answer.
     *
     * @param duty the duty, not null
     */
    record ADuty(Obligation duty) implements Aspect {
        @Override
        public boolean isTheSame(CategoryDecision one, CategoryDecision other) {
            return one.obligations().contains(duty) == other.obligations().contains(duty);
        }

        @Override
        public String inWords(CategoryDecision answer) {
            return "the answer " + (answer.obligations().contains(duty) ? "carries " : "does not carry ") + duty.code();
        }
    }

    /**
     * What is done with the category.
     *
     * @return the aspect, never null
     */
    static Aspect effect() {
        return new TheEffect();
    }

    /**
     * What is done with the category, and which rules decide it.
     *
     * @return the aspect, never null
     */
    static Aspect rules() {
        return new TheRules();
    }

    /**
     * Whether a duty comes with the answer.
     *
     * @param duty the duty, not null
     * @return the aspect, never null
     */
    static Aspect duty(Obligation duty) {
        return new ADuty(duty);
    }

    /**
     * Whether two answers are the same in this respect.
     *
     * @param one an answer, not null
     * @param other another one, not null
     * @return true if they are
     */
    boolean isTheSame(CategoryDecision one, CategoryDecision other);

    /**
     * What is explained, in words, with the codes of effects, rules and duties.
     *
     * @param answer the answer, not null
     * @return a phrase, never null
     */
    String inWords(CategoryDecision answer);
}
