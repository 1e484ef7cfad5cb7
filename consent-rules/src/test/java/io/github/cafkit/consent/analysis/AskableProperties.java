package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AskableProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Property(tries = 2000)
    void the_condition_says_which_facts_a_question_brings_together(@ForAll("sheets") FactSheet facts) {
        assertThat(Askable.CONDITION.holds(facts))
                .isEqualTo(SharingQuestion.ofFacts(facts, DAY).isPresent());
    }

    @Property(tries = 2000)
    void it_says_so_of_facts_that_are_at_odds_too(@ForAll("sheets") FactSheet near, @ForAll long seed) {
        Random random = new Random(seed);
        FactSheet facts = near;
        for (var fact : List.of(
                Facts.AGE,
                Facts.COMPETENCE,
                Facts.CHILD_VIEW,
                Facts.GIVEN_IN_CONFIDENCE,
                Facts.RECIPIENT_KIND,
                Facts.PARENT_CONSENT,
                Facts.CORPORATE_PARENT_CONSENT,
                Facts.CLIENT_AUTHORITY)) {
            facts = facts.withOrdinal(fact, random.nextInt(fact.values().size()));
        }
        assertThat(Askable.CONDITION.holds(facts))
                .isEqualTo(SharingQuestion.ofFacts(facts, DAY).isPresent());
    }

    @Provide
    Arbitrary<FactSheet> sheets() {
        return AnalysisSheets.any();
    }
}
