package io.github.cafkit.consent;

import static io.github.cafkit.consent.SchemaFiles.array;
import static io.github.cafkit.consent.SchemaFiles.codes;
import static io.github.cafkit.consent.SchemaFiles.date;
import static io.github.cafkit.consent.SchemaFiles.described;
import static io.github.cafkit.consent.SchemaFiles.object;
import static io.github.cafkit.consent.SchemaFiles.ordered;
import static io.github.cafkit.consent.SchemaFiles.pattern;
import static io.github.cafkit.consent.SchemaFiles.reference;
import static io.github.cafkit.consent.SchemaFiles.root;
import static io.github.cafkit.consent.SchemaFiles.unique;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.authzen.AuthZen;
import io.github.cafkit.consent.authzen.EvaluationRequest;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.mais.Mais;
import io.github.cafkit.consent.mais.MaisAnswer;
import io.github.cafkit.consent.mais.MaisDecision;
import io.github.cafkit.consent.mais.MaisReason;
import io.github.cafkit.consent.mais.MaisVocabulary;
import io.github.cafkit.consent.override.DeciderRole;
import io.github.cafkit.consent.override.OverriddenDecision;
import io.github.cafkit.consent.override.OverrideGround;
import io.github.cafkit.consent.override.SafeguardingOverride;
import io.github.cafkit.consent.override.WhyNotLifted;
import io.github.cafkit.consent.override.WithoutConsent;
import io.github.cafkit.core.json.JsonTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Writes the JSON Schemas of overrides, of the MAIS drafts and of AuthZEN bodies from the enumerations. The files are
 * committed; {@link InteropSchemasTest} says when they no longer fit.
 */
final class InteropSchemas {

    static final String OVERRIDE = "safeguarding-override.schema.json";
    static final String OVERRIDDEN = "overridden-decision.schema.json";
    static final String POLICY = "mais-sharing-policy.schema.json";
    static final String REQUEST = "mais-request.schema.json";
    static final String VOCABULARY = "mais-vocabulary.schema.json";
    static final String DECISION = "mais-decision.schema.json";
    static final String LOG = "mais-log-entry.schema.json";
    static final String EVALUATION = "authzen-request.schema.json";
    static final String RESPONSE = "authzen-response.schema.json";

    private static final Map<String, Supplier<Map<String, Object>>> ALL = new TreeMap<>(Map.of(
            OVERRIDE, InteropSchemas::override,
            OVERRIDDEN, InteropSchemas::overridden,
            POLICY, InteropSchemas::policy,
            REQUEST, InteropSchemas::request,
            VOCABULARY, InteropSchemas::vocabulary,
            DECISION, InteropSchemas::decision,
            LOG, InteropSchemas::log,
            EVALUATION, InteropSchemas::evaluations,
            RESPONSE, InteropSchemas::responses));

    private static final Map<String, Object> TEXT =
            ordered(Map.entry("type", "string"), Map.entry("pattern", "[^\\s]"));
    private static final Map<String, Object> ID = pattern("^[A-Za-z0-9._:-]{1,64}$");
    private static final Map<String, Object> CATEGORY = codes(InformationCategory.values());
    private static final Map<String, Object> DUTY = Map.of(
            "enum", Arrays.stream(Obligation.values()).map(Obligation::code).toList());
    private static final Map<String, Object> RULE = pattern("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$");

    private InteropSchemas() {}

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    static String text(String name) {
        Supplier<Map<String, Object>> schema = ALL.get(name);
        if (schema == null) {
            throw new IllegalArgumentException(name);
        }
        return JsonTree.writePretty(schema.get()) + "\n";
    }

    // Overrides

    private static Map<String, Object> override() {
        Map<String, Object> schema = root("safeguarding-override", "A named person's decision to share");
        schema.putAll(object(
                List.of(
                        "schema",
                        "ground",
                        "harmFeared",
                        "likelihood",
                        "necessity",
                        "proportionality",
                        "withoutConsent",
                        "decidedBy",
                        "decidedOn",
                        "reviewOn",
                        "telling",
                        "recipients",
                        "categories"),
                Map.entry("schema", Map.of("const", SafeguardingOverride.SCHEMA)),
                Map.entry("ground", codes(OverrideGround.values())),
                Map.entry("harmFeared", TEXT),
                Map.entry("likelihood", described(TEXT, "how likely the harm is, and what that rests on")),
                Map.entry("necessity", described(TEXT, "why this has to go, and why nothing less would do")),
                Map.entry("proportionality", TEXT),
                Map.entry("withoutConsent", withoutConsent()),
                Map.entry(
                        "decidedBy",
                        object(
                                List.of("person", "role"),
                                Map.entry("person", ID),
                                Map.entry("role", codes(DeciderRole.values())))),
                Map.entry("decidedOn", described(date(), "the first day on which it can lift anything")),
                Map.entry(
                        "reviewOn",
                        described(
                                date(),
                                "the last day on which it can lift anything; at most " + SafeguardingOverride.MOST_DAYS
                                        + " days later")),
                Map.entry("telling", telling()),
                Map.entry(
                        "recipients",
                        atLeastOne(object(
                                List.of("kind"),
                                Map.entry("kind", codes(RecipientKind.values())),
                                Map.entry("agency", ID),
                                Map.entry("person", ID)))),
                Map.entry("categories", unique(CATEGORY, 1))));
        return schema;
    }

