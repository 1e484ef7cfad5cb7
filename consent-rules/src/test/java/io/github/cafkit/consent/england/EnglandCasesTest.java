package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingAdviser;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EnglandCasesTest {

    private static final SharingAdviser ADVISER = SharingAdviser.of(EnglandPack.standard());

    @Test
    void all_given_cases_are_read() {
        assertThat(Cases.all())
                .filteredOn(theCase -> theCase.document().id().startsWith("C"))
                .hasSize(93);
    }

    @TestFactory
    Stream<DynamicTest> every_case_is_answered_as_expected() {
        return Cases.all().stream()
                .map(theCase -> DynamicTest.dynamicTest(
                        theCase.document().id() + " " + theCase.title(),
                        () -> assertThat(CaseExpectation.shortfalls(
                                        theCase,
                                        ADVISER.advise(theCase.document().question())))
                                .isEmpty()));
    }
}
