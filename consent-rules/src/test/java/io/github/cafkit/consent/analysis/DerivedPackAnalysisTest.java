package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.RulePack;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The pack of an authority that began as the England pack: its answers are studied and not those of England. */
class DerivedPackAnalysisTest {

    private static final RulePack OURS = SomeSheets.PACK.toBuilder("ourshire", "2026.1")
            .withoutRule("PERSON-UNDER-ALLEGATION")
            .build();
    private static final PackAnalysis ANALYSIS = PackAnalysis.of(OURS);
    private static final SharingAdviser ADVISER = SharingAdviser.of(OURS);

    @Test
    void reasons_and_changes_are_those_of_the_pack_that_is_studied() {
        Random random = new Random(71);
        Reasons reasons = Reasons.of(ANALYSIS);
        Counterfactuals counterfactuals = Counterfactuals.of(ANALYSIS);
        int different = 0;
        for (FactSheet facts : SomeSheets.near(150, 72)) {
            Effect effect = effect(facts);
            different +=
                    effect == SomeSheets.ADVISER.answer(facts, SomeSheets.DAY).effect() ? 0 : 1;
            Reason reason = reasons.why(facts, SomeSheets.DAY, Aspect.effect());
            for (int i = 0; i < 30; i++) {
                assertThat(effect(completed(reason, random))).isEqualTo(effect);
            }
            reason.parts()
                    .forEach(part -> assertThat(effect(part.couldChange())).isNotEqualTo(effect));
            counterfactuals
                    .whatWouldChange(facts, SomeSheets.DAY, Goal.another(), Audience.AUDITOR)
                    .all()
                    .forEach(way ->
                            assertThat(effect(way.applied(facts).orElseThrow())).isNotEqualTo(effect));
        }
        assertThat(different).isPositive();
    }

    private static FactSheet completed(Reason reason, Random random) {
        FactSheet facts = reason.facts();
        for (Fact<?> fact : Facts.all()) {
            if (!reason.held().contains(fact)) {
                facts = SomeSheets.withAny(facts, fact, random);
            }
        }
        return facts;
    }

    private static Effect effect(FactSheet facts) {
        return ADVISER.answer(facts, SomeSheets.DAY).effect();
    }
}