    private static Map<String, Object> withoutConsent() {
        return oneOf(
                object(
                        List.of("was", "reason", "because"),
                        Map.entry("was", Map.of("const", "NOT_SOUGHT")),
                        Map.entry("reason", codes(WithoutConsent.Reason.values())),
                        Map.entry("because", TEXT)),
                object(
                        List.of("was", "reason", "because"),
                        Map.entry("was", Map.of("const", "OVERRULED")),
                        Map.entry("reason", codes(WithoutConsent.Stance.values())),
                        Map.entry("because", TEXT)));
    }

    private static Map<String, Object> telling() {
        return oneOf(
                object(List.of("when"), Map.entry("when", Map.of("const", "NOW"))),
                object(
                        List.of("when", "because", "lookAgainOn"),
                        Map.entry("when", Map.of("const", "LATER")),
                        Map.entry("because", TEXT),
                        Map.entry("lookAgainOn", date())));
    }

    private static Map<String, Object> overridden() {
        Map<String, Object> schema =
                root("overridden-decision", "What the rules say, and what goes by a person's decision");
        schema.putAll(object(
                List.of(
                        "schema",
                        "asOf",
                        "ground",
                        "decidedBy",
                        "decidedOn",
                        "reviewOn",
                        "share",
                        "withhold",
                        "obligations",
                        "lifted",
                        "notLifted",
                        "rulesSay",
                        "notice"),
                Map.entry("schema", Map.of("const", OverriddenDecision.SCHEMA)),
                Map.entry("asOf", date()),
                Map.entry("urgent", TEXT),
                Map.entry("ground", codes(OverrideGround.values())),
                Map.entry("decidedBy", codes(DeciderRole.values())),
                Map.entry("decidedOn", date()),
                Map.entry("reviewOn", date()),
                Map.entry("lookAgainOn", date()),
                Map.entry("share", unique(CATEGORY, 0)),
                Map.entry("withhold", unique(CATEGORY, 0)),
                Map.entry("obligations", unique(DUTY, 3)),
                Map.entry(
                        "lifted",
                        array(object(
                                List.of("category", "overruled", "obligations"),
                                Map.entry("category", CATEGORY),
                                Map.entry("overruled", unique(RULE, 1)),
                                Map.entry("obligations", unique(DUTY, 3))))),
                Map.entry(
                        "notLifted",
                        array(object(
                                List.of("category", "because", "rules"),
                                Map.entry("category", CATEGORY),
                                Map.entry("because", codes(WhyNotLifted.values())),
                                Map.entry("rules", unique(RULE, 1))))),
                Map.entry("rulesSay", rulesSay()),
                Map.entry("notice", TEXT)));
        return schema;
    }

    /** A decision, which has a schema of its own. */
    private static Map<String, Object> rulesSay() {
        return described(
                ordered(
                        Map.entry("type", "object"),
                        Map.entry("required", List.of("schema")),
                        Map.entry("properties", Map.of("schema", Map.of("const", "cafkit/sharing-decision/1")))),
                "see sharing-decision.schema.json");
    }

    // MAIS

    private static Map<String, Object> policy() {
        Map<String, Object> schema = root("mais-sharing-policy", "A sharing policy of the MAIS drafts, " + Mais.DRAFT);
        schema.putAll(policyObject());
        return schema;
    }

