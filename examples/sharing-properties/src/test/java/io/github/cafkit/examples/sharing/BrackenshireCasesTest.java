package io.github.cafkit.examples.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.cafkit.testkit.cases.CaseFolder;
import io.github.cafkit.testkit.contract.LocalPackCasesContract;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;

/** The cases are answered as the agreement has it, and are enough: the pages are in {@code target/cafkit}. */
@Tag("exhaustive")
class BrackenshireCasesTest implements SecondEdition, LocalPackCasesContract {

    private static final CaseFolder CASES = CaseFolder.ofResource(BrackenshireCasesTest.class, "cases");

    /** The laws reach what the cases do not; {@code coverage.md} has a question for each. */
    @Override
    public int coverageThreshold() {
        return 75;
    }

    @Override
    public CaseFolder cases() {
        return CASES;
    }

    /** What the guide quotes of the pages is what they say. */
    @AfterAll
    static void the_pages_are_as_in_the_guide() {
        String pages = Guide.readAll(Path.of("target", "cafkit"));
        assertEquals(List.of(), Guide.missing(Guide.quoted("", "Of every 100 faults"), pages));
        assertEquals(List.of(), Guide.missing(Guide.quoted("", "| rule decides"), pages));
    }
}
