package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.Coverage;
import io.github.cafkit.consent.analysis.KillMatrix;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.PackMutation;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.testkit.cases.CaseFolder;
import io.github.cafkit.testkit.cases.Expectation;
import io.github.cafkit.testkit.cases.SharingCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The contract for cases passes for a folder in which nothing is missing, and each check of it fails for one with one thing
 * wrong. The folder is made here: questions that show all there is to be shown, with what the pack answers.
 */
class PackCasesContractTest {

    @TempDir
    static Path folder;

    /** Faults that no case of this form can notice: what an answer says beyond what cases expect. */
    private static final Map<String, String> EXPLAINED = new TreeMap<>();

    /** The pack that the cases were made of. */
    static class Whole implements PackCasesContract {
        @Override
        public RulePack pack() {
            return OurPack.PACK;
        }

        @Override
        public CaseFolder cases() {
            return CaseFolder.of(folder.resolve("whole"));
        }

        @Override
        public Map<String, String> explained() {
            return EXPLAINED;
        }

        @Override
        public Path reports() {
            return folder.resolve("reports");
        }
    }

    /** One case alone. */
    static class One extends Whole {
        @Override
        public CaseFolder cases() {
            return CaseFolder.of(folder.resolve("one"));
        }

        @Override
        public Map<String, String> explained() {
            return Map.of();
        }
    }

    /** The cases of another pack. */
    static class AnotherPack extends Whole {
        private static final RulePack OTHER = OurPack.without("RISK-ROLE");

        @Override
        public RulePack pack() {
            return OTHER;
        }

        @Override
        public int coverageThreshold() {
            return 0;
        }

        @Override
        public int mutationThreshold() {
            return 0;
        }
    }

    @BeforeAll
    static void cases_are_made_until_nothing_is_missing() throws IOException {
        PackAnalysis analysis = PackAnalysis.of(OurPack.PACK);
        List<SharingQuestion> questions = new ArrayList<>();
        Coverage.of(analysis, questions).gaps().suggestions().forEach(missing -> questions.add(missing.question()));
        for (int round = 0; round < 10; round++) {
            KillMatrix matrix = PackMutation.of(analysis)
                    .withCases(cases(questions).stream()
                            .map(SharingCase::asPackCase)
                            .toList())
                    .withLaws(PackLaws.of(OurPack.PACK)::provable)
                    .run();
            matrix.survivors().stream()
                    .flatMap(survivor -> survivor.survivor().stream())
                    .map(KillMatrix.Survivor::question)
                    .filter(question -> !questions.contains(question))
                    .forEach(questions::add);
            EXPLAINED.clear();
            matrix.survivors().forEach(survivor -> EXPLAINED.put(survivor.mutant(), "A case cannot say so."));
        }
        List<SharingCase> cases = cases(questions);
        Files.createDirectories(folder.resolve("whole/inside"));
        Files.createDirectories(folder.resolve("one"));
        for (int i = 0; i < cases.size(); i++) {
            Files.writeString(
                    folder.resolve(i % 2 == 0 ? "whole" : "whole/inside")
                            .resolve(cases.get(i).id() + ".json"),
                    JsonTree.writePretty(cases.get(i).document()));
        }
        Files.writeString(
                folder.resolve("one/C.json"), JsonTree.writePretty(cases.get(0).document()));
    }

    @AfterAll
    static void what_is_explained_is_forgotten() {
        EXPLAINED.clear();
    }

    private static List<SharingCase> cases(List<SharingQuestion> questions) {
        List<SharingCase> cases = new ArrayList<>();
        for (SharingQuestion question : questions) {
            Map<String, Object> file = new LinkedHashMap<>(CaseFiles.of("case", "A case.", question));
            file.put("id", "C" + cases.size());
            file.put(
                    "expected",
                    Expectation.of(SharingAdviser.reading(OurPack.PACK).advise(question))
                            .toDocument());
            cases.add(SharingCase.read(file));
        }
        return cases;
    }

    @Test
    void cases_that_show_everything_and_notice_every_fault_pass_and_the_pages_are_written() throws IOException {
        Launched run = Launched.tests(Whole.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.count()).isEqualTo(new Whole().cases().cases().size() + 3);
        assertThat(Files.readString(folder.resolve("reports/coverage.md")))
                .contains("What the questions show of ours 1");
        assertThat(Files.readString(folder.resolve("reports/mutation.md"))).contains("## Every mutant");
    }

    @Test
    void cases_that_show_too_little_fail_with_what_is_not_shown_and_a_question_that_would_show_it() {
        String message = Launched.tests(One.class).failure("the_cases_show_enough");

        assertThat(message).contains("and should show 100", "rule decides: CONCERN");
        assertThat(Messages.caseFiles(message)).hasSize(1);
    }

    @Test
    void a_fault_that_nothing_notices_fails_with_its_name_and_a_question_that_would_notice_it() {
        String message = Launched.tests(One.class).failure("no_small_fault");

        assertThat(message).contains("and 100 should be", "Nothing notices:", "CARER-ASKED: lost");
        assertThat(Messages.caseFiles(message)).hasSize(1);
    }

    @Test
    void a_reason_for_a_fault_that_does_not_survive_fails_too() {
        PackCasesContract explainingTooMuch = new Whole() {
            @Override
            public Map<String, String> explained() {
                Map<String, String> more = new TreeMap<>(EXPLAINED);
                more.put("no such fault", "A reason.");
                more.put("no such family*", "A reason.");
                return more;
            }
        };

        assertThatThrownBy(explainingTooMuch::no_small_fault_in_the_pack_goes_unnoticed)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Explained, and no fault of this name survives")
                .hasMessageContaining("no such family*\n- no such fault");
    }

    @Test
    void one_reason_can_serve_a_family_of_faults() throws IOException {
        PackCasesContract family = new One() {
            @Override
            public Map<String, String> explained() {
                return Map.of("*", "It is late.");
            }
        };

        family.no_small_fault_in_the_pack_goes_unnoticed();

        assertThat(Files.readString(folder.resolve("reports/mutation.md"))).contains("It is late.");
    }

    @Test
    void a_case_that_is_answered_otherwise_fails_and_what_is_not_to_be_looked_at_is_skipped() {
        Launched run = Launched.tests(AnotherPack.class);

        assertThat(run.failures()).isNotEmpty();
        assertThat(run.failures().values())
                .allSatisfy(message -> assertThat(message)
                        .contains("is not answered as expected.")
                        .contains("The case file:"));
    }
}
