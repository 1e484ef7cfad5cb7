package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CaseAnswers;
import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.SharingAdviser;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EnglandCasesTest {

    private static final SharingAdviser ADVISER = SharingAdviser.of(EnglandPack.standard());
    private static final SharingAdviser READER = SharingAdviser.reading(EnglandPack.standard());

    @Test
    void all_case_files_are_read() {
        assertThat(Cases.all().stream().filter(theCase -> !theCase.isOwn())).hasSize(93);
        assertThat(Cases.all().stream().filter(Cases.Case::isOwn)).hasSizeGreaterThanOrEqualTo(149);
    }

    @Test
    void no_two_cases_have_one_id() {
        assertThat(Cases.all().stream().map(Cases.Case::id)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> every_case_is_answered_as_expected() {
        return Cases.all().stream()
                .map(theCase -> DynamicTest.dynamicTest(theCase.toString(), () -> {
                    assertThat(CaseAnswers.differences(
                                    theCase, ADVISER.advise(theCase.document().question())))
                            .as("compiled")
                            .isEmpty();
                    assertThat(CaseAnswers.differences(
                                    theCase, READER.advise(theCase.document().question())))
                            .as("as the rules are written")
                            .isEmpty();
                }));
    }
}
