package io.github.cafkit.consent;

import static io.github.cafkit.consent.Schemas.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.cafkit.consent.authzen.AccessEvaluator;
import io.github.cafkit.consent.authzen.EvaluationRequest;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.mais.MaisDecision;
import io.github.cafkit.consent.mais.MaisDecisionPoint;
import io.github.cafkit.consent.mais.MaisPolicy;
import io.github.cafkit.consent.mais.MaisRequest;
import io.github.cafkit.consent.mais.MaisVocabulary;
import io.github.cafkit.consent.override.OverriddenDecision;
import io.github.cafkit.consent.override.OverridingAdviser;
import io.github.cafkit.consent.override.SafeguardingOverride;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InteropSchemasTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final String OVERRIDE = """
            {"schema": "cafkit/safeguarding-override/1", "ground": "VITAL_INTERESTS", "harmFeared": "h",
             "likelihood": "l", "necessity": "n", "proportionality": "p",
             "withoutConsent": {"was": "OVERRULED", "reason": "REFUSED", "because": "b"},
             "decidedBy": {"person": "lead-1", "role": "DESIGNATED_LEAD"},
             "decidedOn": "2026-10-12", "reviewOn": "2026-11-09",
             "telling": {"when": "LATER", "because": "b", "lookAgainOn": "2026-10-26"},
             "recipients": [{"kind": "HEALTH", "agency": "a-1"}], "categories": ["MEDICAL", "SEN"]}""";

    static List<String> names() {
        return InteropSchemas.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_published_schema_is_the_one_that_the_codes_give(String name) throws IOException {
        if (Boolean.getBoolean("cafkit.regenerate")) {
            Files.writeString(SchemaFiles.folder().resolve(name), InteropSchemas.text(name));
        }
        assertThat(Files.readString(SchemaFiles.folder().resolve(name)))
                .as(
                        "%s is out of date; write it anew with: mvn -pl consent-rules -am"
                                + " -Dtest=InteropSchemasTest -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dcafkit.regenerate=true test",
                        name)
                .isEqualTo(InteropSchemas.text(name));
    }

    @Test
    void an_override_and_what_it_leads_to_are_valid() {
        SafeguardingOverride override = SafeguardingOverride.read(JsonTree.readObject(OVERRIDE));
        assertValid(InteropSchemas.OVERRIDE, override.toDocument());
        OverridingAdviser overriding = OverridingAdviser.of(ADVISER);
        for (Cases.Case each : Cases.all()) {
            OverriddenDecision result =
                    overriding.advise(override, each.document().question());
            assertValid(InteropSchemas.OVERRIDDEN, result.toDocument());
        }
    }

    /** What to replace in an override that is valid, and by what. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "VITAL_INTERESTS | BECAUSE",
                "\"h\" | \" \"",
                "\"necessity\": \"n\", | ` `",
                "\"reason\": \"REFUSED\" | \"reason\": \"CANNOT_BE_GIVEN\"",
                "\"lead-1\" | \"a name\"",
                "DESIGNATED_LEAD | TEACHER",
                "\"when\": \"LATER\" | \"when\": \"NOW\"",
                ", \"lookAgainOn\": \"2026-10-26\" | ` `",
                "[{\"kind\": \"HEALTH\", \"agency\": \"a-1\"}] | []",
                "[\"MEDICAL\", \"SEN\"] | []",
                "\"kind\" | \"who\"",
                "\"ground\" | \"grounds\"",
            })
    void what_the_schema_of_an_override_refuses_the_reader_refuses(String part, String replacement) {
        String bad = OVERRIDE.replace(part, replacement);
        assertThat(bad).isNotEqualTo(OVERRIDE);
        assertThat(Schemas.published(InteropSchemas.OVERRIDE).validate(bad, InputFormat.JSON))
                .isNotEmpty();
        assertThatThrownBy(() -> SafeguardingOverride.read(JsonTree.readObject(bad)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void policies_requests_answers_and_log_entries_are_valid() {
        Map<String, ?> vocabulary = resource("vocabulary.json");
        assertValid(InteropSchemas.VOCABULARY, vocabulary);
        for (String name :
                List.of("01-covered.json", "02-covered-by-address.json", "23-court-forbids-a-concern.json")) {
            Map<String, ?> vector = resource(name);
            Map<String, ?> held = map(((List<?>) Objects.requireNonNull(vector.get("held"))).get(0));
            Map<String, ?> request = map(vector.get("request"));
            assertValid(InteropSchemas.POLICY, held);
            assertValid(InteropSchemas.REQUEST, request);
            MaisDecision answer = MaisDecisionPoint.of(
                            ADVISER,
                            MaisVocabulary.read(vocabulary),
                            String.valueOf(vector.get("responder")),
                            List.of(MaisPolicy.read(held)))
                    .decide(MaisRequest.read(request), QuestionDocument.read(map(vector.get("question"))));
            assertValid(InteropSchemas.DECISION, answer.toDocument());
            assertValid(InteropSchemas.LOG, answer.responderEntry("e-1", Instant.EPOCH));
            assertValid(InteropSchemas.LOG, answer.requesterEntry("e-2", Instant.EPOCH));
        }
    }

    @Test
    void a_policy_or_a_request_with_a_part_missing_is_refused_by_schema_and_reader() {
        Map<String, ?> vector = resource("01-covered.json");
        Map<String, ?> policy = map(((List<?>) Objects.requireNonNull(vector.get("held"))).get(0));
        for (String optional :
                List.of("Restrictions", "DataRecipientResponsibilities", "SecurityMeasure", "LegalCompliance")) {
            assertValid(InteropSchemas.POLICY, without(policy, optional));
            assertThat(MaisPolicy.read(without(policy, optional))).isNotNull();
        }
        for (String mandatory : List.of("URI", "Identifier", "Name", "Contact", "Party", "Data", "EndDate")) {
            assertThat(faults(Schemas.published(InteropSchemas.POLICY), without(policy, mandatory)))
                    .as(mandatory)
                    .isNotEmpty();
            assertThatThrownBy(() -> MaisPolicy.read(without(policy, mandatory)))
                    .isInstanceOf(ProblemException.class);
        }
        Map<String, ?> request = map(vector.get("request"));
        for (String mandatory : request.keySet()) {
            assertThat(faults(Schemas.published(InteropSchemas.REQUEST), without(request, mandatory)))
                    .as(mandatory)
                    .isNotEmpty();
            assertThatThrownBy(() -> MaisRequest.read(without(request, mandatory)))
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void every_case_as_an_access_evaluation_and_its_answer_are_valid() {
        Schema request = Schemas.published(InteropSchemas.EVALUATION);
        Schema response = Schemas.published(InteropSchemas.RESPONSE);
        AccessEvaluator evaluator = AccessEvaluator.of(ADVISER);
        List<Object> all = new ArrayList<>();
        for (Cases.Case each : Cases.all()) {
            Map<String, Object> body = EvaluationRequest.write(each.document().question(), "user", "u", "r");
            assertThat(faults(request, nullable(body))).as(each.id()).isEmpty();
            assertThat(faults(response, nullable(evaluator.evaluate(body))))
                    .as(each.id())
                    .isEmpty();
            all.add(body);
        }
        Map<String, @Nullable Object> batch = new LinkedHashMap<>();
        all.set(0, Map.of("subject", Map.of()));
        batch.put("evaluations", all);
        assertThat(faults(request, batch)).isEmpty();
        assertThat(faults(response, nullable(evaluator.evaluateAll(batch)))).isEmpty();
    }

    private static void assertValid(String schema, Map<String, ?> document) {
        assertThat(faults(Schemas.published(schema), nullable(document))).isEmpty();
    }

    private static Map<String, @Nullable Object> nullable(Map<String, ?> document) {
        return new LinkedHashMap<>(document);
    }

    private static Map<String, @Nullable Object> without(Map<String, ?> document, String name) {
        Map<String, @Nullable Object> fewer = new LinkedHashMap<>(document);
        fewer.remove(name);
        return fewer;
    }

    private static Map<String, @Nullable Object> resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(InteropSchemasTest.class.getResourceAsStream("mais/vectors/" + name))) {
            return JsonTree.readObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(@Nullable Object value) {
        return (Map<String, ?>) Objects.requireNonNull(value);
    }
}
