package io.github.cafkit.consent.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionDocumentTest {

    private static final String LEAST = """
            {"schema":"cafkit/sharing-question/1","asOf":"2026-10-15","question":{"facts":{"holderSector":"HEALTH",\
            "recipientKind":"COURT","age":"AGE_13_15","riskLevel":"NONE"},"items":{"SEN":{}}},"consents":[]}""";

    @Test
    void what_was_stated_is_written_and_no_more() {
        assertThat(JsonTree.write(QuestionDocument.write(least().build()))).isEqualTo(LEAST);
    }

    @Test
    void what_a_document_leaves_out_is_not_stated() {
        SharingQuestion question = read(LEAST);
        assertThat(question).isEqualTo(least().build());
        assertThat(question.get(Facts.RISK_ROLE)).isEqualTo(RiskRole.UNKNOWN);
        assertThat(question.notStated()).contains("riskRole", "identity", "profile", "riskType.FGM", "SEN.needed");
    }

    @Test
    void no_kind_of_harm_and_no_word_about_harm_are_told_apart() {
        assertThat(JsonTree.write(QuestionDocument.write(least().riskTypes().build())))
                .contains("\"riskType\":[]");
        assertThat(JsonTree.write(QuestionDocument.write(
                        least().with(Facts.riskType(RiskType.HBA), YesNo.YES).build())))
                .contains("\"riskType\":[\"HBA\"]");
        assertThat(read(LEAST.replace("\"age\"", "\"riskType\":[],\"age\"")).notStated())
                .doesNotContain("riskType.FGM");
    }

    @Test
    void the_profile_stands_beside_the_day() {
        assertThat(JsonTree.write(QuestionDocument.write(
                        least().profile(Profile.SETTING_POLICY).build())))
                .contains("\"asOf\":\"2026-10-15\",\"profile\":\"SETTING_POLICY\"");
    }

    /** What to replace in the least document, by what, and the faults that follow. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"schema\":\"cafkit/sharing-question/1\", | ` ` | DOCUMENT-FORM /schema",
                "question/1 | question/2 | DOCUMENT-FORM /schema",
                "\"asOf\" | \"id\":\"C-1\",\"asOf\" | DOCUMENT-FORM /id",
                "\"asOf\" | \"expected\":{},\"asOf\" | DOCUMENT-FORM /expected",
                ",\"riskLevel\":\"NONE\" | ` ` | QUESTION-MISSING /question/facts/riskLevel",
                "\"SEN\":{} | ` ` | QUESTION-MISSING /question/items",
                "\"COURT\" | \"COURTS\" | DOCUMENT-FORM /question/facts/recipientKind",
            })
    void a_fault_is_placed(String part, String replacement, String fault) {
        assertThat(faults(LEAST.replace(part, replacement))).containsExactly(fault);
    }

    @Test
    void a_question_gets_none_of_the_defaults_of_case_files() {
        assertThat(faults(LEAST.replace("\"holderSector\":\"HEALTH\",", "")
                        .replace("\"recipientKind\":\"COURT\",", "")
                        .replace("\"age\":\"AGE_13_15\",", "")))
                .containsExactly(
                        "QUESTION-MISSING /question/facts/holderSector",
                        "QUESTION-MISSING /question/facts/recipientKind",
                        "QUESTION-MISSING /question/facts/age");
    }

    private static SharingQuestion.Builder least() {
        return SharingQuestion.builder()
                .asOf(LocalDate.of(2026, 10, 15))
                .holder(HolderSector.HEALTH)
                .recipient(RecipientKind.COURT)
                .age(ChildAge.AGE_13_15)
                .riskLevel(RiskLevel.NONE)
                .item(RequestedItem.builder().category(InformationCategory.SEN).build());
    }

    private static SharingQuestion read(String json) {
        return QuestionDocument.read(JsonTree.readObject(json));
    }

    private static List<String> faults(String json) {
        try {
            read(json);
            return List.of();
        } catch (ProblemException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.code() + " " + problem.path())
                    .toList();
        }
    }
}
