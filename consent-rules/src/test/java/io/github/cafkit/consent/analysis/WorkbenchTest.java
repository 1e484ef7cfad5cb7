package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.core.problem.ProblemException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    @Test
    void an_analysis_that_needs_too_many_nodes_is_given_up_and_names_the_fact_responsible() {
        CompiledRules rules = SomeSheets.ENGLAND.rulesOn(SomeSheets.DAY);
        Workbench small = new Workbench(rules, rules.nodes() + 10);

        assertThatThrownBy(() -> small.effects(EnumSet.of(Effect.SEEK)).where(true, true))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.code()).isEqualTo("ANALYSIS-TOO-LARGE");
                                    assertThat(problem.toString())
                                            .containsPattern("values of the fact [a-zA-Z.]+ apart");
                                }));
    }

    @Test
    void what_was_worked_out_once_is_kept() {
        Workbench bench = SomeSheets.ENGLAND.workbenchOn(SomeSheets.DAY);

        assertThat(SomeSheets.ENGLAND.workbenchOn(SomeSheets.DAY.plusDays(1))).isSameAs(bench);
        assertThat(bench.effects(EnumSet.of(Effect.SEEK)).where(true, false))
                .isSameAs(bench.effects(Set.of(Effect.SEEK)).where(true, false));
    }

    @Test
    void a_copied_diagram_is_true_where_it_was() {
        Workbench bench = SomeSheets.ENGLAND.workbenchOn(SomeSheets.DAY);
        List<FactSheet> sheets = SomeSheets.near(500, 61);
        for (Effect effect : Effect.values()) {
            for (FactSheet facts : sheets) {
                boolean is = bench.verdict(facts).effect() == effect;
                assertThat(bench.effects(EnumSet.of(effect)).where(true, false).holds(facts))
                        .isEqualTo(is);
                assertThat(bench.effects(EnumSet.of(effect)).where(false, true).holds(facts))
                        .isEqualTo(!is && Askable.CONDITION.holds(facts));
            }
        }
    }
}
