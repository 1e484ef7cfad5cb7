package io.github.cafkit.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.cafkit.core.validation.CafValidation;
import io.github.cafkit.model.Fixtures;
import io.github.cafkit.model.framework.AssessmentElement;
import io.github.cafkit.model.json.Line;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.Draft;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An assessment of some two hundred pages is held, checked, written and compared like any other. */
class LargeAssessmentTest {

    /** Texts of 3,000 characters, one to a page. */
    private static final int LENGTH = 3_000;

    @Test
    void twoHundredPagesAreBuiltCheckedAndWritten() {
        CommonAssessment large = large("x");

        assertThat(CafValidation.standard().check(large, Draft.class)).isEmpty();
        assertThat(Line.JACKSON_2.write(large).length()).isGreaterThan(600_000);
    }

    @Test
    void twoHundredPagesAreComparedInSecondsEvenIfEveryTextChanged() {
        CommonAssessment one = large("x");
        CommonAssessment other = large("y");

        AssessmentComparison comparison =
                assertTimeout(Duration.ofSeconds(20), () -> AssessmentComparison.between(one, other));

        assertThat(comparison.changes()).hasSizeGreaterThan(209);
        assertThat(assertTimeout(Duration.ofSeconds(20), comparison::toMarkdown))
                .hasSizeGreaterThan(1_200_000);
        assertThat(AssessmentComparison.between(one, large("x")).isEmpty()).isTrue();
    }

    /** Eleven texts for each of nineteen elements. */
    private static CommonAssessment large(String letter) {
        List<ElementFinding> findings = new ArrayList<>();
        for (AssessmentElement element : AssessmentElement.values()) {
            ElementFinding.Builder finding = ElementFinding.about(element);
            for (int i = 0; i < 5; i++) {
                String text = letter.repeat(LENGTH - 1) + i;
                finding.addStrengths(text)
                        .addNeeds(Need.of("need-" + element.code().value() + "-" + i, text));
            }
            findings.add(finding.addEvidence(Evidence.builder()
                            .kind(EvidenceKind.OBSERVATION)
                            .statement(letter.repeat(LENGTH))
                            .by(PersonId.of("senco-1"))
                            .on(Fixtures.STARTED)
                            .build())
                    .build());
        }
        return Fixtures.draft().withFindings(findings);
    }
}
