package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.time.DateRange;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws that hold for every question there can be, proved for every stretch of days with the same rules. The profile
 * is one of the facts, so a proof covers both. Each is proved over all values of all facts at once, not over a sample.
 */
class EnglandLawsTest {

    private static final RulePack PACK = EnglandPack.standard();

    @TestFactory
    Stream<DynamicContainer> every_law_is_proved_for_every_stretch_of_days() {
        return PACK.intervals().stream().map(EnglandLawsTest::proofs);
    }

    @Test
    void every_law_that_is_to_be_proved_is_stated() {
        TreeSet<String> stated = EnglandLaws.provable(PACK.sources(), PACK.reviewedOn()).stream()
                .map(Law::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(stated)
                .containsExactly(
                        "L03", "L04", "L05", "L08", "L09", "L10", "L11", "L12", "L13", "L16", "L17", "L18", "L19",
                        "L20", "L21", "L22", "L23", "L24", "L25", "L26", "L27", "L28", "L29", "L32", "L34", "L36",
                        "L37", "L41");
    }

    /** Made when the container runs, so that only one stretch of days is compiled at a time. */
    private static DynamicContainer proofs(DateRange days) {
        PackAnalysis analysis = PackAnalysis.of(PACK);
        return DynamicContainer.dynamicContainer(
                "on the days " + days,
                EnglandLaws.provable(PACK.sources(), days.start()).stream()
                        .map(law -> DynamicTest.dynamicTest(
                                law.toString(),
                                () -> assertThat(analysis.findBreach(law, days.start()))
                                        .as("a question that breaks it")
                                        .isEmpty())));
    }
}
