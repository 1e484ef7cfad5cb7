package io.github.cafkit.consent;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.rule.RulePack;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * From the answers for each category to the answer for the whole. Categories that are not needed are reported as
 * withheld and play no other part; the others are live.
 */
record Aggregation(
        Outcome outcome,
        Optional<Strength> strength,
        Set<InformationCategory> share,
        Set<InformationCategory> withhold,
        Set<Obligation> obligations,
        Optional<Route> route,
        Set<Judgement> judgements) {

    static Aggregation of(RulePack.WholeQuestion whole, List<CategoryDecision> all) {
        List<CategoryDecision> live = live(all);
        boolean referForNeed = live.isEmpty()
                && whole.referWhenNothingIsNeeded().holds(all.get(0).facts());

        Set<Obligation> obligations = EnumSet.noneOf(Obligation.class);
        counted(all).forEach(category -> obligations.addAll(category.obligations()));
        if (needsRedaction(whole, all, live)) {
            obligations.add(Obligation.REDACT);
        }
        Set<Judgement> judgements = EnumSet.noneOf(Judgement.class);
        if (referForNeed) {
            judgements.add(Judgement.NECESSITY);
            whole.dutiesOfThatReferral().stream()
                    .filter(duty -> duty.when().holds(all.get(0).facts()))
                    .forEach(duty -> obligations.add(duty.obligation()));
        }
        live.stream()
                .filter(category -> category.effect() == Effect.REFER)
                .forEach(category -> judgements.addAll(category.judgements()));

        Outcome outcome = referForNeed ? Outcome.REFER_TO_DSL : outcome(live, obligations);
        return new Aggregation(
                outcome,
                live.stream().flatMap(category -> category.strength().stream()).min(Enum::compareTo),
                categories(all, CategoryDecision::flows),
                categories(all, category -> !category.flows()),
                Collections.unmodifiableSet(obligations),
                route(outcome, live),
                Collections.unmodifiableSet(judgements));
    }

    /** The categories whose duties and sources count: the live ones, or all if none is. */
    static List<CategoryDecision> counted(List<CategoryDecision> all) {
        List<CategoryDecision> live = live(all);
        return live.isEmpty() ? all : live;
    }

    private static List<CategoryDecision> live(List<CategoryDecision> all) {
        return all.stream().filter(category -> !category.isTrimmed()).toList();
    }

    private static Outcome outcome(List<CategoryDecision> live, Set<Obligation> obligations) {
        if (any(live, category -> category.effect() == Effect.MUST)) {
            return Outcome.MUST_SHARE;
        }
        if (any(live, CategoryDecision::flows)) {
            boolean plain =
                    live.stream().allMatch(CategoryDecision::flows) && Obligation.UNIVERSAL.containsAll(obligations);
            return plain ? Outcome.PERMIT : Outcome.PERMIT_WITH_CONDITIONS;
        }
        if (any(live, category -> category.effect() == Effect.REFER)) {
            return Outcome.REFER_TO_DSL;
        }
        return any(live, category -> category.effect() == Effect.SEEK) ? Outcome.SEEK_CONSENT : Outcome.DENY;
    }

    /** Something is left out of what goes, or of what is still open, so what is left must not show it. */
    private static boolean needsRedaction(
            RulePack.WholeQuestion whole, List<CategoryDecision> all, List<CategoryDecision> live) {
        boolean someNotDenied = any(live, category -> category.effect() != Effect.DENY);
        boolean hiddenTrimmed =
                any(all, category -> category.isTrimmed() && whole.hideTrimmed().holds(category.facts()));
        return someButNotAll(live, CategoryDecision::flows)
                || someButNotAll(live, category -> category.effect() == Effect.DENY)
                || (hiddenTrimmed && someNotDenied);
    }

    private static Optional<Route> route(Outcome outcome, List<CategoryDecision> live) {
        return live.stream()
                .filter(category -> isHeadline(outcome, category))
                .flatMap(category -> category.route().stream())
                .min(Route.PRECEDENCE);
    }

    private static boolean isHeadline(Outcome outcome, CategoryDecision category) {
        return switch (outcome) {
            case MUST_SHARE -> category.effect() == Effect.MUST;
            case PERMIT, PERMIT_WITH_CONDITIONS -> category.flows();
            case SEEK_CONSENT -> category.effect() == Effect.SEEK;
            case REFER_TO_DSL -> category.effect() == Effect.REFER;
            case DENY -> category.effect() == Effect.DENY;
        };
    }

    private static boolean any(List<CategoryDecision> categories, Predicate<CategoryDecision> test) {
        return categories.stream().anyMatch(test);
    }

    private static boolean someButNotAll(List<CategoryDecision> categories, Predicate<CategoryDecision> test) {
        return any(categories, test) && any(categories, test.negate());
    }

    private static Set<InformationCategory> categories(List<CategoryDecision> all, Predicate<CategoryDecision> test) {
        Set<InformationCategory> found = EnumSet.noneOf(InformationCategory.class);
        all.stream().filter(test).forEach(category -> found.add(category.category()));
        return Collections.unmodifiableSet(found);
    }
}
