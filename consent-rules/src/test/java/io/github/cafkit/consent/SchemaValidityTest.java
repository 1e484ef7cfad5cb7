package io.github.cafkit.consent;

import static io.github.cafkit.consent.Schemas.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.LocalRules;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaValidityTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final Schema QUESTION = Schemas.published(SchemaFiles.QUESTION);
    private static final Schema DECISION = Schemas.published(SchemaFiles.DECISION);

    /** A question that states little and that both the schema and the reader take. */
    private static final String LITTLE = """
            {"schema": "cafkit/sharing-question/1", "asOf": "2019-01-21", "question": {
              "facts": {"holderSector": "HEALTH", "recipientKind": "POLICE", "age": "UNDER_13", "riskLevel": "NONE"},
              "items": {"NAME": {"needed": "YES"}}},
             "consents": [{"state": "GIVEN", "giver": "PARENT_WITH_PR", "categories": ["NAME"], "expiresOn": null}]}""";

    @Test
    void every_question_of_the_cases_is_valid_when_written() {
        for (Cases.Case each : Cases.all()) {
            assertThat(faults(QUESTION, QuestionDocument.write(each.document().question())))
                    .as(each.document().id())
                    .isEmpty();
        }
    }

    @Test
    void every_decision_of_the_cases_is_valid_when_written() {
        for (Cases.Case each : Cases.all()) {
            assertThat(faults(
                            DECISION, ADVISER.advise(each.document().question()).toDocument()))
                    .as(each.document().id())
                    .isEmpty();
        }
    }

    @Test
    void a_decision_under_local_rules_that_somebody_answers_for_is_valid() {
        RulePack pack = ToyPack.builder()
                .rules(List.of(ToyPack.rule("OURS", ToyPack.ORDINARY)
                        .when(Condition.always())
                        .then(Effect.PERMIT)
                        .obliging(Obligation.ONWARD)
                        .build()))
                .localRules(new LocalRules(
                        "ours",
                        "1",
                        "Us (setting)",
                        "0".repeat(64),
                        Set.of("OURS"),
                        Optional.of(new Acknowledgement(
                                "A", "DPO", ToyPack.CHANGE, "Why.", "0".repeat(64), "1".repeat(64), List.of("B")))))
                .build();
        Map<String, Object> decision = SharingAdviser.reading(pack)
                .advise(QuestionDocument.read(JsonTree.readObject(LITTLE)))
                .toDocument();
        assertThat(decision)
                .containsKey("localPacks")
                .containsEntry("outcome", "PERMIT")
                .containsEntry("localObligations", List.of("OB-ONWARD"));
        assertThat(faults(DECISION, decision)).isEmpty();
    }

    @Test
    void a_question_that_states_little_is_valid() {
        assertThat(QUESTION.validate(LITTLE, InputFormat.JSON)).isEmpty();
        assertThat(QuestionDocument.read(JsonTree.readObject(LITTLE)).notStated())
                .contains("riskRole");
    }

    /** What to replace in a question that is valid, and by what. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cafkit/sharing-question/1 | cafkit/sharing-question/2",
                "\"asOf\": \"2019-01-21\", | ` `",
                "2019-01-21 | 21.01.2019",
                "\"asOf\" | \"asof\"",
                "\"riskLevel\": \"NONE\" | \"riskLevel\": \"LOW\"",
                ", \"riskLevel\": \"NONE\" | ` `",
                "\"age\" | \"childAge\"",
                "\"UNDER_13\" | 12",
                "\"NAME\": {\"needed\": \"YES\"} | ` `",
                "\"NAME\": { | \"SHOE_SIZE\": {",
                "\"needed\": \"YES\" | \"needed\": true",
                "\"needed\" | \"because\"",
                "[\"NAME\"] | []",
                "[\"NAME\"] | [\"NAME\", \"NAME\"]",
                "[\"NAME\"] | \"SOME\"",
                "\"state\": \"GIVEN\" | \"state\": \"WITHDRAWN\"",
                "\"state\": \"GIVEN\", | ` `",
                "\"expiresOn\": null | \"expiresOn\": 2019",
                "\"age\": \"UNDER_13\" | \"age\": \"UNDER_13\", \"riskType\": [\"FGM\", \"FGM\"]",
                "\"age\": \"UNDER_13\" | \"age\": \"UNDER_13\", \"riskType\": \"FGM\"",
                "\"age\": \"UNDER_13\" | \"age\": \"UNDER_13\", \"category\": \"NAME\"",
                "\"age\": \"UNDER_13\" | \"age\": \"UNDER_13\", \"childConsent\": \"VALID\"",
            })
    void what_the_schema_refuses_the_reader_refuses(String part, String replacement) {
        String bad = LITTLE.replace(part, replacement);
        assertThat(bad).isNotEqualTo(LITTLE);
        assertThat(QUESTION.validate(bad, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> QuestionDocument.read(JsonTree.readObject(bad)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_decision_with_a_part_missing_changed_or_added_is_refused() {
        Map<String, Object> decision =
                ADVISER.advise(Cases.all().get(0).document().question()).toDocument();
        assertThat(faults(DECISION, decision)).isEmpty();
        for (String optional : List.of("urgent", "strength", "route")) {
            assertThat(faults(DECISION, changed(decision, map -> without(map, optional))))
                    .as(optional)
                    .isEmpty();
        }
        for (String mandatory : decision.keySet()) {
            if (!List.of("urgent", "strength", "route").contains(mandatory)) {
                assertThat(faults(DECISION, changed(decision, map -> without(map, mandatory))))
                        .as("without " + mandatory)
                        .isNotEmpty();
            }
        }
        assertThat(faults(DECISION, changed(decision, map -> with(map, "outcome", "PERHAPS"))))
                .isNotEmpty();
        assertThat(faults(DECISION, changed(decision, map -> with(map, "obligations", List.of("RECORD")))))
                .isNotEmpty();
        assertThat(faults(DECISION, changed(decision, map -> with(map, "categories", List.of()))))
                .isNotEmpty();
        assertThat(faults(DECISION, changed(decision, map -> with(map, "child", "any"))))
                .isNotEmpty();
    }

    private static Map<String, Object> changed(
            Map<String, Object> document, UnaryOperator<Map<String, Object>> change) {
        return change.apply(new LinkedHashMap<>(document));
    }

    private static Map<String, Object> without(Map<String, Object> map, String name) {
        map.remove(name);
        return map;
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        map.put(name, value);
        return map;
    }
}
