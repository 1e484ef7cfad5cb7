package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.source.Citation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EnglandCasesTest {

    private static final SharingAdviser ADVISER = SharingAdviser.of(EnglandPack.standard());

    @Test
    void all_case_files_are_read() {
        assertThat(Cases.all()).hasSizeGreaterThanOrEqualTo(93);
    }

    @TestFactory
    Stream<DynamicTest> every_case_is_answered_as_expected() {
        return Cases.all().stream()
                .map(theCase ->
                        DynamicTest.dynamicTest(theCase.document().id() + " " + theCase.title(), () -> check(theCase)));
    }

    private static void check(Cases.Case theCase) {
        SharingDecision decision = ADVISER.advise(theCase.document().question());
        Map<String, Object> expected = theCase.expected();
        SoftAssertions all = new SoftAssertions();
        all.assertThat(decision.outcome().name()).as("outcome").isEqualTo(expected.get("outcome"));
        all.assertThat(names(decision.share()))
                .as("share")
                .containsExactlyInAnyOrderElementsOf(list(expected, "share"));
        all.assertThat(names(decision.withhold()))
                .as("withhold")
                .containsExactlyInAnyOrderElementsOf(list(expected, "withhold"));
        all.assertThat(decision.obligations().stream().map(Obligation::code).toList())
                .as("obligations")
                .containsAll(list(expected, "obligationsAtLeast"));
        List<String> cites = decision.citations().stream().map(Citation::id).toList();
        if (expected.containsKey("citesAnyOf")) {
            all.assertThat(cites).as("cites any of").containsAnyElementsOf(list(expected, "citesAnyOf"));
        }
        all.assertThat(cites).as("cites all of").containsAll(list(expected, "citesAllOf"));
        all.assertThat(cites).as("cites none of").doesNotContainAnyElementsOf(listOrUnused(expected, "citesNoneOf"));
        if (expected.containsKey("strength")) {
            all.assertThat(decision.strength().map(Enum::name)).as("strength").contains((String)
                    expected.get("strength"));
        }
        if (expected.containsKey("route")) {
            all.assertThat(decision.route().map(Enum::name)).as("route").contains((String) expected.get("route"));
        }
        all.assertThat(names(decision.judgements())).as("judgements").containsAll(list(expected, "judgementsAtLeast"));
        all.assertAll();
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> expected, String name) {
        return (List<String>) expected.getOrDefault(name, List.of());
    }

    private static List<String> listOrUnused(Map<String, Object> expected, String name) {
        List<String> ids = list(expected, name);
        return ids.isEmpty() ? List.of("none is excluded") : ids;
    }
}
