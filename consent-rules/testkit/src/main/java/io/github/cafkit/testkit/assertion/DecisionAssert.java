package io.github.cafkit.testkit.assertion;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.testkit.internal.DecisionText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a test expects of a decision:
 *
 * <pre>{@code
 * assertThat(adviser.advise(question))
 *         .refers()
 *         .withholds(ADDRESS)
 *         .because("PERSON-UNDER-ALLEGATION")
 *         .leavesTo(Judgement.RISK_ROLE)
 *         .cites("SP-05");
 * }</pre>
 *
 * <p>Whatever is not as expected throws an {@link AssertionError} that says what was expected, and the whole answer with
 * the rules that decided and their tiers. It holds codes and ids of rules, and nothing personal.
 */
public final class DecisionAssert {

    private final SharingDecision decision;

    private DecisionAssert(SharingDecision decision) {
        this.decision = decision;
    }

    /**
     * Begins.
     *
     * @param decision the decision, not null
     * @return assertions about it, never null
     */
    public static DecisionAssert assertThat(SharingDecision decision) {
        return new DecisionAssert(decision);
    }

    /**
     * These categories go to the recipient now; others may go too.
     *
     * @param categories the categories, at least one, not null
     * @return this, never null
     */
    public DecisionAssert discloses(InformationCategory... categories) {
        for (InformationCategory category : named(categories)) {
            require(decision.share().contains(category), category + " goes");
        }
        return this;
    }

    /**
     * These categories go to the recipient now, and no others.
     *
     * @param categories the categories, not null
     * @return this, never null
     */
    public DecisionAssert disclosesOnly(InformationCategory... categories) {
        return require(
                decision.share().equals(Set.of(categories)),
                "exactly " + DecisionText.codes(Arrays.asList(categories)) + " goes");
    }

    /**
     * Nothing goes.
     *
     * @return this, never null
     */
    public DecisionAssert disclosesNothing() {
        return require(decision.share().isEmpty(), "nothing goes");
    }

    /**
     * These categories were asked for and do not go now; others may be withheld too.
     *
     * @param categories the categories, at least one, not null
     * @return this, never null
     */
    public DecisionAssert withholds(InformationCategory... categories) {
        for (InformationCategory category : named(categories)) {
            require(decision.withhold().contains(category), category + " is asked for and withheld");
        }
        return this;
    }

    /**
     * The outcome of the whole.
     *
     * @param outcome the outcome, not null
     * @return this, never null
     */
    public DecisionAssert hasOutcome(Outcome outcome) {
        return require(decision.outcome() == outcome, "the outcome is " + outcome);
    }

    /**
     * The outcome for one category.
     *
     * @param category a category that was asked for, not null
     * @param outcome the outcome, not null
     * @return this, never null
     */
    public DecisionAssert hasOutcome(InformationCategory category, Outcome outcome) {
        return require(
                decision.categories().stream()
                        .anyMatch(each -> each.category() == category && each.outcome() == outcome),
                "the outcome for " + category + " is " + outcome);
    }

    /**
     * It must be shared.
     *
     * @return this, never null
     */
    public DecisionAssert mustShare() {
        return hasOutcome(Outcome.MUST_SHARE);
    }

    /**
     * It may be shared, with conditions or without.
     *
     * @return this, never null
     */
    public DecisionAssert permits() {
        Outcome outcome = decision.outcome();
        return require(
                outcome == Outcome.PERMIT || outcome == Outcome.PERMIT_WITH_CONDITIONS,
                "the outcome is PERMIT or PERMIT_WITH_CONDITIONS");
    }

    /**
     * Consent is asked for first.
     *
     * @return this, never null
     */
    public DecisionAssert asksForConsent() {
        return hasOutcome(Outcome.SEEK_CONSENT);
    }

    /**
     * A named person decides.
     *
     * @return this, never null
     */
    public DecisionAssert refers() {
        return hasOutcome(Outcome.REFER_TO_DSL);
    }

    /**
     * It is not to be shared with this recipient.
     *
     * @return this, never null
     */
    public DecisionAssert denies() {
        return hasOutcome(Outcome.DENY);
    }

    /**
     * How strongly the sharing is meant.
     *
     * @param strength the strength, not null
     * @return this, never null
     */
    public DecisionAssert hasStrength(Strength strength) {
        return require(decision.strength().filter(strength::equals).isPresent(), "the strength is " + strength);
    }

    /**
     * Each of these rules is among those that decide about some category.
     *
     * @param rules ids of rules, at least one, not null
     * @return this, never null
     */
    public DecisionAssert because(String... rules) {
        for (String rule : named(rules)) {
            require(
                    decision.categories().stream().anyMatch(category -> isDecidedBy(category, rule)),
                    "rule " + rule + " decides");
        }
        return this;
    }

    /**
     * A rule is among those that decide about a category.
     *
     * @param category a category that was asked for, not null
     * @param rule the id of the rule, not null
     * @return this, never null
     */
    public DecisionAssert because(InformationCategory category, String rule) {
        return require(
                decision.categories().stream().anyMatch(each -> each.category() == category && isDecidedBy(each, rule)),
                "rule " + rule + " decides about " + category);
    }

    /**
     * These duties come with the answer, those of local rules included; others may come too.
     *
     * @param duties the duties, at least one, not null
     * @return this, never null
     */
    public DecisionAssert carries(Obligation... duties) {
        for (Obligation duty : named(duties)) {
            require(carriesDuty(duty), "it carries " + duty.code());
        }
        return this;
    }

    /**
     * None of these duties comes with the answer.
     *
     * @param duties the duties, at least one, not null
     * @return this, never null
     */
    public DecisionAssert doesNotCarry(Obligation... duties) {
        for (Obligation duty : named(duties)) {
            require(!carriesDuty(duty), "it does not carry " + duty.code());
        }
        return this;
    }

    /**
     * Somebody is named to go to first or instead.
     *
     * @param route who that is, not null
     * @return this, never null
     */
    public DecisionAssert routesTo(Route route) {
        return require(decision.route().filter(route::equals).isPresent(), "the route is " + route);
    }

    /**
     * These questions are left to a named person; others may be too.
     *
     * @param judgements the questions, at least one, not null
     * @return this, never null
     */
    public DecisionAssert leavesTo(Judgement... judgements) {
        for (Judgement judgement : named(judgements)) {
            require(decision.judgements().contains(judgement), judgement + " is for a person to judge");
        }
        return this;
    }

    /**
     * The answer rests on these sources; others may be cited too.
     *
     * @param sources ids of sources such as {@code LW-05} or {@code LW-05/1998}, at least one, not null
     * @return this, never null
     */
    public DecisionAssert cites(String... sources) {
        List<String> cited = decision.citations().stream().map(Citation::id).toList();
        for (String source : named(sources)) {
            require(cited.contains(source), source + " is cited");
        }
        return this;
    }

    private boolean carriesDuty(Obligation duty) {
        return decision.obligations().contains(duty)
                || decision.localObligations().contains(duty);
    }

    private static boolean isDecidedBy(CategoryDecision category, String rule) {
        return category.determiningRules().stream().anyMatch(fired -> fired.id().equals(rule));
    }

    private static <T> List<T> named(T[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("an assertion about nothing would always hold");
        }
        return Arrays.asList(values);
    }

    private DecisionAssert require(boolean holds, String expected) {
        if (!holds) {
            throw new AssertionError("Expected: " + expected + ".\n" + DecisionText.of(decision));
        }
        return this;
    }
}