    private static Map<String, Object> policyObject() {
        return object(
                List.of(
                        "URI",
                        "Identifier",
                        "Name",
                        "Contact",
                        "Party",
                        "Data",
                        "Purpose",
                        "StartDate",
                        "EndDate",
                        "PermittedUse"),
                Map.entry("URI", TEXT),
                Map.entry("Identifier", identifier("System")),
                Map.entry("Name", TEXT),
                Map.entry("Contact", TEXT),
                Map.entry(
                        "Party",
                        atLeastOne(object(
                                List.of("Name", "CatalogueID"),
                                Map.entry("Name", TEXT),
                                Map.entry("CatalogueID", atLeastOne(TEXT))))),
                Map.entry("Data", atLeastOne(TEXT)),
                Map.entry("Purpose", atLeastOne(TEXT)),
                Map.entry("StartDate", date()),
                Map.entry("EndDate", described(date(), "the last day on which it holds")),
                Map.entry("PermittedUse", atLeastOne(TEXT)),
                Map.entry("Restrictions", array(TEXT)),
                Map.entry("DataRecipientResponsibilities", array(TEXT)),
                Map.entry("SecurityMeasure", array(TEXT)),
                Map.entry("LegalCompliance", array(TEXT)));
    }

    private static Map<String, Object> request() {
        Map<String, Object> schema = root("mais-request", "A request of the MAIS drafts, " + Mais.DRAFT);
        schema.putAll(object(
                List.of(
                        "Identifier",
                        "DateStamp",
                        "RequesterIdentifier",
                        "RequestedData",
                        "AssertedPurpose",
                        "SharingPolicy"),
                Map.entry("Identifier", identifier("System")),
                Map.entry("DateStamp", stamp()),
                Map.entry("RequesterIdentifier", identifier("system")),
                Map.entry("RequestedData", object(List.of("Query"), Map.entry("Query", Map.of("type", "object")))),
                Map.entry("AssertedPurpose", TEXT),
                Map.entry("SharingPolicy", atLeastOne(oneOf(TEXT, reference("#/$defs/policy"))))));
        schema.put("$defs", ordered(Map.entry("policy", policyObject())));
        return schema;
    }

    private static Map<String, Object> vocabulary() {
        Map<String, Object> schema = root("mais-vocabulary", "What the codes of sharing policies mean");
        schema.putAll(object(
                List.of("schema", "parties", "purposes", "data", "readingUses"),
                Map.entry("schema", Map.of("const", MaisVocabulary.SCHEMA)),
                Map.entry("parties", mapOf(codes(RecipientKind.values()))),
                Map.entry("purposes", mapOf(codes(Purpose.values()))),
                Map.entry("data", mapOf(unique(CATEGORY, 1))),
                Map.entry("readingUses", array(Map.of("type", "string")))));
        return schema;
    }

    private static Map<String, Object> decision() {
        Map<String, Object> schema = root("mais-decision", "The answer to a request, as the responder keeps it");
        schema.putAll(object(
                List.of("schema", "draft", "answer", "reasons", "coveredBy", "terms", "rulesSay", "notice"),
                Map.entry("schema", Map.of("const", MaisDecision.SCHEMA)),
                Map.entry("draft", Map.of("const", Mais.DRAFT)),
                Map.entry("answer", codes(MaisAnswer.values())),
                Map.entry("reasons", unique(codes(MaisReason.values()), 1)),
                Map.entry("coveredBy", array(TEXT)),
                Map.entry("terms", array(TEXT)),
                Map.entry("rulesSay", rulesSay()),
                Map.entry("notice", TEXT)));
        return schema;
    }

    private static Map<String, Object> log() {
        Map<String, Object> schema = root("mais-log-entry", "What one side of a request keeps of it");
        Map<String, Object> response = Map.of("enum", List.of("PERMIT", "DENY", "AWAITED"));
        schema.putAll(object(
                List.of("schema", "Draft", "Role", "EntryId", "LoggedAt", "Request", "Responder", "SharingPolicy"),
                Map.entry("schema", Map.of("const", MaisDecision.LOG_SCHEMA)),
                Map.entry("Draft", Map.of("const", Mais.DRAFT)),
                Map.entry("Role", Map.of("enum", List.of("RESPONDER", "REQUESTER"))),
                Map.entry("EntryId", TEXT),
                Map.entry("LoggedAt", ordered(Map.entry("type", "string"), Map.entry("format", "date-time"))),
                Map.entry(
                        "Request",
                        object(
                                List.of("Identifier", "DateStamp", "RequesterIdentifier", "AssertedPurpose"),
                                Map.entry("Identifier", identifier("System")),
                                Map.entry("DateStamp", stamp()),
                                Map.entry("RequesterIdentifier", identifier("system")),
                                Map.entry("AssertedPurpose", TEXT))),
                Map.entry("Responder", TEXT),
                Map.entry(
                        "SharingPolicy",
                        atLeastOne(object(
                                List.of("URI"),
                                Map.entry("URI", TEXT),
                                Map.entry("Identifier", identifier("System")),
                                Map.entry("StartDate", date()),
                                Map.entry("EndDate", date())))),
                Map.entry("Decision", logged()),
                Map.entry("ResponseSent", described(response, "there in the responder's entry")),
                Map.entry("ResponseReceived", described(response, "there in the requester's entry"))));
        return schema;
    }

