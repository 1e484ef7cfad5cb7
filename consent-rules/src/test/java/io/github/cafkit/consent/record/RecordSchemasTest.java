package io.github.cafkit.consent.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.replay.KnowledgeLog;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSchemasTest {

    /** Loaded when first used, so that the files can be written where there are none. */
    private static final class Published {
        static final Schema RECORD = published(DecisionRecord.class, RecordSchemas.RECORD);
        static final Schema KNOWLEDGE = published(KnowledgeLog.class, RecordSchemas.KNOWLEDGE);
    }

    private static final String LOG = """
            {"schema": "cafkit/knowledge-log/1", "amendments": [
              {"knownAt": "2026-11-02T09:30:00Z", "facts": {"riskLevel": "SIGNIFICANT_HARM", "riskType": ["PHYSICAL"]}},
              {"knownAt": "2026-11-03T09:30:00Z", "items": {"MEDICAL": {"accuracy": "DISPUTED"}},
               "consents": [{"state": "GIVEN", "giver": "PARENT_WITH_PR", "withdrawnOn": "2026-11-01"}]}]}""";

    @ParameterizedTest
    @ValueSource(strings = {RecordSchemas.RECORD, RecordSchemas.KNOWLEDGE})
    void the_published_schema_is_the_one_that_the_types_give(String name) throws IOException {
        if (Boolean.getBoolean("cafkit.regenerate")) {
            Files.createDirectories(
                    Objects.requireNonNull(RecordSchemas.file(name).getParent()));
            Files.writeString(RecordSchemas.file(name), RecordSchemas.text(name));
        }
        assertThat(Files.readString(RecordSchemas.file(name)))
                .as(
                        "%s is out of date; write it anew with: mvn -pl consent-rules -am"
                                + " -Dtest=RecordSchemasTest -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Dcafkit.regenerate=true test",
                        name)
                .isEqualTo(RecordSchemas.text(name));
    }

    @Test
    void every_frozen_record_is_valid() {
        for (String line : FrozenRecords.committed()) {
            assertThat(Published.RECORD.validate(line, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void a_record_with_every_part_is_valid() {
        DecisionRecord whole = RecordChain.start()
                .append(Records.draft(3).about("a").to("b").overriddenBy("ab".repeat(32)), Records.salts())
                .record();
        assertThat(faults(Published.RECORD, whole.toDocument())).isEmpty();
        Map<String, @Nullable Object> signed = new LinkedHashMap<>(whole.toDocument());
        signed.put("signature", Map.of("key", "leads-2026", "algorithm", "Ed25519", "value", "AAAA"));
        assertThat(faults(Published.RECORD, signed)).isEmpty();
        signed.put("signature", Map.of("key", "the leads", "algorithm", "Ed25519", "value", "AAAA"));
        assertThat(faults(Published.RECORD, signed)).isNotEmpty();
    }

    @Test
    void a_record_with_a_part_missing_changed_or_added_is_refused() {
        Map<String, @Nullable Object> record =
                DecisionRecord.read(Records.lines(1).get(0)).toDocument();
        assertThat(faults(Published.RECORD, record)).isEmpty();
        for (String name : record.keySet()) {
            Map<String, @Nullable Object> without = new LinkedHashMap<>(record);
            without.remove(name);
            assertThat(faults(Published.RECORD, without)).as("without " + name).isNotEmpty();
            Map<String, @Nullable Object> other = new LinkedHashMap<>(record);
            other.put(name, -1);
            assertThat(faults(Published.RECORD, other)).as(name).isNotEmpty();
        }
        Map<String, @Nullable Object> more = new LinkedHashMap<>(record);
        more.put("child", "any");
        assertThat(faults(Published.RECORD, more)).isNotEmpty();
    }

    @Test
    void a_log_is_valid_and_read() {
        assertThat(Published.KNOWLEDGE.validate(LOG, InputFormat.JSON)).isEmpty();
        KnowledgeLog log = KnowledgeLog.read(JsonTree.readObject(LOG));
        assertThat(log.amendments()).hasSize(2);
        assertThat(Published.KNOWLEDGE.validate(JsonTree.write(log.toDocument()), InputFormat.JSON))
                .isEmpty();
        assertThat(KnowledgeLog.read(JsonTree.readObject(JsonTree.write(log.toDocument()))))
                .isEqualTo(log)
                .hasSameHashCodeAs(log);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "knowledge-log/1 | knowledge-log/2",
                "\"amendments\" | \"amends\"",
                "\"knownAt\": \"2026-11-02T09:30:00Z\", | ` `",
                "\"facts\" | \"said\"",
                "{\"riskLevel\": \"SIGNIFICANT_HARM\", \"riskType\": [\"PHYSICAL\"]} | []",
                "\"consents\": [{\"state\": \"GIVEN\", \"giver\": \"PARENT_WITH_PR\", \"withdrawnOn\": \"2026-11-01\"}]"
                        + " | \"consents\": {}",
            })
    void what_the_schema_refuses_of_a_log_the_reader_refuses(String part, String replacement) {
        String bad = LOG.replace(part, replacement);
        assertThat(bad).isNotEqualTo(LOG);
        assertThat(Published.KNOWLEDGE.validate(bad, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> KnowledgeLog.read(JsonTree.readObject(bad)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("KNOWLEDGE-FORM");
    }

    private static List<Error> faults(Schema schema, Map<String, @Nullable Object> document) {
        return schema.validate(JsonTree.write(document), InputFormat.JSON);
    }

    /** As a user gets it, from the jar; it refers to the schemas of questions and decisions by their ids. */
    private static Schema published(Class<?> type, String name) {
        Map<String, String> known = Map.of(
                "urn:cafkit:sharing-question:1", resource(SharingQuestion.class, "sharing-question.schema.json"),
                "urn:cafkit:sharing-decision:1", resource(SharingQuestion.class, "sharing-decision.schema.json"),
                "urn:cafkit:this", resource(type, name));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(known))
                .getSchema(SchemaLocation.of("urn:cafkit:this"));
    }

    private static String resource(Class<?> type, String name) {
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
