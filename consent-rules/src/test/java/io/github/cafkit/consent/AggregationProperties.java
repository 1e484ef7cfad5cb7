package io.github.cafkit.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What carries a proof about one category to the whole question. */
@Tag("exhaustive")
class AggregationProperties {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void every_category_is_either_shared_or_withheld(@ForAll("questions") SharingQuestion question) {
        SharingDecision decision = ADVISER.advise(question);
        Set<InformationCategory> both = EnumSet.copyOf(question.items().keySet());
        both.removeAll(decision.share());
        assertThat(decision.withhold()).isEqualTo(both);
        assertThat(decision.categories())
                .allSatisfy(category -> assertThat(decision.share().contains(category.category()))
                        .isEqualTo(category.flows()));
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void the_answer_for_a_category_does_not_depend_on_what_else_is_asked_for(
            @ForAll("questions") SharingQuestion question) {
        Map<InformationCategory, Map<?, ?>> together = byCategory(ADVISER.advise(question));
        question.items().forEach((category, item) -> {
            SharingDecision alone = ADVISER.advise(Questions.about(question, List.of(item)));
            assertThat(byCategory(alone)).containsExactly(Map.entry(category, together.get(category)));
        });
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void a_category_that_is_not_needed_changes_nothing_for_the_others(
            @ForAll("questions") SharingQuestion question, @ForAll InformationCategory unneeded) {
        Assume.that(!question.items().containsKey(unneeded));
        List<RequestedItem> more = new ArrayList<>(question.items().values());
        more.add(RequestedItem.builder()
                .category(unneeded)
                .needed(YesNoUnknown.NO)
                .build());
        SharingDecision before = ADVISER.advise(question);
        SharingDecision after = ADVISER.advise(Questions.about(question, more));

        assertThat(after.category(unneeded).isTrimmed()).isTrue();
        assertThat(after.share()).isEqualTo(before.share());
        Map<InformationCategory, Map<?, ?>> others = byCategory(after);
        others.remove(unneeded);
        assertThat(others).isEqualTo(byCategory(before));
        if (before.categories().stream().anyMatch(category -> !category.isTrimmed())) {
            Set<Obligation> withoutRedaction = EnumSet.copyOf(after.obligations());
            withoutRedaction.remove(Obligation.REDACT);
            assertThat(before.obligations()).containsAll(withoutRedaction);
            assertThat(after.judgements()).isEqualTo(before.judgements());
            assertThat(after.outcome().flows()).isEqualTo(before.outcome().flows());
        }
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void the_headline_says_no_more_than_its_categories(@ForAll("questions") SharingQuestion question) {
        SharingDecision decision = ADVISER.advise(question);
        assertThat(decision.outcome().flows()).isEqualTo(!decision.share().isEmpty());
        assertThat(decision.outcome() == Outcome.MUST_SHARE)
                .isEqualTo(decision.categories().stream().anyMatch(category -> category.effect() == Effect.MUST));
        assertThat(decision.strength().isPresent()).isEqualTo(decision.outcome().flows());
        assertThat(decision.obligations()).containsAll(Obligation.UNIVERSAL);
        decision.categories().stream()
                .filter(category -> !category.isTrimmed())
                .forEach(category -> assertThat(decision.obligations()).containsAll(category.obligations()));
        if (decision.outcome() == Outcome.PERMIT) {
            assertThat(decision.obligations()).isEqualTo(Obligation.UNIVERSAL);
        }
        if (decision.outcome() == Outcome.REFER_TO_DSL) {
            assertThat(decision.judgements()).isNotEmpty();
        }
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void the_answer_for_a_category_is_the_answer_to_its_facts_alone_which_is_what_proofs_are_about(
            @ForAll("questions") SharingQuestion question) {
        for (CategoryDecision category : ADVISER.advise(question).categories()) {
            CategoryDecision proved = ADVISER.answer(category.facts(), question.asOf());
            assertThat(proved.outcome()).isEqualTo(category.outcome());
            assertThat(proved.effect()).isEqualTo(category.effect());
            assertThat(proved.tier()).isEqualTo(category.tier());
            assertThat(proved.determiningRules()).isEqualTo(category.determiningRules());
            assertThat(proved.obligations()).isEqualTo(category.obligations());
            assertThat(proved.route()).isEqualTo(category.route());
            assertThat(proved.judgements()).isEqualTo(category.judgements());
        }
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void the_whole_carries_the_duties_of_the_categories_that_count_and_besides_only_to_redact_or_to_refer(
            @ForAll("questions") SharingQuestion question) {
        SharingDecision decision = ADVISER.advise(question);
        List<CategoryDecision> live = decision.categories().stream()
                .filter(category -> !category.isTrimmed())
                .toList();
        Set<Obligation> carried = EnumSet.noneOf(Obligation.class);
        (live.isEmpty() ? decision.categories() : live).forEach(category -> carried.addAll(category.obligations()));
        assertThat(decision.obligations()).containsAll(carried);

        Set<Obligation> besides = EnumSet.of(Obligation.REDACT);
        if (live.isEmpty()) {
            ADVISER.pack().wholeQuestion().dutiesOfThatReferral().forEach(duty -> besides.add(duty.obligation()));
        }
        besides.addAll(carried);
        assertThat(besides).containsAll(decision.obligations());
    }

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void what_a_proof_forbids_to_go_for_a_category_goes_with_no_question(
            @ForAll("questions") SharingQuestion question) {
        SharingDecision decision = ADVISER.advise(question);
        Set<InformationCategory> going = EnumSet.noneOf(InformationCategory.class);
        for (CategoryDecision category : decision.categories()) {
            if (ADVISER.answer(category.facts(), question.asOf()).flows()) {
                going.add(category.category());
            }
        }
        assertThat(decision.share()).isEqualTo(going);
    }

    /** Everything that a decision says about each category. */
    private static Map<InformationCategory, Map<?, ?>> byCategory(SharingDecision decision) {
        Map<InformationCategory, Map<?, ?>> categories = new EnumMap<>(InformationCategory.class);
        for (Object each : (List<?>) decision.toDocument().getOrDefault("categories", List.of())) {
            Map<?, ?> category = (Map<?, ?>) each;
            categories.put(InformationCategory.valueOf(String.valueOf(category.get("category"))), category);
        }
        return categories;
    }
}