    private static Map<String, Object> logged() {
        return object(
                List.of(
                        "Answer",
                        "Reasons",
                        "AsOf",
                        "Pack",
                        "PackEdition",
                        "Outcome",
                        "Share",
                        "Withhold",
                        "Obligations",
                        "CoveredBy"),
                Map.entry("Answer", codes(MaisAnswer.values())),
                Map.entry("Reasons", unique(codes(MaisReason.values()), 1)),
                Map.entry("AsOf", date()),
                Map.entry("Pack", TEXT),
                Map.entry("PackEdition", TEXT),
                Map.entry("Outcome", codes(Outcome.values())),
                Map.entry("Share", unique(CATEGORY, 0)),
                Map.entry("Withhold", unique(CATEGORY, 0)),
                Map.entry("Obligations", unique(DUTY, 3)),
                Map.entry("CoveredBy", array(TEXT)));
    }

    private static Map<String, Object> identifier(String system) {
        return object(List.of("value", system), Map.entry("value", TEXT), Map.entry(system, TEXT));
    }

    private static Map<String, Object> stamp() {
        return pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$");
    }

    // AuthZEN

    private static Map<String, Object> evaluations() {
        Map<String, Object> schema = root(
                "authzen-request",
                "A sharing question as an access evaluation request, or a batch, of AuthZEN " + AuthZen.VERSION);
        Map<String, Object> single = object(List.of("subject", "action", "resource", "context"), members());
        List<Map.Entry<String, Object>> batch = new ArrayList<>(members());
        batch.add(Map.entry(
                "evaluations",
                described(
                        array(Map.of()),
                        "each as a single request, with what it leaves out taken from what stands beside the list")));
        batch.add(Map.entry(
                "options",
                object(
                        List.of(),
                        Map.entry(
                                "evaluations_semantic",
                                Map.of(
                                        "enum",
                                        List.of("execute_all", "deny_on_first_deny", "permit_on_first_permit"))))));
        schema.putAll(oneOf(single, object(List.of("evaluations"), batch)));
        schema.put(
                "$defs",
                ordered(
                        Map.entry("date", date()),
                        Map.entry("category", CATEGORY),
                        Map.entry("recipient", codes(RecipientKind.values())),
                        Map.entry("purpose", codes(Purpose.values()))));
        return schema;
    }

    private static List<Map.Entry<String, Object>> members() {
        Map<String, Object> any = ordered(Map.entry("type", "string"));
        Map<String, Map<String, Object>> facts = factsByPlace();
        return List.of(
                Map.entry(
                        "subject",
                        object(
                                List.of("type", "id", "properties"),
                                Map.entry("type", any),
                                Map.entry("id", any),
                                Map.entry("properties", place(facts, "subject", List.of("recipientKind"), Map.of())))),
                Map.entry(
                        "action",
                        object(
                                List.of("name"),
                                Map.entry("name", Map.of("const", AuthZen.ACTION)),
                                Map.entry("properties", place(facts, "action", List.of(), Map.of())))),
                Map.entry(
                        "resource",
                        object(
                                List.of("type", "id", "properties"),
                                Map.entry("type", Map.of("const", AuthZen.RESOURCE)),
                                Map.entry("id", any),
                                Map.entry(
                                        "properties",
                                        place(
                                                facts,
                                                "resource",
                                                List.of("holderSector", "age", "items"),
                                                Map.of("items", items()))))),
                Map.entry(
                        "context",
                        place(
                                facts,
                                "context",
                                List.of("asOf", "riskLevel"),
                                new TreeMap<>(Map.of(
                                        "asOf", reference("#/$defs/date"),
                                        "profile", codes(Profile.values()),
                                        "consents", array(SchemaFiles.consent()))))));
    }

    private static Map<String, Object> items() {
        return ordered(
                Map.entry("type", "object"),
                Map.entry("minProperties", 1),
                Map.entry("propertyNames", reference("#/$defs/category")),
                Map.entry("additionalProperties", SchemaFiles.item()));
    }

