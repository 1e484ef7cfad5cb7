package io.github.cafkit.consent.law;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.rule.Condition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something that can be said of the answer to one category of a question: about the facts, about what is decided, about
 * a duty that comes with it. Laws are made of claims. Sealed, and data throughout, so that whatever reads laws knows
 * every form and can print it. All forms are immutable and thread-safe.
 */
public sealed interface Claim {

    /** It goes to the recipient now. */
    Claim FLOWS =
            new Decides(Arrays.stream(Effect.values()).filter(Effect::flows).collect(Collectors.toSet()));

    /**
     * The facts are so.
     *
     * @param condition how, not null
     */
    record Given(Condition condition) implements Claim {
        @Override
        public boolean holds(CategoryDecision answer) {
            return condition.holds(answer.facts());
        }

        @Override
        public String inWords() {
            return condition.inWords();
        }
    }

    /**
     * One of these effects is decided.
     *
     * @param effects the effects, not empty, not null
     */
    record Decides(Set<Effect> effects) implements Claim {
        /** Keeps an unmodifiable copy in a stable order. */
        public Decides {
            effects = Collections.unmodifiableSet(EnumSet.copyOf(effects));
        }

        @Override
        public boolean holds(CategoryDecision answer) {
            return effects.contains(answer.effect());
        }

        @Override
        public String inWords() {
            return "the answer is " + oneOf(effects);
        }
    }

    /**
     * A tier between these ranks decides.
     *
     * @param first the lowest rank, included
     * @param last the highest rank, included
     */
    record DecidedInTiers(int first, int last) implements Claim {
        @Override
        public boolean holds(CategoryDecision answer) {
            return answer.tier().rank() >= first && answer.tier().rank() <= last;
        }

        @Override
        public String inWords() {
            return "it is decided in " + (first == last ? "tier " + first : "tiers " + first + " to " + last);
        }
    }

    /**
     * A rule is among those that decide.
     *
     * @param rule the rule's id, not null
     */
    record DecidedBy(String rule) implements Claim {
        @Override
        public boolean holds(CategoryDecision answer) {
            return answer.determiningRules().stream()
                    .anyMatch(fired -> fired.id().equals(rule));
        }

        @Override
        public String inWords() {
            return "rule " + rule + " decides";
        }
    }

    /**
     * Somebody is named to go to first or instead.
     *
     * @param routes who that is, not empty, not null
     */
    record Routed(Set<Route> routes) implements Claim {
        /** Keeps an unmodifiable copy in a stable order. */
        public Routed {
            routes = Collections.unmodifiableSet(EnumSet.copyOf(routes));
        }

        @Override
        public boolean holds(CategoryDecision answer) {
            return answer.route().filter(routes::contains).isPresent();
        }

        @Override
        public String inWords() {
            return "the way named first or instead is " + oneOf(routes);
        }
    }

    /**
     * A duty comes with the answer.
     *
     * @param duty the duty, not null
     */
    record Carries(Obligation duty) implements Claim {
        @Override
        public boolean holds(CategoryDecision answer) {
            return answer.obligations().contains(duty);
        }

        @Override
        public String inWords() {
            return "it carries " + duty;
        }
    }

    /**
     * All parts hold; true if there are none.
     *
     * @param parts the parts, not null
     */
    record AllOf(List<Claim> parts) implements Claim {
        /** Keeps an unmodifiable copy. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(CategoryDecision answer) {
            return parts.stream().allMatch(part -> part.holds(answer));
        }

        @Override
        public String inWords() {
            return parts.isEmpty()
                    ? "always"
                    : parts.stream().map(Claim::bracketed).collect(Collectors.joining(" and "));
        }
    }

    /**
     * Some part holds; false if there are none.
     *
     * @param parts the parts, not null
     */
    record AnyOf(List<Claim> parts) implements Claim {
        /** Keeps an unmodifiable copy. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(CategoryDecision answer) {
            return parts.stream().anyMatch(part -> part.holds(answer));
        }

        @Override
        public String inWords() {
            return parts.isEmpty()
                    ? "never"
                    : parts.stream().map(Claim::bracketed).collect(Collectors.joining(" or "));
        }
    }

    /**
     * The part does not hold.
     *
     * @param part the part, not null
     */
    record Not(Claim part) implements Claim {
        @Override
        public boolean holds(CategoryDecision answer) {
            return !part.holds(answer);
        }

        @Override
        public String inWords() {
            return "not " + bracketed(part);
        }
    }

    /**
     * The facts are so.
     *
     * @param conditions conditions that all hold, not null
     * @return the claim, never null
     */
    static Claim given(Condition... conditions) {
        return new Given(conditions.length == 1 ? conditions[0] : Condition.allOf(conditions));
    }

    /**
     * One of these effects is decided.
     *
     * @param effects the effects, at least one, not null
     * @return the claim, never null
     */
    static Claim effect(Effect... effects) {
        return new Decides(Set.of(effects));
    }

    /**
     * A tier between these ranks decides.
     *
     * @param first the lowest rank, included
     * @param last the highest rank, included
     * @return the claim, never null
     */
    static Claim tier(int first, int last) {
        return new DecidedInTiers(first, last);
    }

    /**
     * A rule is among those that decide.
     *
     * @param rule the rule's id, not null
     * @return the claim, never null
     */
    static Claim decidedBy(String rule) {
        return new DecidedBy(rule);
    }

    /**
     * One of these is named to go to first or instead.
     *
     * @param routes who that is; if none is given, anybody, not null
     * @return the claim, never null
     */
    static Claim routed(Route... routes) {
        return new Routed(routes.length == 0 ? EnumSet.allOf(Route.class) : Set.of(routes));
    }

    /**
     * A duty comes with the answer.
     *
     * @param duty the duty, not null
     * @return the claim, never null
     */
    static Claim carries(Obligation duty) {
        return new Carries(duty);
    }

    /**
     * All of these hold.
     *
     * @param parts the parts, not null
     * @return the claim, never null
     */
    static Claim all(Claim... parts) {
        return new AllOf(List.of(parts));
    }

    /**
     * Some of these hold.
     *
     * @param parts the parts, not null
     * @return the claim, never null
     */
    static Claim any(Claim... parts) {
        return new AnyOf(List.of(parts));
    }

    /**
     * This does not hold.
     *
     * @param part the part, not null
     * @return the claim, never null
     */
    static Claim not(Claim part) {
        return new Not(part);
    }

    /**
     * Whether it holds of an answer.
     *
     * @param answer the answer to one category, not null
     * @return true if it does
     */
    boolean holds(CategoryDecision answer);

    /**
     * The claim in words, with the codes of facts, effects and duties.
     *
     * @return a phrase, never null
     */
    String inWords();

    private static String bracketed(Claim claim) {
        boolean joined = claim instanceof AllOf || claim instanceof AnyOf || claim instanceof Given;
        return joined ? "(" + claim.inWords() + ")" : claim.inWords();
    }

    private static String oneOf(Collection<? extends Enum<?>> values) {
        return (values.size() == 1 ? "" : "one of ")
                + values.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
