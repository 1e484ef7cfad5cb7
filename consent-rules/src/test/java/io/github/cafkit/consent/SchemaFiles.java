package io.github.cafkit.consent;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.consents.ConsentDoubt;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.ThirdParty;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.source.CitationKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the JSON Schemas of questions and decisions from the facts and the enumerations. The files are committed;
 * {@link SchemaFilesTest} says when they no longer fit and how to write them anew.
 */
final class SchemaFiles {

    static final String QUESTION = "sharing-question.schema.json";
    static final String DECISION = "sharing-decision.schema.json";

    private static final String RISK_TYPE = "riskType";
    private static final String DATE = "#/$defs/date";
    private static final String CATEGORY = "#/$defs/category";

    private SchemaFiles() {}

    static Path folder() {
        return Path.of("src/main/resources/io/github/cafkit/consent");
    }

    static String text(String name) {
        return JsonTree.writePretty(name.equals(QUESTION) ? question() : decision()) + "\n";
    }

    private static Map<String, Object> question() {
        Map<String, Object> schema = root("sharing-question", "A question about sharing information on a child");
        schema.putAll(object(
                List.of("schema", "asOf", "question"),
                Map.entry("schema", Map.of("const", QuestionDocument.SCHEMA)),
                Map.entry("asOf", described(reference(DATE), "the day asked about, which selects the rules in force")),
                Map.entry("profile", described(codes(Profile.values()), Facts.PROFILE.meaning())),
                Map.entry(
                        "question",
                        object(
                                List.of("facts", "items"),
                                Map.entry("facts", facts()),
                                Map.entry(
                                        "items",
                                        ordered(
                                                Map.entry("type", "object"),
                                                Map.entry("minProperties", 1),
                                                Map.entry("propertyNames", reference(CATEGORY)),
                                                Map.entry("additionalProperties", item()))))),
                Map.entry("consents", array(consent()))));
        schema.put(
                "$defs",
                ordered(
                        Map.entry("date", date()),
                        Map.entry("category", codes(InformationCategory.values())),
                        Map.entry("recipient", codes(RecipientKind.values())),
                        Map.entry("purpose", codes(Purpose.values()))));
        return schema;
    }

