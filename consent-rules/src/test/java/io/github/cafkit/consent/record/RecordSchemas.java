package io.github.cafkit.consent.record;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.replay.KnowledgeLog;
import io.github.cafkit.core.json.JsonTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the JSON Schemas of records and of what became known. What stands in a question stands in the schema of questions,
 * and is referred to there. The files are committed; {@link RecordSchemasTest} says when they no longer fit.
 */
final class RecordSchemas {

    static final String RECORD = "decision-record.schema.json";
    static final String KNOWLEDGE = "knowledge-log.schema.json";

    private static final String QUESTION = "urn:cafkit:sharing-question:1";
    private static final String DECISION = "urn:cafkit:sharing-decision:1";
    private static final String HEX = "#/$defs/digest";
    private static final String RISK_TYPE = "riskType";

    private RecordSchemas() {}

    static Path file(String name) {
        return Path.of("src/main/resources/io/github/cafkit/consent")
                .resolve(name.equals(RECORD) ? "record" : "replay")
                .resolve(name);
    }

    static String text(String name) {
        return JsonTree.writePretty(name.equals(RECORD) ? record() : knowledge()) + "\n";
    }

    private static Map<String, Object> record() {
        Map<String, Object> schema =
                root("decision-record", "A sharing decision as it was taken, in a chain of records");
        List<Map.Entry<String, Object>> commitments = Arrays.stream(Committed.values())
                .map(what -> entry(what.property(), described(reference(HEX), "a commitment: " + what.label())))
                .toList();
        schema.putAll(
                object(
                        List.of(
                                "schema",
                                "sequence",
                                "previous",
                                "library",
                                "pack",
                                "lawOn",
                                "knownAt",
                                "question",
                                "decision",
                                "commitments",
                                "digest"),
                        List.of(
                                entry("schema", Map.of("const", DecisionRecord.SCHEMA)),
                                entry(
                                        "sequence",
                                        described(
                                                ordered(entry("type", "integer"), entry("minimum", 1)),
                                                "the number of the record in its chain")),
                                entry(
                                        "previous",
                                        described(
                                                reference(HEX),
                                                "the digest of the record before it; zeros for the first record")),
                                entry(
                                        "library",
                                        described(
                                                pattern(DecisionRecorder.VERSION.pattern()), "the library's version")),
                                entry(
                                        "pack",
                                        object(
                                                List.of("id", "edition", "digest"),
                                                List.of(
                                                        entry("id", text()),
                                                        entry("edition", text()),
                                                        entry(
                                                                "digest",
                                                                described(
                                                                        reference(HEX),
                                                                        "the digest of what the pack says"))))),
                                entry(
                                        "lawOn",
                                        described(
                                                reference(QUESTION + "#/$defs/date"),
                                                "the day whose law was asked about")),
                                entry(
                                        "knownAt",
                                        described(
                                                reference("#/$defs/instant"),
                                                "the instant at which all that the question states was known")),
                                entry("question", reference(QUESTION)),
                                entry("decision", reference(DECISION)),
                                entry(
                                        "override",
                                        described(
                                                reference(HEX),
                                                "the digest of the override; there if a person overrode it")),
                                entry("commitments", object(List.of(Committed.DECIDED_BY.property()), commitments)),
                                entry(
                                        "signature",
                                        described(
                                                object(
                                                        List.of("key", "algorithm", "value"),
                                                        List.of(
                                                                entry("key", pattern(RecordSignature.NAME.pattern())),
                                                                entry(
                                                                        "algorithm",
                                                                        pattern(RecordSignature.NAME.pattern())),
                                                                entry(
                                                                        "value",
                                                                        pattern(RecordSignature.BASE64.pattern())))),
                                                "taken over the canonical form of the record without signature and digest")),
                                entry(
                                        "digest",
                                        described(
                                                reference(HEX),
                                                "SHA-256 over the canonical form (RFC 8785) of the record without this member")))));
        schema.put("$defs", ordered(entry("digest", pattern("[0-9a-f]{64}")), entry("instant", instant())));
        return schema;
    }

    private static Map<String, Object> knowledge() {
        Map<String, Object> schema = root("knowledge-log", "What became known about a question after it was asked");
        String asked = QUESTION + "#/properties/question/properties";
        schema.putAll(object(
                List.of("schema", "amendments"),
                List.of(
                        entry("schema", Map.of("const", KnowledgeLog.SCHEMA)),
                        entry(
                                "amendments",
                                array(object(
                                        List.of("knownAt"),
                                        List.of(
                                                entry(
                                                        "knownAt",
                                                        described(
                                                                ordered(
                                                                        entry("type", "string"),
                                                                        entry("format", "date-time")),
                                                                "the instant at which it became known")),
                                                entry(
                                                        "facts",
                                                        described(
                                                                object(List.of(), facts(asked)),
                                                                "facts that take the place of those stated before")),
                                                entry(
                                                        "items",
                                                        described(
                                                                reference(asked + "/items"),
                                                                "what is known about categories that were asked for")),
                                                entry(
                                                        "consents",
                                                        described(
                                                                reference(QUESTION + "#/properties/consents"),
                                                                "the consents on file, in place of all before")))))))));
        return schema;
    }

    /** The facts that a question can state, none of them mandatory. */
    private static List<Map.Entry<String, Object>> facts(String asked) {
        List<String> names = new ArrayList<>(Facts.all(Fact.Scope.QUESTION).stream()
                .filter(fact -> !fact.equals(Facts.PROFILE))
                .map(Fact::name)
                .filter(name -> !name.startsWith(RISK_TYPE + "."))
                .toList());
        names.add(RISK_TYPE);
        return names.stream()
                .map(name -> entry(name, reference(asked + "/facts/properties/" + name)))
                .toList();
    }

    private static Map<String, Object> instant() {
        return ordered(
                entry("type", "string"),
                entry("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3}){0,3}Z$"));
    }

    private static Map<String, Object> root(String name, String title) {
        return ordered(
                entry("$schema", "https://json-schema.org/draft/2020-12/schema"),
                entry("$id", "urn:cafkit:" + name + ":1"),
                entry("title", title));
    }

    private static Map<String, Object> object(List<String> required, List<Map.Entry<String, Object>> properties) {
        Map<String, Object> members = new LinkedHashMap<>();
        properties.forEach(each -> members.put(each.getKey(), each.getValue()));
        return ordered(
                entry("type", "object"),
                entry("properties", members),
                entry("required", required),
                entry("additionalProperties", false));
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return ordered(entry("type", "array"), entry("items", items));
    }

    private static Map<String, Object> text() {
        return ordered(entry("type", "string"), entry("minLength", 1));
    }

    private static Map<String, Object> pattern(String regex) {
        return ordered(entry("type", "string"), entry("pattern", "^" + regex + "$"));
    }

    private static Map<String, Object> reference(String to) {
        return ordered(entry("$ref", to));
    }

    private static Map<String, Object> described(Map<String, Object> schema, String text) {
        Map<String, Object> described = new LinkedHashMap<>(schema);
        described.put("description", text);
        return described;
    }

    private static Map.Entry<String, Object> entry(String name, Object value) {
        return Map.entry(name, value);
    }

    @SafeVarargs
    private static Map<String, Object> ordered(Map.Entry<String, Object>... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, Object> each : entries) {
            map.put(each.getKey(), each.getValue());
        }
        return map;
    }
}
