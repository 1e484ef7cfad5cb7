package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.rule.Condition;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Something that can be said of the answer to one category of a question: about the facts, about what is decided, about
 * a duty that comes with it. Laws are made of claims. Sealed, so that whatever reads laws knows every form.
 */
public sealed interface Claim {

    /** It goes to the recipient now. */
    Claim FLOWS = decides(verdict -> verdict.effect().flows());

    /**
     * The facts are so.
     *
     * @param condition how
     */
    record Given(Condition condition) implements Claim {
        @Override
        public boolean holds(Engine engine, FactSheet facts) {
            return condition.holds(facts);
        }
    }

    /**
     * The verdict is of a certain kind.
     *
     * @param kind which verdicts
     */
    record Decides(Predicate<Verdict> kind) implements Claim {
        @Override
        public boolean holds(Engine engine, FactSheet facts) {
            return kind.test(engine.decide(facts));
        }
    }

    /**
     * A duty comes with the answer.
     *
     * @param duty the duty
     */
    record Carries(Obligation duty) implements Claim {
        @Override
        public boolean holds(Engine engine, FactSheet facts) {
            return engine.obligations(engine.decide(facts), facts).contains(duty);
        }
    }

    /**
     * All parts hold.
     *
     * @param parts the parts
     */
    record AllOf(List<Claim> parts) implements Claim {
        @Override
        public boolean holds(Engine engine, FactSheet facts) {
            return parts.stream().allMatch(part -> part.holds(engine, facts));
        }
    }

    /**
     * The part does not hold.
     *
     * @param part the part
     */
    record Not(Claim part) implements Claim {
        @Override
        public boolean holds(Engine engine, FactSheet facts) {
            return !part.holds(engine, facts);
        }
    }

    /** The facts are so. */
    static Claim given(Condition... conditions) {
        return new Given(conditions.length == 1 ? conditions[0] : Condition.allOf(conditions));
    }

    /** The verdict is of a certain kind. */
    static Claim decides(Predicate<Verdict> kind) {
        return new Decides(kind);
    }

    /** One of these effects is decided. */
    static Claim effect(Effect... effects) {
        Set<Effect> wanted = Set.of(effects);
        return decides(verdict -> wanted.contains(verdict.effect()));
    }

    /** A tier between these ranks decides, both included. */
    static Claim tier(int first, int last) {
        return decides(
                verdict -> verdict.tier().rank() >= first && verdict.tier().rank() <= last);
    }

    /** A duty comes with the answer. */
    static Claim carries(Obligation duty) {
        return new Carries(duty);
    }

    /** All of these hold. */
    static Claim all(Claim... parts) {
        return new AllOf(List.of(parts));
    }

    /** Some of these hold. */
    static Claim any(Claim... parts) {
        List<Claim> opposites = List.of(parts).stream().map(Claim::not).toList();
        return not(new AllOf(opposites));
    }

    /** This does not hold. */
    static Claim not(Claim part) {
        return new Not(part);
    }

    /** Whether it holds for these facts, by what an engine answers. */
    boolean holds(Engine engine, FactSheet facts);
}
