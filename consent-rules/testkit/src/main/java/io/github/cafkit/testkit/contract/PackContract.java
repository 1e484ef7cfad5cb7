package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.analysis.IndependentCheck;
import io.github.cafkit.consent.analysis.PackLint;
import io.github.cafkit.consent.packfile.PackFile;
import io.github.cafkit.core.json.JsonTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What any pack of rules has to keep, as JUnit tests. A test class implements it and says which pack it is about:
 *
 * <pre>{@code
 * class OurPackTest implements PackContract {
 *     @Override
 *     public RulePack pack() {
 *         return OurPack.PACK;
 *     }
 * }
 * }</pre>
 *
 * <p>A law that is broken prints a smallest question as a case file, and the answers.
 */
public interface PackContract extends PackUnderTest {

    /**
     * The laws about whole answers.
     *
     * @return the laws; those of {@link DecisionLaws#of} unless the test says otherwise, never null
     */
    default List<DecisionLaw> decisionLaws() {
        return DecisionLaws.of(pack());
    }

    /**
     * How many questions are drawn for each law about whole answers.
     *
     * @return the number, 1000 unless the test says otherwise
     */
    default int tries() {
        return 1000;
    }

    /**
     * From what the questions are drawn: the same seed draws the same questions on every machine.
     *
     * @return any number
     */
    default long seed() {
        return 1;
    }

    /**
     * The rules that begin, end or pause without another edition in between, on purpose.
     *
     * @return ids of rules that may have days without an edition between two editions; none unless the test says so, never
     *     null
     */
    default Set<String> rulesThatPause() {
        return Set.of();
    }

    /**
     * The pack as the JSON file in which it is published.
     *
     * @return the text of the file; what the library writes of the pack unless the test says otherwise, never null
     */
    default String packFile() {
        return JsonTree.write(PackFile.write(pack()));
    }

    /**
     * Proves each law for every question and every day.
     *
     * @return a test for each law, never null
     */
    @TestFactory
    default Stream<DynamicNode> every_law_holds_for_every_question_on_every_day() {
        return ProvenLaws.of(pack(), laws()).tests();
    }

    /**
     * Tries each law about whole answers with many questions.
     *
     * @return a test for each law, never null
     */
    @TestFactory
    default Stream<DynamicNode> every_law_about_whole_answers_holds_for_the_questions_drawn() {
        Answers answers = answers();
        LawSearch search = new LawSearch(questions(), tries(), seed());
        return decisionLaws().stream()
                .map(law -> DynamicTest.dynamicTest(law.toString(), () -> search.check(law, answers)));
    }

    /** Looks at everything odd about the pack: no rule is dead, and no question is without an answer. */
    @Test
    default void the_lint_finds_no_error() {
        PackChecks.requireNoError(PackLint.of(Kept.analysis(pack())));
    }

    /** Holds what was compiled against the rules as they are read. */
    @Test
    default void the_compiled_rules_say_what_the_rules_say() {
        PackChecks.requireAgreement(
                IndependentCheck.of(Kept.analysis(pack())).run(seed(), PackChecks.SHEETS_FOR_EACH_TRY * tries()));
    }

    /** Looks at the days of rules and duties. */
    @Test
    default void the_days_of_the_rules_have_no_gap() {
        PackChecks.requireNoGap(pack(), rulesThatPause());
    }

    /** Reads the file of the pack. */
    @Test
    default void the_file_of_the_pack_is_this_pack() {
        PackChecks.requireSame(pack(), packFile());
    }
}
