package io.github.cafkit.consent.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeguardingOverrideTest {

    private static final String CANARY = "Zqxwv";

    /** Everything in it, with two recipients of which one is a person. */
    private static final String JSON = """
            {"schema": "cafkit/safeguarding-override/1", "ground": "SIGNIFICANT_HARM_TO_THE_CHILD",
             "harmFeared": "Zqxwv harm", "likelihood": "Zqxwv likelihood", "necessity": "Zqxwv necessity",
             "proportionality": "Zqxwv proportionality",
             "withoutConsent": {"was": "NOT_SOUGHT", "reason": "ASKING_WOULD_PREJUDICE", "because": "Zqxwv reason"},
             "decidedBy": {"person": "lead-1", "role": "DEPUTY_LEAD"},
             "decidedOn": "2026-10-12", "reviewOn": "2026-11-09",
             "telling": {"when": "LATER", "because": "Zqxwv risk", "lookAgainOn": "2026-10-26"},
             "recipients": [{"kind": "HEALTH", "agency": "rowan-surgery"}, {"kind": "HEALTH", "person": "nurse-1"}],
             "categories": ["MEDICAL", "SEN"]}""";

    @Test
    void an_override_with_nothing_in_it_says_everything_that_is_missing_at_once() {
        assertThat(paths(() -> SafeguardingOverride.builder().build()))
                .containsExactly(
                        "/ground",
                        "/harmFeared",
                        "/likelihood",
                        "/necessity",
                        "/proportionality",
                        "/withoutConsent",
                        "/decidedBy",
                        "/decidedOn",
                        "/reviewOn",
                        "/telling",
                        "/recipients",
                        "/categories");
    }

    @Test
    void a_blank_text_is_no_reason() {
        SafeguardingOverride.Builder blank = Overrides.begun()
                .harmFeared(" ")
                .likelihood("")
                .necessity("\t")
                .proportionality("\n")
                .withoutConsent(WithoutConsent.overruled(WithoutConsent.Stance.DISPUTED, " "))
                .telling(TellingTheFamily.later("  ", Overrides.REVIEW))
                .to(NamedRecipient.of(RecipientKind.HEALTH))
                .of(InformationCategory.MEDICAL);
        assertThat(paths(blank::build))
                .containsExactly(
                        "/harmFeared",
                        "/likelihood",
                        "/necessity",
                        "/proportionality",
                        "/withoutConsent/because",
                        "/telling/because");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "92, true", "93, false", "-1, false"})
    void the_review_comes_later_than_the_decision_and_within_three_months(int days, boolean sound) {
        SafeguardingOverride.Builder override = Overrides.begun()
                .reviewOn(Overrides.DECIDED.plusDays(days))
                .to(NamedRecipient.of(RecipientKind.HEALTH))
                .of(InformationCategory.MEDICAL);
        if (sound) {
            assertThat(override.build().reviewOn()).isEqualTo(Overrides.DECIDED.plusDays(days));
        } else {
            assertThat(paths(override::build)).containsExactly("/reviewOn");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 29})
    void telling_the_family_is_never_put_off_beyond_the_review(int days) {
        SafeguardingOverride.Builder override = Overrides.begun()
                .telling(TellingTheFamily.later("invented", Overrides.DECIDED.plusDays(days)))
                .to(NamedRecipient.of(RecipientKind.HEALTH))
                .of(InformationCategory.MEDICAL);
        assertThat(paths(override::build)).containsExactly("/telling/lookAgainOn");
    }

    @Test
    void reads_every_part() {
        SafeguardingOverride read = SafeguardingOverride.read(JsonTree.readObject(JSON));

        assertThat(read.ground()).isEqualTo(OverrideGround.SIGNIFICANT_HARM_TO_THE_CHILD);
        assertThat(read.harmFeared().value()).isEqualTo("Zqxwv harm");
        assertThat(read.likelihood().value()).isEqualTo("Zqxwv likelihood");
        assertThat(read.necessity().value()).isEqualTo("Zqxwv necessity");
        assertThat(read.proportionality().value()).isEqualTo("Zqxwv proportionality");
        assertThat(read.withoutConsent())
                .isEqualTo(WithoutConsent.notSought(WithoutConsent.Reason.ASKING_WOULD_PREJUDICE, "Zqxwv reason"));
        assertThat(read.decidedBy()).isEqualTo(new DecidedBy(PersonId.of("lead-1"), DeciderRole.DEPUTY_LEAD));
        assertThat(read.decidedOn()).isEqualTo("2026-10-12");
        assertThat(read.reviewOn()).isEqualTo("2026-11-09");
        assertThat(read.telling()).isEqualTo(TellingTheFamily.later("Zqxwv risk", Overrides.DECIDED.plusDays(14)));
        assertThat(read.recipients())
                .containsExactlyInAnyOrder(
                        NamedRecipient.of(RecipientKind.HEALTH, AgencyId.of("rowan-surgery")),
                        NamedRecipient.of(RecipientKind.HEALTH, PersonId.of("nurse-1")));
        assertThat(read.categories()).containsExactly(InformationCategory.MEDICAL, InformationCategory.SEN);
    }

    /** What to replace in an override that is sound, by what, and where the fault is then. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "override/1 | override/2 | /schema",
                "\"ground\": \"SIGNIFICANT_HARM_TO_THE_CHILD\", | ` ` | /ground",
                "SIGNIFICANT_HARM_TO_THE_CHILD | CONVENIENCE | /ground",
                "\"harmFeared\" | \"harm\" | /harm",
                "\"Zqxwv likelihood\" | 7 | /likelihood",
                "\"Zqxwv necessity\" | \"  \" | /necessity",
                "\"proportionality\": \"Zqxwv proportionality\", | ` ` | /proportionality",
                "NOT_SOUGHT | FORGOTTEN | /withoutConsent/was",
                "NOT_SOUGHT | OVERRULED | /withoutConsent/reason",
                ", \"because\": \"Zqxwv reason\" | ` ` | /withoutConsent/because",
                "DEPUTY_LEAD | TEACHER | /decidedBy/role",
                "\"lead-1\" | \"not an id\" | /decidedBy/person",
                "2026-10-12 | 12.10.2026 | /decidedOn",
                "2026-11-09 | 2027-11-09 | /reviewOn",
                "\"LATER\" | \"NEVER\" | /telling/when",
                "\"LATER\" | \"NOW\" | /telling/because",
                ", \"lookAgainOn\": \"2026-10-26\" | ` ` | /telling/lookAgainOn",
                "2026-10-26 | 2026-11-10 | /telling/lookAgainOn",
                "\"person\": \"nurse-1\" | \"name\": \"nurse-1\" | /recipients/1/name",
                "\"kind\": \"HEALTH\", \"agency\" | \"agency\" | /recipients/0/kind",
                "[\"MEDICAL\", \"SEN\"] | [] | /categories",
                "[\"MEDICAL\", \"SEN\"] | [\"MEDICAL\", \"MEDICAL\"] | /categories/1",
                "[\"MEDICAL\", \"SEN\"] | [\"EVERYTHING\"] | /categories/0",
            })
    void refuses_what_is_malformed_and_says_where_and_never_what(String part, String replacement, String path) {
        String bad = JSON.replace(part, replacement);
        assertThat(bad).isNotEqualTo(JSON);
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> SafeguardingOverride.read(JsonTree.readObject(bad)));
        assertThat(refused.problems().stream().map(Problem::path)).contains(path);
        assertThat(refused.getMessage()).doesNotContain(CANARY);
    }

    @Test
    void a_document_with_many_faults_says_all_of_them_each_once() {
        Map<String, ?> bad = JsonTree.readObject("""
                {"schema": "cafkit/safeguarding-override/1", "ground": "NONE", "harmFeared": "Zqxwv", "decidedOn": "soon",
                 "decidedBy": {"role": "DEPUTY_LEAD"}}""");
        assertThat(paths(() -> SafeguardingOverride.read(bad)))
                .containsExactlyInAnyOrder(
                        "/ground",
                        "/decidedOn",
                        "/decidedBy/person",
                        "/likelihood",
                        "/necessity",
                        "/proportionality",
                        "/withoutConsent",
                        "/reviewOn",
                        "/telling",
                        "/recipients",
                        "/categories");
    }

    @Test
    void jackson_writes_the_document() {
        SafeguardingOverride override = SafeguardingOverride.read(JsonTree.readObject(JSON));
        String written =
                new String(CafJson.standard().write(override).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(SafeguardingOverride.read(JsonTree.readObject(written))).isEqualTo(override);
    }

    @Test
    void nothing_personal_is_in_what_is_printed() {
        SafeguardingOverride override = SafeguardingOverride.read(JsonTree.readObject(JSON));
        assertThat(List.of(
                        override.toString(),
                        override.withoutConsent().toString(),
                        override.telling().toString(),
                        override.harmFeared().toString()))
                .noneMatch(text -> text.contains(CANARY));
    }

    @Test
    void every_code_has_words() {
        assertThat(OverrideGround.values()).noneMatch(code -> code.label().isBlank());
        assertThat(DeciderRole.values()).noneMatch(code -> code.label().isBlank());
        assertThat(WhyNotLifted.values()).noneMatch(code -> code.label().isBlank());
        assertThat(WithoutConsent.Reason.values())
                .noneMatch(code -> code.label().isBlank());
        assertThat(WithoutConsent.Stance.values())
                .noneMatch(code -> code.label().isBlank());
    }

    @Test
    void two_overrides_with_different_reasons_are_different() {
        SafeguardingOverride one = Overrides.of(RecipientKind.HEALTH, InformationCategory.MEDICAL);
        SafeguardingOverride other = Overrides.begun()
                .necessity("another necessity")
                .to(NamedRecipient.of(RecipientKind.HEALTH))
                .of(InformationCategory.MEDICAL)
                .build();
        assertThat(one).isNotEqualTo(other).isEqualTo(Overrides.of(RecipientKind.HEALTH, InformationCategory.MEDICAL));
        assertThatThrownBy(() -> one.categories().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> paths(org.assertj.core.api.ThrowableAssert.ThrowingCallable building) {
        return catchThrowableOfType(ProblemException.class, building).problems().stream()
                .map(Problem::path)
                .toList();
    }
}
