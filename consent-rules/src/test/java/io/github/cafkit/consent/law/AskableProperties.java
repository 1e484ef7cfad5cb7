package io.github.cafkit.consent.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class AskableProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /** Facts that a question cannot state as it likes. */
    private static final List<Fact<?>> BOUND = List.of(
            Facts.AGE,
            Facts.COMPETENCE,
            Facts.CHILD_VIEW,
            Facts.GIVEN_IN_CONFIDENCE,
            Facts.RECIPIENT_KIND,
            Facts.CHILD_CONSENT,
            Facts.PARENT_CONSENT,
            Facts.THIRD_PARTY_CONSENT,
            Facts.CORPORATE_PARENT_CONSENT,
            Facts.CLIENT_AUTHORITY);

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void a_sheet_is_askable_exactly_if_a_question_brings_its_facts_together(@ForAll Random random) {
        List<Fact<?>> changed = random.nextBoolean() ? Facts.all() : BOUND;
        FactSheet facts = EverydayFacts.SHEET;
        for (Fact<?> fact : changed) {
            facts = facts.withOrdinal(fact, random.nextInt(fact.values().size()));
        }
        boolean askable = Askable.CONDITION.holds(facts);

        assertThat(askable).isEqualTo(SharingQuestion.ofFacts(facts, DAY).isPresent());
        Statistics.collect(askable);
        Statistics.coverage(seen -> {
            seen.check(true).percentage(share -> share > 10);
            seen.check(false).percentage(share -> share > 10);
        });
    }

    @Test
    void the_ordinary_question_can_be_asked() {
        assertThat(Askable.CONDITION.holds(EverydayFacts.SHEET)).isTrue();
    }
}
