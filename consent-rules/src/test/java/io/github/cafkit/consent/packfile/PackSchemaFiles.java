package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.local.LocalOwner;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.source.CitationKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Writes the JSON Schemas of packs, local packs and acknowledgements from the facts and the enumerations. The files are
 * committed; {@link PackSchemaTest} says when they no longer fit and how to write them anew.
 */
final class PackSchemaFiles {

    static final String PACK = "rule-pack.schema.json";
    static final String LOCAL = "local-pack.schema.json";
    static final String ACKNOWLEDGEMENT = "pack-acknowledgement.schema.json";

    private static final Map<String, Supplier<Map<String, Object>>> SCHEMAS =
            Map.of(PACK, PackSchemaFiles::pack, LOCAL, PackSchemaFiles::local, ACKNOWLEDGEMENT, PackSchemaFiles::seen);

    private static final Map<String, Object> TEXT = pattern("\\S");
    private static final Map<String, Object> ANY_TEXT = Map.of("type", "string");
    private static final Map<String, Object> RANK =
            ordered(Map.entry("type", "integer"), Map.entry("minimum", 0), Map.entry("maximum", 99));
    private static final Map<String, Object> DATE = reference("date");
    private static final Map<String, Object> DAYS = reference("days");
    private static final Map<String, Object> CONDITION = reference("condition");
    private static final Map<String, Object> DIGEST = pattern("^[0-9a-f]{64}$");

    private PackSchemaFiles() {}

    static Path folder() {
        return Path.of("src/main/resources/io/github/cafkit/consent/packfile");
    }

    static String text(String name) {
        return JsonTree.writePretty(SCHEMAS.getOrDefault(name, Map::of).get()) + "\n";
    }

    private static Map<String, Object> pack() {
        Map<String, Object> schema = root("rule-pack", "A whole pack of sharing rules");
        schema.putAll(object(
                List.of(
                        "schema",
                        "id",
                        "edition",
                        "encodes",
                        "reviewedOn",
                        "sources",
                        "tiers",
                        "rules",
                        "wholeQuestion"),
                Map.entry("schema", version(PackFile.SCHEMA)),
                Map.entry("id", TEXT),
                Map.entry("edition", TEXT),
                Map.entry("encodes", described(DAYS, "the days that the pack answers for")),
                Map.entry("reviewedOn", described(DATE, "the day on which the sources were last gone through")),
                Map.entry(
                        "changedDates",
                        described(mapOf(DATE), "days of sources that whoever made the pack has moved, by citation")),
                Map.entry(
                        "localPacks",
                        array(object(
                                List.of("id", "edition", "owner", "digest", "rules"),
                                Map.entry("id", TEXT),
                                Map.entry("edition", TEXT),
                                Map.entry("owner", TEXT),
                                Map.entry("digest", DIGEST),
                                Map.entry("rules", array(reference("id"))),
                                Map.entry("acknowledgement", acknowledgement(List.of()))))),
                Map.entry("sources", array(reference("source"))),
                Map.entry("terms", described(mapOf(CONDITION), "conditions with a name, defined once")),
                Map.entry(
                        "tiers",
                        some(object(
                                List.of("rank", "title", "reason", "precedence"),
                                Map.entry("rank", described(RANK, "the lowest that applies decides")),
                                Map.entry("title", TEXT),
                                Map.entry("reason", described(TEXT, "why it beats the next")),
                                Map.entry(
                                        "precedence",
                                        described(unique(codes(Effect.values())), "the effect that wins first"))))),
                Map.entry("rules", some(reference("rule"))),
                Map.entry(
                        "duties",
                        array(object(
                                List.of("id", "title", "obligation", "tiers", "effects", "inForce"),
                                Map.entry("id", reference("id")),
                                Map.entry("title", TEXT),
                                Map.entry("obligation", reference("obligation")),
                                Map.entry("tiers", some(RANK)),
                                Map.entry("effects", leastOne(unique(codes(Effect.values())))),
                                Map.entry("when", CONDITION),
                                Map.entry("inForce", DAYS)))),
                Map.entry(
                        "entitlements",
                        ordered(
                                Map.entry("type", "object"),
                                Map.entry("propertyNames", codes(ConsentGiver.values())),
                                Map.entry(
                                        "additionalProperties",
                                        object(
                                                List.of("toConsent", "toRefuse"),
                                                Map.entry("toConsent", CONDITION),
                                                Map.entry("toRefuse", CONDITION))))),
                Map.entry(
                        "clash",
                        described(
                                object(
                                        List.of("bars", "duties", "rule"),
                                        Map.entry("bars", RANK),
                                        Map.entry("duties", RANK),
                                        Map.entry("rule", reference("rule"))),
                                "what happens where a bar and a duty meet")),
                Map.entry(
                        "wholeQuestion",
                        object(
                                List.of("referWhenNothingIsNeeded", "hideTrimmed"),
                                Map.entry("referWhenNothingIsNeeded", CONDITION),
                                Map.entry("duties", array(reference("duty"))),
                                Map.entry("hideTrimmed", CONDITION)))));
        schema.put("$defs", definitions(List.of(CitationKind.values())));
        return schema;
    }

