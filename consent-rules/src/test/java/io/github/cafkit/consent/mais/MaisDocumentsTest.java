package io.github.cafkit.consent.mais;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaisDocumentsTest {

    private static final String POLICY =
            JsonTree.write(MaisSamples.policy().build().toDocument());
    private static final String REQUEST = JsonTree.write(
            MaisSamples.request(MaisSamples.policy().build()).build().toDocument());
    private static final String VOCABULARY = JsonTree.write(MaisSamples.VOCABULARY.toDocument());

    @Test
    void the_shapes_carry_the_names_of_the_draft() {
        assertThat(JsonTree.readObject(POLICY).keySet())
                .containsExactly(
                        "URI",
                        "Identifier",
                        "Name",
                        "Contact",
                        "Party",
                        "Data",
                        "Purpose",
                        "StartDate",
                        "EndDate",
                        "PermittedUse",
                        "Restrictions",
                        "DataRecipientResponsibilities",
                        "SecurityMeasure",
                        "LegalCompliance");
        assertThat(JsonTree.readObject(REQUEST).keySet())
                .containsExactly(
                        "Identifier",
                        "DateStamp",
                        "RequesterIdentifier",
                        "RequestedData",
                        "AssertedPurpose",
                        "SharingPolicy");
    }

    @Test
    void a_policy_may_be_cited_by_its_address_alone() {
        MaisRequest request = MaisRequest.read(JsonTree.readObject(
                REQUEST.replaceAll("\"SharingPolicy\":.*", "\"SharingPolicy\":[\"https://policies.example/x\"]}")));
        assertThat(request.getPolicies()).hasSize(1);
        assertThat(request.getPolicies().get(0).copy()).isEmpty();
        assertThat(MaisRequest.read(request.toDocument())).isEqualTo(request);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"URI\" | \"uri\" | /uri",
                "\"URI\" | \"uri\" | /URI",
                "\"System\" | \"system\" | /Identifier/system",
                "\"rowan-agreement-1\" | \" \" | /Identifier/value",
                "\"Contact\":\"Zqxwv, information governance\", | ` ` | /Contact",
                "[\"https://catalogue.example/rowan-primary\"] | [] | /Party/1/CatalogueID",
                "\"Name\":\"Rowan Primary School\" | \"Title\":\"Rowan Primary School\" | /Party/1/Name",
                "[\"https://data.example/involvements\"] | \"https://data.example/involvements\" | /Data",
                "[\"https://data.example/involvements\"] | [7] | /Data/0",
                "2026-01-01 | 2026-13-01 | /StartDate",
                "2026-12-31 | 2025-12-31 | /EndDate",
                "[\"odrl:read\"] | [] | /PermittedUse",
                "[\"odrl:transfer\"] | [\"\"] | /Restrictions/0",
            })
    void refuses_a_policy_that_is_not_of_the_draft(String part, String replacement, String path) {
        assertRefused(POLICY, part, replacement, path, MaisPolicy::read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2026-10-15T09:30:00 | 2026-10-15 | /DateStamp",
                "2026-10-15T09:30:00 | 2026-10-15T25:30:00 | /DateStamp",
                "\"system\" | \"System\" | /RequesterIdentifier/System",
                "{\"name\":\"Zqxwv\"} | \"Zqxwv\" | /RequestedData/Query",
                "\"Query\" | \"Data\" | /RequestedData/Data",
                "\"AssertedPurpose\":\"https://purposes.example/section-47\" | \"AssertedPurpose\":\"\" | /AssertedPurpose",
                "\"StartDate\":\"2026-01-01\", | ` ` | /SharingPolicy/0/StartDate",
                "\"EndDate\":\"2026-12-31\" | \"EndDate\":\"2020-12-31\" | /SharingPolicy/0/EndDate",
            })
    void refuses_a_request_that_is_not_of_the_draft(String part, String replacement, String path) {
        assertRefused(REQUEST, part, replacement, path, MaisRequest::read);
    }

    @Test
    void a_request_is_made_under_a_policy() {
        String none = REQUEST.replaceAll("\"SharingPolicy\":.*", "\"SharingPolicy\":[]}");
        assertRefused(none, "[]}", "[ ]}", "/SharingPolicy", MaisRequest::read);
        String blank = REQUEST.replaceAll("\"SharingPolicy\":.*", "\"SharingPolicy\":[\"\"]}");
        assertRefused(blank, "[\"\"]}", "[\" \"]}", "/SharingPolicy/0", MaisRequest::read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "vocabulary/1 | vocabulary/2 | /schema",
                "CHILDRENS_SOCIAL_CARE | SOCIAL_WORKER | /parties/https:~1~1catalogue.example~1rowan-council-social-care",
                "PROTECTION_ENQUIRY_S47 | S47 | /purposes/https:~1~1purposes.example~1section-47",
                "[\"NAME\",\"ATTENDANCE\",\"SAFEGUARDING\"] | [] | /data/https:~1~1data.example~1involvements",
                "[\"NAME\",\"ATTENDANCE\",\"SAFEGUARDING\"] | [\"ALL\"] | /data/https:~1~1data.example~1involvements/0",
                "\"purposes\" | \"aims\" | /purposes",
                "\"readingUses\":[\"odrl:read\"] | \"readingUses\":[1] | /readingUses/0",
            })
    void refuses_a_vocabulary_with_codes_that_nobody_knows(String part, String replacement, String path) {
        assertRefused(VOCABULARY, part, replacement, path, MaisVocabulary::read);
    }

    @Test
    void a_vocabulary_reads_back() {
        MaisVocabulary read = MaisVocabulary.read(JsonTree.readObject(VOCABULARY));
        assertThat(read).isEqualTo(MaisSamples.VOCABULARY).hasSameHashCodeAs(MaisSamples.VOCABULARY);
        assertThat(read.data("something else")).isEmpty();
    }

    @Test
    void nobody_builds_a_policy_without_parties_or_with_a_turned_round_time() {
        assertThatThrownBy(() -> MaisSamples.policy().parties(List.of()).build())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/Party");
        assertThatThrownBy(() ->
                        MaisSamples.policy().endDate(LocalDate.of(2025, 12, 31)).build())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/EndDate");
        assertThatThrownBy(() -> new MaisIdentifier("", "https://system.example"))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void neither_the_person_asked_about_nor_a_contact_is_printed() {
        MaisPolicy policy = MaisSamples.policy().build();
        assertThat(List.of(
                        policy.toString(),
                        MaisSamples.request(policy).build().toString(),
                        MaisSamples.VOCABULARY.toString()))
                .noneMatch(text -> text.contains(MaisSamples.CANARY));
        assertThat(policy.getContact()).isEqualTo(PersonalText.of("Zqxwv, information governance"));
    }

    @Test
    void every_loss_is_said_in_words() {
        assertThat(Mais.losses()).isNotEmpty().noneMatch(loss -> loss.meaning().isBlank());
        assertThat(MaisReason.values()).noneMatch(reason -> reason.meaning().isBlank());
        assertThat(MaisAnswer.values()).noneMatch(answer -> answer.label().isBlank());
    }

    private static void assertRefused(
            String sound, String part, String replacement, String path, Function<Map<String, ?>, Object> read) {
        String bad = sound.replace(part, replacement);
        assertThat(bad).isNotEqualTo(sound);
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> read.apply(JsonTree.readObject(bad)));
        assertThat(refused.problems().stream().map(Problem::path)).contains(path);
        assertThat(refused.getMessage()).doesNotContain(MaisSamples.CANARY);
    }
}
