package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.Alternatives.Alternative;
import io.github.cafkit.consent.analysis.Alternatives.Step;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.Nature;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.EverydayFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterfactualsTest {

    private static final Counterfactuals SMALL = Counterfactuals.of(PackAnalysis.of(SmallPack.PACK));
    private static final Counterfactuals ENGLAND = Counterfactuals.of(SomeSheets.ENGLAND);

    private static final List<Goal> GOALS =
            List.of(Goal.another(), Goal.flows(), Goal.of(Effect.SEEK), Goal.of(Effect.DENY, Effect.TRIM));

    // On a small pack, against looking at every question.

    @Test
    void all_smallest_sets_of_changes_are_found_and_nothing_else() {
        Random random = new Random(31);
        List<FactSheet> askable =
                SmallPack.EVERY.stream().filter(CounterfactualsTest::canBeAsked).toList();
        for (int i = 0; i < 120; i++) {
            FactSheet facts = askable.get(random.nextInt(askable.size()));
            for (Goal goal : GOALS) {
                for (Audience audience : List.of(Audience.PRACTITIONER, Audience.AUDITOR)) {
                    assertThat(SMALL.changedFacts(facts, SmallPack.DAY, goal, audience))
                            .as("%s %s %s", facts, goal, audience)
                            .containsExactlyInAnyOrderElementsOf(smallest(facts, goal, askable));
                }
            }
        }
    }

    @Test
    void one_consent_counts_once_however_many_facts_it_changes() {
        FactSheet lawyer = EverydayFacts.SHEET.with(Facts.RECIPIENT_KIND, RecipientKind.LAWYER);

        assertThat(words(SMALL.whatWouldChange(lawyer, SmallPack.DAY, Goal.flows(), Audience.AUDITOR)))
                .containsExactlyInAnyOrder(
                        "1: riskLevel is SIGNIFICANT_HARM (now NONE)",
                        "1: riskLevel is IMMEDIATE_DANGER (now NONE)",
                        "1: clientAuthority is YES (now NO)");
        assertThat(words(
                        SMALL.whatWouldChange(EverydayFacts.SHEET, SmallPack.DAY, Goal.flows(), Audience.PRACTITIONER)))
                .containsExactlyInAnyOrder(
                        "1: a named person judges riskLevel (now NONE)",
                        "1: parentConsent is VALID (now NONE) and clientAuthority is YES (now NO)",
                        "1: parentConsent is VALID_AND_WITHDRAWN (now NONE) and clientAuthority is YES (now NO)");
        assertThat(words(SMALL.whatWouldChange(
                        EverydayFacts.SHEET, SmallPack.DAY, Goal.of(Effect.SEEK), Audience.PRACTITIONER)))
                .as("the authority's consent is one of the parents' class")
                .contains("1: parentConsent is VALID (now NONE) and corporateParentConsent is YES (now NO)");
    }

    @Test
    void what_follows_from_a_step_is_not_a_step_of_its_own() {
        assertThat(SMALL.whatWouldChange(EverydayFacts.SHEET, SmallPack.DAY, Goal.of(Effect.SEEK), Audience.AUDITOR)
                        .all())
                .allSatisfy(alternative -> assertThat(alternative.taken())
                        .singleElement()
                        .satisfies(step -> assertThat(step.fact()).isEqualTo(Facts.CORPORATE_PARENT_CONSENT)));
        assertThat(SMALL.whatWouldChange(EverydayFacts.SHEET, SmallPack.DAY, Goal.flows(), Audience.REQUESTER)
                        .all())
                .isEmpty();
        assertThat(SMALL.whatWouldChange(EverydayFacts.SHEET, SmallPack.DAY, Goal.flows(), Audience.AUDITOR)
                        .all())
                .filteredOn(alternative -> alternative.steps().size() == 2)
                .isNotEmpty()
                .allSatisfy(alternative -> assertThat(alternative.taken())
                        .singleElement()
                        .satisfies(step -> assertThat(step.fact()).isEqualTo(Facts.PARENT_CONSENT)));
    }

    @Test
    void where_the_answer_is_what_is_looked_for_nothing_has_to_change() {
        Alternatives none =
                SMALL.whatWouldChange(EverydayFacts.SHEET, SmallPack.DAY, Goal.of(Effect.DENY), Audience.PRACTITIONER);

        assertThat(words(none)).containsExactly("0: nothing has to change");
    }

    @Test
    void an_embedder_says_what_a_change_costs() {
        FactSheet stranger = EverydayFacts.SHEET
                .with(Facts.IDENTITY, IdentityCheck.UNVERIFIED)
                .with(Facts.PARENT_CONSENT, ConsentStanding.VALID)
                .with(Facts.CLIENT_AUTHORITY, YesNo.YES);
        PackAnalysis pack = PackAnalysis.of(SmallPack.PACK);
        Costs dear = Costs.standard().with(Facts.IDENTITY, 7);

        assertThat(words(Counterfactuals.of(pack, dear)
                        .whatWouldChange(stranger, SmallPack.DAY, Goal.flows(), Audience.AUDITOR)))
                .containsExactly("7: identity is VERIFIED (now UNVERIFIED)");
        assertThat(words(Counterfactuals.of(pack, dear.never(Facts.IDENTITY))
                        .whatWouldChange(stranger, SmallPack.DAY, Goal.flows(), Audience.AUDITOR)))
                .isEmpty();
        assertThat(dear.of(Facts.IDENTITY)).hasValue(7);
        assertThat(dear.of(Facts.AGE)).isEqualTo(OptionalInt.empty());
        assertThat(Costs.standard().of(Facts.IDENTITY)).hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dear.with(Facts.AGE, 1))
                .withMessageContaining("matter of record");
        assertThatIllegalArgumentException().isThrownBy(() -> dear.with(Facts.IDENTITY, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> dear.with(Facts.IDENTITY, Costs.MOST + 1));
    }

    @Test
    void whatever_one_consent_of_the_parents_class_changes_costs_what_a_parents_consent_costs() {
        PackAnalysis pack = PackAnalysis.of(SmallPack.PACK);
        Costs dear = Costs.standard().never(Facts.RISK_LEVEL).with(Facts.PARENT_CONSENT, 5);
        FactSheet lawyer = EverydayFacts.SHEET.with(Facts.RECIPIENT_KIND, RecipientKind.LAWYER);

        assertThat(words(Counterfactuals.of(pack, dear)
                        .whatWouldChange(EverydayFacts.SHEET, SmallPack.DAY, Goal.flows(), Audience.AUDITOR)))
                .contains("5: parentConsent is VALID (now NONE) and clientAuthority is YES (now NO)");
        assertThat(words(Counterfactuals.of(pack, dear)
                        .whatWouldChange(lawyer, SmallPack.DAY, Goal.flows(), Audience.AUDITOR)))
                .containsExactly("5: clientAuthority is YES (now NO)");
        assertThat(words(Counterfactuals.of(pack, dear.never(Facts.PARENT_CONSENT))
                        .whatWouldChange(lawyer, SmallPack.DAY, Goal.flows(), Audience.AUDITOR)))
                .isEmpty();
    }

    @Test
    void a_change_written_down_says_no_more_than_the_audience_may_see() {
        FactSheet stranger = EverydayFacts.SHEET.with(Facts.IDENTITY, IdentityCheck.UNVERIFIED);
        Goal next = Goal.of(Effect.DENY);

        assertThat(SMALL.whatWouldChange(stranger, SmallPack.DAY, next, Audience.REQUESTER)
                        .toDocument())
                .hasToString("{audience=REQUESTER, alternatives=[{cost=1, changes=[{fact=identity, to=VERIFIED}]}],"
                        + " cut=false}");
        assertThat(SMALL.whatWouldChange(EverydayFacts.SHEET, SmallPack.DAY, Goal.flows(), Audience.REQUESTER)
                        .all())
                .isEmpty();
    }

    // On the England pack, against what an adviser answers.

    @Test
    void every_set_of_changes_leads_to_the_other_answer_and_can_be_asked() {
        int seen = 0;
        for (FactSheet facts : SomeSheets.near(300, 32)) {
            for (Goal goal : GOALS) {
                for (Audience audience : Audience.values()) {
                    for (FactSheet changed : ENGLAND.changedFacts(facts, SomeSheets.DAY, goal, audience)) {
                        assertThat(goal.isReached(
                                        answer(facts).effect(), answer(changed).effect()))
                                .isTrue();
                        assertThat(canBeAsked(changed) || !canBeAsked(facts)).isTrue();
                        Facts.all().stream()
                                .filter(fact -> fact.nature() == Nature.FIXED)
                                .forEach(fact ->
                                        assertThat(changed.ordinal(fact)).isEqualTo(facts.ordinal(fact)));
                        seen++;
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(3_000);
    }

    @Test
    void what_is_shown_is_what_was_found() {
        for (FactSheet facts : SomeSheets.near(200, 33)) {
            Alternatives shown = ENGLAND.whatWouldChange(facts, SomeSheets.DAY, Goal.another(), Audience.AUDITOR);
            assertThat(shown.cut()).isFalse();
            assertThat(shown.all().stream()
                            .map(alternative -> alternative.applied(facts).orElseThrow()))
                    .containsExactlyElementsOf(
                            ENGLAND.changedFacts(facts, SomeSheets.DAY, Goal.another(), Audience.AUDITOR));
        }
    }

    @Test
    void no_smaller_set_of_changes_does() {
        int dear = 0;
        for (FactSheet facts : SomeSheets.near(150, 34)) {
            for (Goal goal : List.of(Goal.another(), Goal.flows())) {
                Alternatives found = ENGLAND.whatWouldChange(facts, SomeSheets.DAY, goal, Audience.AUDITOR);
                int cost = found.all().stream()
                        .mapToInt(Alternative::cost)
                        .findFirst()
                        .orElse(Integer.MAX_VALUE);
                if (cost > 1) {
                    dear++;
                    assertThat(singleChanges(facts))
                            .noneMatch(changed -> goal.isReached(
                                    answer(facts).effect(), answer(changed).effect()));
                }
                if (cost > 2 && dear % 5 == 0) {
                    assertThat(singleChanges(facts).stream()
                                    .flatMap(changed -> singleChanges(changed).stream())
                                    .filter(changed -> cost(facts, changed) <= 2))
                            .noneMatch(changed -> goal.isReached(
                                    answer(facts).effect(), answer(changed).effect()));
                }
            }
        }
        assertThat(dear).isGreaterThan(20);
    }

    @Test
    void changes_are_the_same_on_every_run() {
        Counterfactuals again = Counterfactuals.of(PackAnalysis.of(SomeSheets.PACK));
        for (FactSheet facts : SomeSheets.near(60, 35)) {
            assertThat(again.whatWouldChange(facts, SomeSheets.DAY, Goal.flows(), Audience.AUDITOR))
                    .isEqualTo(ENGLAND.whatWouldChange(facts, SomeSheets.DAY, Goal.flows(), Audience.AUDITOR));
        }
    }

    // Helpers.

    private static List<String> words(Alternatives alternatives) {
        return alternatives.all().stream()
                .map(alternative -> alternative.cost() + ": " + alternative.inWords())
                .toList();
    }

    /** The cheapest questions with the other answer, without those that change more than another one of them. */
    private static List<FactSheet> smallest(FactSheet facts, Goal goal, List<FactSheet> all) {
        Effect present = SmallPack.answer(facts).effect();
        int least = Integer.MAX_VALUE;
        List<FactSheet> cheapest = new ArrayList<>();
        for (FactSheet other : all) {
            if (goal.isReached(present, SmallPack.answer(other).effect())) {
                int cost = cost(facts, other);
                if (cost < least) {
                    least = cost;
                    cheapest.clear();
                }
                if (cost == least && cost != Integer.MAX_VALUE) {
                    cheapest.add(other);
                }
            }
        }
        return cheapest.stream()
                .filter(end -> cheapest.stream()
                        .noneMatch(other ->
                                !other.equals(end) && changes(facts, end).containsAll(changes(facts, other))))
                .toList();
    }

    private static Set<String> changes(FactSheet from, FactSheet to) {
        Set<String> changes = new HashSet<>();
        Codes.differences(from, to).forEach((name, value) -> changes.add(name + "=" + value));
        return changes;
    }

    /** One for each fact that differs; but what one consent changes at once counts once. */
    private static int cost(FactSheet from, FactSheet to) {
        int cost = 0;
        for (Fact<?> fact : Facts.all()) {
            if (from.ordinal(fact) != to.ordinal(fact)) {
                if (fact.nature() == Nature.FIXED) {
                    return Integer.MAX_VALUE;
                }
                cost += fact.equals(Facts.IDENTIFIABLE) ? 3 : 1;
            }
        }
        boolean before = agrees(from);
        boolean after = agrees(to);
        boolean clientBefore = from.get(Facts.CLIENT_AUTHORITY) == YesNo.YES;
        boolean clientAfter = to.get(Facts.CLIENT_AUTHORITY) == YesNo.YES;
        boolean corporateBefore = from.get(Facts.CORPORATE_PARENT_CONSENT) == YesNo.YES;
        boolean corporateAfter = to.get(Facts.CORPORATE_PARENT_CONSENT) == YesNo.YES;
        if (!clientBefore && clientAfter && !before && after && !corporateAfter) {
            cost--;
        }
        if (corporateBefore != corporateAfter && before != after) {
            cost--;
        }
        if (clientBefore && !clientAfter && before && !corporateBefore) {
            cost--;
        }
        return cost;
    }

    private static boolean agrees(FactSheet facts) {
        return switch (facts.get(Facts.PARENT_CONSENT)) {
            case VALID, VALID_AND_REFUSED, VALID_AND_WITHDRAWN -> true;
            case NONE, REFUSED, WITHDRAWN, CANNOT_BE_GIVEN, NOT_REASONABLY_OBTAINABLE -> false;
        };
    }

    private static List<FactSheet> singleChanges(FactSheet facts) {
        List<FactSheet> changed = new ArrayList<>();
        for (Fact<?> fact : Facts.all()) {
            if (fact.nature() != Nature.FIXED && !fact.equals(Facts.IDENTIFIABLE)) {
                for (int value = 0; value < fact.values().size(); value++) {
                    FactSheet other = facts.withOrdinal(fact, value);
                    if (value != facts.ordinal(fact) && (canBeAsked(other) || !canBeAsked(facts))) {
                        changed.add(other);
                    }
                }
            }
        }
        return changed;
    }

    private static CategoryDecision answer(FactSheet facts) {
        return SomeSheets.ADVISER.answer(facts, SomeSheets.DAY);
    }

    private static boolean canBeAsked(FactSheet facts) {
        return SharingQuestion.ofFacts(facts, SomeSheets.DAY).isPresent();
    }

    static boolean shows(Alternatives alternatives, Fact<?> fact) {
        return alternatives.all().stream()
                .flatMap(alternative -> alternative.steps().stream())
                .map(Step::fact)
                .anyMatch(fact::equals);
    }
}