    private static Map<String, Object> local() {
        Map<String, Object> schema = root("local-pack", "Rules of an authority or a setting");
        schema.putAll(object(
                List.of("schema", "id", "edition", "owner", "inForce", "sources", "rules"),
                Map.entry("schema", version(LocalPackFile.SCHEMA)),
                Map.entry("id", pattern("^[a-z0-9]+(-[a-z0-9]+)*$")),
                Map.entry("edition", TEXT),
                Map.entry(
                        "owner",
                        object(
                                List.of("kind", "name"),
                                Map.entry("kind", codes(LocalOwner.Kind.values())),
                                Map.entry("name", TEXT))),
                Map.entry("inForce", described(DAYS, "the days within which the rules lie")),
                Map.entry("sources", some(reference("source"))),
                Map.entry("terms", described(mapOf(CONDITION), "conditions with a name, defined once")),
                Map.entry("rules", some(reference("rule")))));
        schema.put("$defs", definitions(LocalPack.SOURCE_KINDS));
        return schema;
    }

    private static Map<String, Object> seen() {
        Map<String, Object> schema = root("pack-acknowledgement", "Somebody answers for what local rules widen");
        schema.putAll(acknowledgement(List.of(Map.entry("schema", version(AcknowledgementFile.SCHEMA)))));
        schema.put("$defs", ordered(Map.entry("date", date())));
        return schema;
    }

    private static Map<String, Object> acknowledgement(List<Map.Entry<String, Object>> before) {
        Map<String, Object> properties = new LinkedHashMap<>();
        before.forEach(property -> properties.put(property.getKey(), property.getValue()));
        properties.put("by", TEXT);
        properties.put("role", TEXT);
        properties.put("on", DATE);
        properties.put("why", TEXT);
        properties.put("localDigest", DIGEST);
        properties.put("nationalDigest", DIGEST);
        properties.put("widenings", array(TEXT));
        return ordered(
                Map.entry("type", "object"),
                Map.entry("additionalProperties", false),
                Map.entry("required", List.copyOf(properties.keySet())),
                Map.entry("properties", properties));
    }

    private static Map<String, Object> definitions(Collection<CitationKind> kinds) {
        return ordered(
                Map.entry("date", date()),
                Map.entry("days", pattern("^(\\.\\.|[0-9]{4}-[0-9]{2}-[0-9]{2})/(\\.\\.|[0-9]{4}-[0-9]{2}-[0-9]{2})$")),
                Map.entry("id", pattern("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$")),
                Map.entry(
                        "obligation",
                        Map.of(
                                "enum",
                                Arrays.stream(Obligation.values())
                                        .map(Obligation::code)
                                        .toList())),
                Map.entry("condition", condition()),
                Map.entry(
                        "duty",
                        object(
                                List.of("obligation"),
                                Map.entry("obligation", reference("obligation")),
                                Map.entry("when", described(CONDITION, "always, if it is left out")))),
                Map.entry("source", source(kinds)),
                Map.entry("rule", rule()));
    }

    private static Map<String, Object> source(Collection<CitationKind> kinds) {
        return object(
                List.of("id", "kind", "document", "locator", "statement", "verified"),
                Map.entry("id", pattern("^[A-Z0-9][A-Za-z0-9.-]*(/[A-Za-z0-9.-]+)?$")),
                Map.entry("kind", codes(kinds.toArray(Enum<?>[]::new))),
                Map.entry(
                        "document",
                        object(
                                List.of("id", "title", "publisher"),
                                Map.entry("id", TEXT),
                                Map.entry("title", TEXT),
                                Map.entry("publisher", ANY_TEXT))),
                Map.entry("locator", ANY_TEXT),
                Map.entry("statement", TEXT),
                Map.entry("inForce", described(DAYS, "left out if it has never commenced")),
                Map.entry("verified", Map.of("type", "boolean")));
    }

