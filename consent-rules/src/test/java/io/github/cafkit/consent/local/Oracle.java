package io.github.cafkit.consent.local;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.RulePack;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Says of a pack with local rules what is wrong with it, by reading the rules of both packs about one question. It knows
 * nothing of diagrams, reports or policies.
 */
final class Oracle {

    private final SharingAdviser national;
    private final SharingAdviser combined;
    private final LocalDate day;

    Oracle(RulePack national, RulePack combined, LocalDate day) {
        this.national = SharingAdviser.reading(national);
        this.combined = SharingAdviser.reading(combined);
        this.day = day;
    }

    /** What goes that did not go, or what duty is lost; empty if nothing. */
    Optional<String> widening(FactSheet facts) {
        CategoryDecision before = national.answer(facts, day);
        CategoryDecision after = combined.answer(facts, day);
        if (after.flows() && !before.flows()) {
            return Optional.of("now goes: " + facts);
        }
        Set<Obligation> lost = EnumSet.copyOf(all(before));
        lost.removeAll(all(after));
        if (after.effect() != Effect.SEEK) {
            lost.remove(Obligation.SEEK);
        }
        return after.flows() == before.flows() && !lost.isEmpty()
                ? Optional.of("lost " + lost + ": " + facts)
                : Optional.empty();
    }

    private static Set<Obligation> all(CategoryDecision answer) {
        Set<Obligation> all = EnumSet.copyOf(answer.obligations());
        all.addAll(answer.localObligations());
        return all;
    }

    /** What no longer goes, or no longer must, although the national pack says so in a tier that is protected. */
    Optional<String> narrowing(FactSheet facts, Set<Integer> protectedTiers) {
        CategoryDecision before = national.answer(facts, day);
        CategoryDecision after = combined.answer(facts, day);
        boolean mustNoLonger = before.effect() == Effect.MUST && after.effect() != Effect.MUST;
        boolean heldBack =
                before.flows() && protectedTiers.contains(before.tier().rank()) && !after.flows();
        return mustNoLonger || heldBack ? Optional.of("no longer goes: " + facts) : Optional.empty();
    }

    /** A law that a question breaks, or with it one that differs as the law says. */
    Optional<String> breach(FactSheet facts, LawBook laws, Random random) {
        for (Law law : laws.provable(day)) {
            Witness tried = new Witness(facts, law.pair().map(pair -> changed(facts, pair.change(), random)));
            boolean askable =
                    isAskable(facts) && tried.changed().map(this::isAskable).orElse(true);
            if (askable && law.isBrokenBy(tried, sheet -> combined.answer(sheet, day))) {
                return Optional.of(law + " broken by " + tried);
            }
        }
        return Optional.empty();
    }

    /** Whether the witness of a refusal shows it: the national pack keeps the law there, and the combined one does not. */
    boolean confirms(Refusal refusal) {
        return refusal.law().isBrokenBy(refusal.witness(), sheet -> combined.answer(sheet, day))
                && isAskable(refusal.witness().facts());
    }

    boolean nationalKeeps(Refusal refusal) {
        return !refusal.law().isBrokenBy(refusal.witness(), sheet -> national.answer(sheet, day));
    }

    private boolean isAskable(FactSheet facts) {
        return SharingQuestion.ofFacts(facts, day).isPresent();
    }

    private static FactSheet changed(FactSheet facts, Change change, Random random) {
        FactSheet changed = facts;
        for (Change.Step step : change.steps()) {
            changed = changed.withOrdinal(
                    step.fact(), random.nextInt(step.fact().values().size()));
        }
        return changed;
    }
}
