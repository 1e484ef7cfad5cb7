package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.analysis.KillMatrix;
import io.github.cafkit.consent.analysis.PackCase;
import io.github.cafkit.consent.analysis.PackFault;
import io.github.cafkit.consent.analysis.PackMutant;
import io.github.cafkit.consent.analysis.PackMutation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every rule, branch, duty and citation of the pack is pinned: without it some case would fail. The page with what becomes
 * of every fault is written by {@link #the_page_is_written_anew}, which takes minutes; every build checks that the page is
 * about the faults of today's pack, and works out a part of it again.
 */
@Tag("exhaustive")
class EnglandPackMutationTest {

    private static final Path PAGE = Path.of("MUTATION.md");

    /** How far apart the faults are that every build looks at again. */
    private static final int STRIDE = 97;

    /** What a rule says about itself, as against when it says so. */
    private static final Set<PackFault> WHAT_IS_SAID = EnumSet.of(
            PackFault.RULE_LOST,
            PackFault.BRANCH_LOST,
            PackFault.EFFECT_SWAPPED,
            PackFault.ROUTE,
            PackFault.JUDGEMENT,
            PackFault.DUTY_LOST,
            PackFault.CITATION_LOST,
            PackFault.STRENGTH_LOST);

    /** What no case pins, and why it is in the pack nevertheless. */
    private static final ExplainedFaults EXPLAINED = ExplainedFaults.published();

    private static final PackMutation MUTATION = EnglandPackCases.mutation();

    @Test
    void what_nobody_has_judged_needed_goes_to_a_person_even_in_an_emergency() {
        assertThat(isAsExpected(EnglandPackCases.NEED_OPEN)).isTrue();
    }

    @Test
    void what_nobody_has_judged_needed_goes_to_a_person_where_there_is_no_concern_either() {
        assertThat(isAsExpected(EnglandPackCases.NEED_OPEN_WITHOUT_CONCERN)).isTrue();
    }

    private static boolean isAsExpected(PackCase theCase) {
        return theCase.asExpected()
                .test(SharingAdviser.reading(EnglandPackCases.PACK).advise(theCase.question()));
    }

    @Test
    void the_page_has_a_row_for_every_fault_of_this_pack_and_for_no_other() throws IOException {
        assertThat(pageRows().stream()
                        .map(row -> row.substring(0, row.indexOf(" | ")))
                        .toList())
                .as(howToWriteIt())
                .isEqualTo(MUTATION.mutants().stream()
                        .map(mutant -> "| " + mutant.id().replace("|", "\\|"))
                        .toList());
    }

    @Test
    void some_faults_looked_at_again_meet_the_fate_that_the_page_says() throws IOException {
        List<PackMutant> mutants = MUTATION.mutants();
        Set<String> chosen = new HashSet<>();
        for (int i = 0; i < mutants.size(); i += STRIDE) {
            chosen.add(mutants.get(i).id());
        }
        KillMatrix again = MUTATION.only(mutant -> chosen.contains(mutant.id())).run();

        assertThat(again.rows()).hasSameSizeAs(chosen);
        assertThat(rows(again.toMarkdown())).as(howToWriteIt()).isSubsetOf(pageRows());
    }

    @Test
    void whatever_a_rule_says_is_pinned_or_explained() throws IOException {
        Set<String> said = MUTATION.mutants().stream()
                .filter(mutant -> WHAT_IS_SAID.contains(mutant.fault()))
                .map(PackMutant::id)
                .collect(Collectors.toSet());
        List<String> open = survivors().stream().filter(said::contains).toList();

        assertThat(said).hasSizeGreaterThan(700);
        assertThat(EXPLAINED.of(open).keySet())
                .as("faults in what a rule says that nothing notices")
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @Test
    void no_fault_is_explained_that_a_case_or_a_law_notices() throws IOException {
        assertThat(EXPLAINED.idle(survivors())).isEmpty();
    }

    @Test
    void every_fault_that_survives_is_explained_on_the_page() throws IOException {
        Map<String, String> explained = EXPLAINED.of(survivors());
        String page = Files.readString(PAGE);

        assertThat(explained.keySet()).containsExactlyInAnyOrderElementsOf(survivors());
        assertThat(explained)
                .as(howToWriteIt())
                .allSatisfy((mutant, sentence) -> assertThat(page.lines())
                        .anyMatch(line -> line.startsWith("| " + mutant.replace("|", "\\|") + " | ")
                                && line.endsWith(" | " + sentence + " |")));
    }

    @Test
    @EnabledIfSystemProperty(named = "cafkit.regenerate", matches = "true")
    void the_page_is_written_anew() throws IOException {
        KillMatrix matrix = MUTATION.run();
        Files.writeString(
                PAGE,
                matrix.toMarkdown(EXPLAINED.of(
                        matrix.survivors().stream().map(KillMatrix.Row::mutant).toList())));
    }

    /** The ids of the mutants that the page says survive. */
    private static List<String> survivors() throws IOException {
        String end = " | " + KillMatrix.Fate.SURVIVES.label() + " | ";
        return pageRows().stream()
                .filter(row -> row.contains(end))
                .map(row -> row.substring(2, row.lastIndexOf(end)).replace("\\|", "|"))
                .toList();
    }

    private static List<String> pageRows() throws IOException {
        return rows(Files.readString(PAGE));
    }

    private static List<String> rows(String page) {
        return page.substring(page.indexOf("## Every mutant"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .toList();
    }

    private static String howToWriteIt() {
        return PAGE + " is out of date; write it anew with: mvn -pl consent-rules -am -Dtest=EnglandPackMutationTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dcafkit.regenerate=true test";
    }
}
