package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.testkit.cases.CaseFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the cases of a pack have to keep: each is answered as expected, together they show what there is to be shown of the
 * pack, and no small fault in it would go unnoticed.
 *
 * <pre>{@code
 * class OurCasesTest implements PackCasesContract {
 *     @Override
 *     public RulePack pack() {
 *         return OurPack.PACK;
 *     }
 *
 *     @Override
 *     public CaseFolder cases() {
 *         return CaseFolder.of(Path.of("src/test/resources/cases"));
 *     }
 * }
 * }</pre>
 *
 * <p>For a pack of ten rules all of it takes seconds. For one of a hundred the coverage still does, and the faults take many
 * minutes; such a test sets their threshold to 0 and another one asks for them once a night.
 */
public interface PackCasesContract extends PackUnderTest {

    /**
     * The cases.
     *
     * @return the folder, never null
     */
    CaseFolder cases();

    /**
     * Whether the cases have to show something, and to notice faults in it.
     *
     * @param place the id of a rule or of a duty that attaches, the name of a term or the names of tiers, not null
     * @return true unless the test says otherwise
     */
    default boolean guards(String place) {
        return true;
    }

    /**
     * How much of what a question can show of the pack the cases show at least.
     *
     * @return of a hundred goals, 100 unless the test says otherwise; 0 if it is not to be looked at
     */
    default int coverageThreshold() {
        return 100;
    }

    /**
     * How many of the faults that make a difference are noticed by a case or a law, or explained, at least.
     *
     * @return of a hundred faults, 100 unless the test says otherwise; 0 if it is not to be looked at
     */
    default int mutationThreshold() {
        return 100;
    }

    /**
     * Why no case is written that would notice a fault.
     *
     * @return a reason for the id of each such fault, or for the beginning of the ids of several followed by an asterisk;
     *     none unless the test says so, never null
     */
    default Map<String, String> explained() {
        return Map.of();
    }

    /**
     * Where the pages {@code coverage.md} and {@code mutation.md} are written.
     *
     * @return the folder, which is made if it is not there; {@code target/cafkit} unless the test says otherwise, never null
     */
    default Path reports() {
        return Path.of("target", "cafkit");
    }

    /**
     * Answers each case.
     *
     * @return a test for each case, never null
     */
    @TestFactory
    default Stream<DynamicNode> every_case_is_answered_as_expected() {
        return cases().tests(SharingAdviser.reading(pack()));
    }

    /**
     * Works out what the cases show of the pack, and writes the page about it.
     *
     * @throws IOException if the page cannot be written
     */
    @Test
    default void the_cases_show_enough_of_the_pack() throws IOException {
        Assumptions.assumeTrue(coverageThreshold() > 0, "coverage is not looked at");
        CaseChecks.requireCoverage(pack(), cases(), this::guards, coverageThreshold(), reports());
    }

    /**
     * Plants every small fault in the pack, and writes the page about what became of each.
     *
     * @throws IOException if the page cannot be written
     */
    @Test
    default void no_small_fault_in_the_pack_goes_unnoticed() throws IOException {
        Assumptions.assumeTrue(mutationThreshold() > 0, "faults are not looked at");
        CaseChecks.requireMutation(pack(), cases(), this::guards, laws(), explained(), mutationThreshold(), reports());
    }
}
