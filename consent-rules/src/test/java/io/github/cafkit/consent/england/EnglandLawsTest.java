package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.LawSource;
import io.github.cafkit.consent.law.StatedLaw;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Label;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The laws that hold for every question there can be, proved for every stretch of days with the same rules. The profile
 * is one of the facts, so a proof covers both. Each is proved over all values of all facts at once, not over a sample.
 */
@Tag("exhaustive")
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

    @Test
    void there_are_41_laws_on_every_day_and_each_says_how_it_is_shown() {
        List<String> ids =
                IntStream.rangeClosed(1, 41).mapToObj("L%02d"::formatted).toList();
        for (DateRange days : PACK.intervals()) {
            List<StatedLaw> laws = EnglandLaws.on(days.start());

            assertThat(laws.stream().map(StatedLaw::id)).containsExactlyElementsOf(ids);
            assertThat(laws.stream().filter(law -> !law.id().equals("L22")))
                    .allMatch(
                            law -> !law.provable().isEmpty() || !law.evidence().isEmpty());
            assertThat(laws)
                    .allSatisfy(law -> assertThat(law.provable())
                            .allMatch(provable -> provable.id().equals(law.id())
                                    && provable.sources().equals(law.sources())));
        }
    }

    @Test
    void everything_that_can_be_proved_has_a_place_in_the_list() {
        for (DateRange days : PACK.intervals()) {
            assertThat(EnglandLaws.on(days.start()).stream()
                            .flatMap(law -> law.provable().stream())
                            .map(Law::sentence))
                    .containsExactlyElementsOf(EnglandLaws.provable(PACK.sources(), days.start()).stream()
                            .map(Law::sentence)
                            .toList());
        }
    }

    @Test
    void a_law_that_only_speaks_of_a_duty_says_nothing_before_there_is_one() {
        LocalDate begins = LocalDate.of(2026, 9, 30);

        assertThat(law("L22", begins.minusDays(1)).provable()).isEmpty();
        assertThat(law("L22", begins).provable()).hasSize(2);
    }

    @Test
    void the_laws_are_the_same_on_every_day_of_a_stretch() {
        for (DateRange days : PACK.intervals()) {
            LocalDate last = days.isUnboundedEnd()
                    ? LocalDate.of(2040, 1, 1)
                    : days.end().minusDays(1);

            assertThat(claims(last)).isEqualTo(claims(days.start()));
        }
    }

    @Test
    void each_law_rests_on_sources_in_force_or_is_a_promise_of_the_library() {
        LocalDate day = PACK.reviewedOn();

        assertThat(law("L28", day).sources())
                .singleElement()
                .satisfies(source -> assertThat(source.point()).startsWith("LW-21"));
        assertThat(law("L07", day).sources())
                .containsExactly(new LawSource("What cafkit promises about sharing", "L07", true));
        assertThat(law("L22", LocalDate.of(2001, 1, 1)).sources())
                .extracting(LawSource::document)
                .containsExactly("What cafkit promises about sharing");
        assertThat(EnglandLaws.on(day).stream().flatMap(law -> law.sources().stream()))
                .anyMatch(source -> !source.verified())
                .noneMatch(source -> source.point().isBlank());
        assertThat(PromisesOfEngland.ALL.stream().flatMap(promise -> promise.families().stream()))
                .allMatch(family -> !PACK.sources().editions(family).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_test_that_is_named_as_evidence_is_there_and_names_the_law() {
        return EnglandLaws.on(PACK.reviewedOn()).stream()
                .flatMap(law -> law.evidence().stream()
                        .map(evidence -> DynamicTest.dynamicTest(
                                law.id() + " " + evidence,
                                () -> assertThat(namesOf(evidence.testClass()))
                                        .as("names of its tests")
                                        .anyMatch(name -> name.matches("(L\\d\\d )*" + law.id() + " .*")))));
    }

    private static List<String> namesOf(String testClass) throws ClassNotFoundException {
        Class<?> type = Class.forName(EnglandLawsTest.class.getPackageName() + "." + testClass);
        return Arrays.stream(type.getDeclaredMethods())
                .flatMap(method -> Stream.concat(
                        Arrays.stream(method.getAnnotationsByType(DisplayName.class))
                                .map(DisplayName::value),
                        Arrays.stream(method.getAnnotationsByType(Label.class)).map(Label::value)))
                .toList();
    }

    private static List<Claim> claims(LocalDate day) {
        return EnglandLaws.provable(PACK.sources(), day).stream()
                .map(Law::forbidden)
                .toList();
    }

    private static StatedLaw law(String id, LocalDate day) {
        return EnglandLaws.on(day).stream()
                .filter(law -> law.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Made when the container runs, so that only one stretch of days is compiled at a time. */
    private static DynamicContainer proofs(DateRange days) {
        PackAnalysis analysis = PackAnalysis.of(PACK);
        return DynamicContainer.dynamicContainer(
                "on the days " + days,
                EnglandLaws.provable(PACK.sources(), days.start()).stream()
                        .map(law -> DynamicTest.dynamicTest(
                                law.toString(),
                                () -> assertThat(analysis.prove(law, days.start()))
                                        .matches(Proof::holds))));
    }
}
