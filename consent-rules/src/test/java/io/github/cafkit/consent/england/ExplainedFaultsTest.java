package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainedFaultsTest {

    private static final ExplainedFaults SOME = new ExplainedFaults(Map.of(
            "RULE: lost", "It is said twice.",
            "RULE: *", "Nobody can ask it.",
            "RULE: without *", "Nobody can bring it together.",
            "term [a*", "It is only a name."));

    @Test
    void a_fault_is_explained_by_its_own_sentence_before_that_of_its_family() {
        assertThat(SOME.of(List.of("RULE: lost", "RULE: without [a]", "RULE: negated", "OTHER: lost")))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "RULE: lost", "It is said twice.",
                        "RULE: without [a]", "Nobody can bring it together.",
                        "RULE: negated", "Nobody can ask it."));
    }

    @Test
    void an_explanation_of_no_fault_that_survives_is_idle() {
        assertThat(SOME.idle(List.of("RULE: lost", "RULE: without [a]", "RULES: lost")))
                .containsExactly("RULE: *", "term [a*");
        assertThat(SOME.idle(List.of())).hasSize(4);
    }

    @Test
    void every_published_explanation_is_a_sentence() {
        assertThat(ExplainedFaults.published().sentences())
                .isNotEmpty()
                .allSatisfy((fault, sentence) -> assertThat(sentence)
                        .as(fault)
                        .matches("(?s)\\p{Lu}.{20,}\\.")
                        .doesNotContain("|", "\n"));
    }
}