    private static Map<String, Object> rule() {
        return object(
                List.of("id", "title", "tier", "inForce", "cites", "when", "branches"),
                Map.entry("id", reference("id")),
                Map.entry("title", TEXT),
                Map.entry("tier", RANK),
                Map.entry("inForce", DAYS),
                Map.entry(
                        "cites",
                        some(Map.of(
                                "oneOf",
                                List.of(
                                        pattern("^[^/]*[^/\\s][^/]*$"),
                                        object(
                                                List.of("family", "when"),
                                                Map.entry("family", pattern("^[^/]*[^/\\s][^/]*$")),
                                                Map.entry("when", CONDITION)))))),
                Map.entry("when", CONDITION),
                Map.entry(
                        "branches",
                        some(object(
                                List.of("effect"),
                                Map.entry("when", described(CONDITION, "always, if it is left out")),
                                Map.entry("effect", codes(Effect.values())),
                                Map.entry("route", codes(Route.values())),
                                Map.entry("judgements", unique(codes(Judgement.values())))))),
                Map.entry("duties", array(reference("duty"))),
                Map.entry("expectedWhen", CONDITION));
    }

    /** A literal for each fact, and what joins them. */
    private static Map<String, Object> condition() {
        List<Map<String, Object>> forms = new ArrayList<>();
        forms.add(object(List.of("all"), Map.entry("all", array(CONDITION))));
        forms.add(object(List.of("any"), Map.entry("any", array(CONDITION))));
        forms.add(object(List.of("not"), Map.entry("not", CONDITION)));
        forms.add(object(List.of("term"), Map.entry("term", TEXT)));
        forms.add(object(List.of("name", "means"), Map.entry("name", TEXT), Map.entry("means", CONDITION)));
        for (Fact<?> fact : Facts.all()) {
            forms.add(object(
                    List.of("fact", "is"),
                    Map.entry("fact", described(Map.of("const", fact.name()), fact.meaning())),
                    Map.entry("is", some(codes(fact.values().toArray(Enum<?>[]::new))))));
        }
        return ordered(Map.entry("oneOf", forms));
    }

    private static Map<String, Object> root(String name, String title) {
        return ordered(
                Map.entry("$schema", "https://json-schema.org/draft/2020-12/schema"),
                Map.entry("$id", "urn:cafkit:" + name + ":1"),
                Map.entry("title", title));
    }

    private static Map<String, Object> version(String schema) {
        return Map.of("const", schema);
    }

    private static Map<String, Object> date() {
        Map<String, Object> date = pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        date.put("format", "date");
        return date;
    }

    private static Map<String, Object> pattern(String pattern) {
        return ordered(Map.entry("type", "string"), Map.entry("pattern", pattern));
    }

    private static Map<String, Object> codes(Enum<?>... values) {
        return Map.of("enum", Arrays.stream(values).map(Enum::name).toList());
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> described(Map<String, Object> schema, String meaning) {
        Map<String, Object> described = ordered(Map.entry("description", meaning));
        described.putAll(schema);
        return described;
    }

    private static Map<String, Object> mapOf(Map<String, Object> values) {
        return ordered(Map.entry("type", "object"), Map.entry("additionalProperties", values));
    }

    private static Map<String, Object> array(Map<String, Object> items) {
        return ordered(Map.entry("type", "array"), Map.entry("items", items));
    }

    private static Map<String, Object> some(Map<String, Object> items) {
        return leastOne(array(items));
    }

    private static Map<String, Object> leastOne(Map<String, Object> schema) {
        schema.put("minItems", 1);
        return schema;
    }

    private static Map<String, Object> unique(Map<String, Object> items) {
        Map<String, Object> schema = array(items);
        schema.put("uniqueItems", true);
        return schema;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Map<String, Object> object(List<String> required, Map.Entry<String, ?>... properties) {
        return ordered(
                Map.entry("type", "object"),
                Map.entry("additionalProperties", false),
                Map.entry("required", required),
                Map.entry("properties", ordered(properties)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Map<String, Object> ordered(Map.Entry<String, ?>... members) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, ?> member : members) {
            map.put(member.getKey(), member.getValue());
        }
        return map;
    }
}