    /** Where each fact stands, as a request that states all of them has it. */
    private static Map<String, Map<String, Object>> factsByPlace() {
        Map<String, Map<String, Object>> places = new LinkedHashMap<>();
        Map<String, Object> schemas = ofFacts();
        Map<String, Object> request = EvaluationRequest.write(
                SharingQuestion.ofFacts(EverydayFacts.SHEET, LocalDate.of(2026, 10, 15))
                        .orElseThrow(),
                "user",
                "u",
                "r");
        for (String part : List.of("subject", "action", "resource", "context")) {
            Map<String, Object> here = new LinkedHashMap<>();
            Map<?, ?> properties = part.equals("context")
                    ? (Map<?, ?>) request.get(part)
                    : (Map<?, ?>) ((Map<?, ?>) Objects.requireNonNull(request.get(part))).get("properties");
            Objects.requireNonNull(properties).keySet().forEach(name -> {
                Object schema = schemas.get(String.valueOf(name));
                if (schema != null) {
                    here.put(String.valueOf(name), schema);
                }
            });
            places.put(part, here);
        }
        return places;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> ofFacts() {
        return (Map<String, Object>) Objects.requireNonNull(SchemaFiles.facts().get("properties"));
    }

    private static Map<String, Object> place(
            Map<String, Map<String, Object>> facts,
            String part,
            List<String> required,
            Map<String, ? extends Map<String, Object>> others) {
        List<Map.Entry<String, Object>> properties = new ArrayList<>();
        Objects.requireNonNull(facts.get(part)).forEach((name, schema) -> properties.add(Map.entry(name, schema)));
        others.forEach((name, schema) -> properties.add(Map.entry(name, schema)));
        return object(required, properties);
    }

    private static Map<String, Object> responses() {
        Map<String, Object> schema = root(
                "authzen-response",
                "The answer to an access evaluation request, or a batch, of AuthZEN " + AuthZen.VERSION);
        schema.putAll(oneOf(
                reference("#/$defs/response"),
                object(List.of("evaluations"), Map.entry("evaluations", atLeastOne(reference("#/$defs/response"))))));
        schema.put(
                "$defs",
                ordered(Map.entry(
                        "response",
                        object(
                                List.of("decision", "context"),
                                Map.entry("decision", Map.of("type", "boolean")),
                                Map.entry("context", oneOf(answered(), refused()))))));
        return schema;
    }

    private static Map<String, Object> answered() {
        Map<String, Object> english = object(List.of("en"), Map.entry("en", TEXT));
        List<String> reasons =
                new ArrayList<>(Arrays.stream(Outcome.values()).map(Enum::name).toList());
        reasons.add("ONLY_A_PART");
        return object(
                List.of(
                        "id",
                        "reason_code",
                        "reason_admin",
                        "reason_user",
                        "obligations",
                        "judgements",
                        "share",
                        "pack",
                        "packEdition",
                        "notStated",
                        "notice"),
                Map.entry("id", TEXT),
                Map.entry("reason_code", Map.of("enum", reasons)),
                Map.entry("reason_admin", described(english, "for whoever enforces, never for whoever asks")),
                Map.entry("reason_user", described(english, "may be shown to whoever asks")),
                Map.entry("urgent", TEXT),
                Map.entry(
                        "obligations",
                        atLeastOne(
                                object(List.of("id", "meaning"), Map.entry("id", DUTY), Map.entry("meaning", TEXT)))),
                Map.entry("judgements", unique(codes(Judgement.values()), 0)),
                Map.entry("share", unique(CATEGORY, 0)),
                Map.entry("pack", TEXT),
                Map.entry("packEdition", TEXT),
                Map.entry("notStated", unique(TEXT, 0)),
                Map.entry("notice", TEXT));
    }

    private static Map<String, Object> refused() {
        return object(
                List.of("error"),
                Map.entry(
                        "error",
                        object(
                                List.of("status", "message", "problems"),
                                Map.entry("status", Map.of("const", 400)),
                                Map.entry("message", TEXT),
                                Map.entry(
                                        "problems",
                                        atLeastOne(object(
                                                List.of("code", "path", "message"),
                                                Map.entry("code", TEXT),
                                                Map.entry("path", TEXT),
                                                Map.entry("message", TEXT)))))));
    }

    // Words

    private static Map<String, Object> atLeastOne(Map<String, Object> items) {
        Map<String, Object> schema = array(items);
        schema.put("minItems", 1);
        return schema;
    }

    private static Map<String, Object> mapOf(Map<String, Object> values) {
        return ordered(Map.entry("type", "object"), Map.entry("additionalProperties", values));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static Map<String, Object> oneOf(Map<String, Object>... choices) {
        return ordered(Map.entry("oneOf", List.of(choices)));
    }
}