    static Map<String, Object> facts() {
        List<String> required = new ArrayList<>();
        List<Map.Entry<String, Object>> properties = new ArrayList<>();
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            if (!fact.equals(Facts.PROFILE) && !fact.name().startsWith(RISK_TYPE + ".")) {
                properties.add(Map.entry(fact.name(), described(codes(fact), fact.meaning())));
                if (fact.whenNotStated().isEmpty()) {
                    required.add(fact.name());
                }
            }
        }
        properties.add(Map.entry(
                RISK_TYPE,
                described(
                        unique(codes(RiskType.values()), 0),
                        "the kinds of harm in question; if stated, no other kind is in question")));
        return object(required, properties);
    }

    static Map<String, Object> item() {
        return object(
                List.of(),
                Map.entry("needed", described(codes(YesNoUnknown.values()), Facts.NEEDED.meaning())),
                Map.entry("thirdParty", described(codes(ThirdParty.values()), Facts.THIRD_PARTY.meaning())),
                Map.entry(
                        "givenInConfidenceByChild",
                        described(codes(GivenInConfidence.values()), Facts.GIVEN_IN_CONFIDENCE.meaning())),
                Map.entry("accuracy", described(codes(Accuracy.values()), Facts.ACCURACY.meaning())),
                Map.entry("confidential", described(codes(YesNo.values()), Facts.CONFIDENTIAL.meaning())));
    }

    static Map<String, Object> consent() {
        return object(
                List.of("state", "giver"),
                Map.entry("state", codes(ConsentState.values())),
                Map.entry("giver", codes(ConsentGiver.values())),
                Map.entry("categories", scope(CATEGORY)),
                Map.entry("recipients", scope("#/$defs/recipient")),
                Map.entry("purposes", scope("#/$defs/purpose")),
                Map.entry("givenOn", dateOrNull("the first day on which it counts")),
                Map.entry("expiresOn", dateOrNull("the last day on which it counts")),
                Map.entry("withdrawnOn", dateOrNull("the first day on which it no longer counts")),
                Map.entry("free", described(codes(YesNo.values()), "whether it was freely given")));
    }

    private static Map<String, Object> decision() {
        Map<String, Object> schema = root("sharing-decision", "The answer to a question about sharing information");
        Map<String, Object> text = ordered(Map.entry("type", "string"), Map.entry("minLength", 1));
        Map<String, Object> flag = Map.of("type", "boolean");
        schema.putAll(object(
                List.of(
                        "schema",
                        "asOf",
                        "profile",
                        "pack",
                        "packEdition",
                        "outcome",
                        "share",
                        "withhold",
                        "obligations",
                        "judgements",
                        "cites",
                        "citations",
                        "categories",
                        "consentsThatDoNotCount",
                        "notStated",
                        "notice"),
                Map.entry("schema", Map.of("const", "cafkit/sharing-decision/1")),
                Map.entry("asOf", reference(DATE)),
                Map.entry("profile", codes(Profile.values())),
                Map.entry("pack", text),
                Map.entry("packEdition", text),
                Map.entry(
                        "changedDates",
                        described(
                                ordered(
                                        Map.entry("type", "object"),
                                        Map.entry("minProperties", 1),
                                        Map.entry("additionalProperties", reference(DATE))),
                                "days of sources that whoever loaded the pack has moved, by citation; there if one was")),
                Map.entry("localPacks", localPacks(text)),
                Map.entry("urgent", described(text, "what to do at once; there if a child is in immediate danger")),
                Map.entry("outcome", codes(Outcome.values())),
                Map.entry("strength", described(codes(Strength.values()), "there if something is shared")),
                Map.entry("share", unique(reference(CATEGORY), 0)),
                Map.entry("withhold", unique(reference(CATEGORY), 0)),
                Map.entry("obligations", unique(reference("#/$defs/obligation"), 3)),
                Map.entry("localObligations", localObligations()),
                Map.entry("route", reference("#/$defs/route")),
                Map.entry("judgements", unique(reference("#/$defs/judgement"), 0)),
                Map.entry("cites", unique(reference("#/$defs/citation"), 1)),
                Map.entry(
                        "citations",
                        array(object(
                                List.of("id", "kind", "document", "locator", "verified"),
                                Map.entry("id", reference("#/$defs/citation")),
                                Map.entry("kind", codes(CitationKind.values())),
                                Map.entry("document", text),
                                Map.entry("locator", Map.of("type", "string")),
                                Map.entry(
                                        "verified",
                                        described(
                                                flag, "false while nobody has compared it with the official text"))))),
                Map.entry(
                        "categories",
                        ordered(
                                Map.entry("type", "array"),
                                Map.entry("minItems", 1),
                                Map.entry("items", categoryDecision(flag, text)))),
                Map.entry(
                        "consentsThatDoNotCount",
                        array(object(
                                List.of("consent", "category", "doubt"),
                                Map.entry(
                                        "consent",
                                        described(
                                                ordered(Map.entry("type", "integer"), Map.entry("minimum", 0)),
                                                "its place in the question")),
                                Map.entry("category", reference(CATEGORY)),
                                Map.entry("doubt", codes(ConsentDoubt.values()))))),
                Map.entry(
                        "notStated",
                        unique(ordered(Map.entry("type", "string"), Map.entry("pattern", factNamePattern())), 0)),
                Map.entry("notice", text)));
        schema.put(
                "$defs",
                ordered(
                        Map.entry("date", date()),
                        Map.entry("category", codes(InformationCategory.values())),
                        Map.entry("route", codes(Route.values())),
                        Map.entry("judgement", codes(Judgement.values())),
                        Map.entry(
                                "obligation",
                                Map.of(
                                        "enum",
                                        Arrays.stream(Obligation.values())
                                                .map(Obligation::code)
                                                .toList())),
                        Map.entry("rule", pattern("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$")),
                        Map.entry("tier", pattern("^T[0-9]+$")),
                        Map.entry("citation", pattern("^[A-Z0-9][A-Za-z0-9./-]*$"))));
        return schema;
    }

    private static Map<String, Object> categoryDecision(Map<String, Object> flag, Map<String, Object> text) {
        return object(
                List.of(
                        "category",
                        "outcome",
                        "trimmed",
                        "tier",
                        "clash",
                        "rules",
                        "cites",
                        "obligations",
                        "judgements",
                        "beaten"),
                Map.entry("category", reference(CATEGORY)),
                Map.entry("outcome", codes(Outcome.values())),
                Map.entry("trimmed", described(flag, Effect.TRIM.label())),
                Map.entry("tier", reference("#/$defs/tier")),
                Map.entry("clash", described(flag, "a bar met a duty")),
                Map.entry("rules", unique(reference("#/$defs/rule"), 1)),
                Map.entry("cites", unique(reference("#/$defs/citation"), 1)),
                Map.entry("obligations", unique(reference("#/$defs/obligation"), 3)),
                Map.entry("localObligations", localObligations()),
                Map.entry("route", reference("#/$defs/route")),
                Map.entry("judgements", unique(reference("#/$defs/judgement"), 0)),
                Map.entry(
                        "beaten",
                        array(object(
                                List.of("rule", "tier", "because"),
                                Map.entry("rule", reference("#/$defs/rule")),
                                Map.entry("tier", reference("#/$defs/tier")),
                                Map.entry("because", text)))));
    }

    private static Map<String, Object> localObligations() {
        return described(
                unique(reference("#/$defs/obligation"), 1),
                "duties that rules of an authority or a setting add; they change no outcome; there if one is added");
    }

    private static Map<String, Object> localPacks(Map<String, Object> text) {
        Map<String, Object> digest = pattern("^[0-9a-f]{64}$");
        Map<String, Object> added = object(
                List.of("id", "edition", "owner", "digest"),
                Map.entry("id", text),
                Map.entry("edition", text),
                Map.entry("owner", text),
                Map.entry("digest", digest),
                Map.entry(
                        "acknowledgement",
                        described(
                                object(
                                        List.of("by", "role", "on", "why", "nationalDigest", "widenings"),
                                        Map.entry("by", text),
                                        Map.entry("role", text),
                                        Map.entry("on", reference(DATE)),
                                        Map.entry("why", text),
                                        Map.entry("nationalDigest", digest),
                                        Map.entry("widenings", unique(text, 0))),
                                "who answers for what the rules widen; there if they widen something")));
        Map<String, Object> schema = array(added);
        schema.put("minItems", 1);
        return described(schema, "rules that authorities or settings have added to the pack; there if any were");
    }

    static Map<String, Object> root(String name, String title) {
        return ordered(
                Map.entry("$schema", "https://json-schema.org/draft/2020-12/schema"),
                Map.entry("$id", "urn:cafkit:" + name + ":1"),
                Map.entry("title", title));
    }

    static Map<String, Object> date() {
        return ordered(
                Map.entry("type", "string"),
                Map.entry("format", "date"),
                Map.entry("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    }

    private static Map<String, Object> dateOrNull(String meaning) {
        return ordered(
                Map.entry("description", meaning),
                Map.entry("oneOf", List.of(reference(DATE), Map.of("type", "null"))));
    }

    private static Map<String, Object> scope(String reference) {
        return Map.of("oneOf", List.of(Map.of("const", "ANY"), unique(reference(reference), 1)));
    }

    /** Facts of the question by name; those of an item with a category in front. */
    private static String factNamePattern() {
        List<String> ofQuestion =
                Facts.all(Fact.Scope.QUESTION).stream().map(Fact::name).toList();
        List<String> ofItem =
                Facts.all(Fact.Scope.ITEM).stream().map(Fact::name).toList();
        return "^(" + String.join("|", ofQuestion).replace(".", "\\.") + "|[A-Z_]+\\.(" + String.join("|", ofItem)
                + "))$";
    }

    static Map<String, Object> pattern(String pattern) {
        return ordered(Map.entry("type", "string"), Map.entry("pattern", pattern));
    }

    static Map<String, Object> codes(Enum<?>... values) {
        return Map.of("enum", Arrays.stream(values).map(Enum::name).toList());
    }

    static Map<String, Object> codes(Fact<?> fact) {
        return Map.of("enum", fact.values().stream().map(Enum::name).toList());
    }

    static Map<String, Object> reference(String place) {
        return Map.of("$ref", place);
    }

    static Map<String, Object> described(Map<String, Object> schema, String meaning) {
        Map<String, Object> described = ordered(Map.entry("description", meaning));
        described.putAll(schema);
        return described;
    }

    static Map<String, Object> array(Map<String, Object> items) {
        return ordered(Map.entry("type", "array"), Map.entry("items", items));
    }

    static Map<String, Object> unique(Map<String, Object> items, int least) {
        Map<String, Object> schema = array(items);
        schema.put("uniqueItems", true);
        if (least > 0) {
            schema.put("minItems", least);
        }
        return schema;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static Map<String, Object> object(List<String> required, Map.Entry<String, ?>... properties) {
        return object(required, List.of(properties));
    }

    static Map<String, Object> object(List<String> required, List<? extends Map.Entry<String, ?>> properties) {
        Map<String, Object> byName = new LinkedHashMap<>();
        properties.forEach(property -> byName.put(property.getKey(), property.getValue()));
        Map<String, Object> schema = ordered(Map.entry("type", "object"), Map.entry("additionalProperties", false));
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", byName);
        return schema;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static Map<String, Object> ordered(Map.Entry<String, ?>... members) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, ?> member : members) {
            map.put(member.getKey(), member.getValue());
        }
        return map;
    }
}
