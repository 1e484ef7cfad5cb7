package io.github.cafkit.examples.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.contract.LocalPackContract;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The mistake of the first edition would have been loaded: somebody answers for it. The contract finds it. */
@Tag("exhaustive")
class FirstEditionTest {

    /** The contract, with the edition as it was published and the acknowledgement as it was signed. */
    static class FirstEdition implements LocalPackContract {

        @Override
        public RulePack national() {
            return BrackenshireRules.ENGLAND;
        }

        @Override
        public LocalPack local() {
            return BrackenshireRules.FIRST_EDITION;
        }

        @Override
        public Optional<Acknowledgement> acknowledgement() {
            return Optional.of(Acknowledging.of("2026.1"));
        }

        /** The laws about whole answers are not what this is about. */
        @Override
        public int tries() {
            return 50;
        }
    }

    private static List<TestExecutionSummary.Failure> failures = List.of();
    private static long succeeded;

    @BeforeAll
    static void run_the_contract() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(FirstEdition.class))
                                .build(),
                        listener);
        failures = listener.getSummary().getFailures();
        succeeded = listener.getSummary().getTestsSucceededCount();
    }

    @Test
    void one_law_is_broken_and_everything_else_is_as_it_should_be() {
        assertEquals(
                List.of("L23 Not knowing something never lets more go."),
                failures.stream()
                        .map(failure -> failure.getTestIdentifier().getDisplayName())
                        .toList());
        assertTrue(succeeded > 30);
    }

    @Test
    void the_failure_shows_a_smallest_question_as_a_case_file_and_both_answers_as_in_the_guide() {
        String message = String.valueOf(failures.get(0).getException().getMessage());
        assertEquals(List.of(), Guide.missing(Guide.quoted("", "L23 is broken"), message));
    }
}
