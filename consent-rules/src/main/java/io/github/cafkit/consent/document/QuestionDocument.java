package io.github.cafkit.consent.document;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.tree.TreeReader;
import io.github.cafkit.core.problem.ProblemException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sharing question as a document. Its shape is that of {@code sharing-question.schema.json}: a case file without its
 * defaults. A fact that the document leaves out is not stated, and the decision says so.
 */
public final class QuestionDocument {

    /** The name and version of the shape. */
    public static final String SCHEMA = "cafkit/sharing-question/1";

    private static final Set<String> MEMBERS = Set.of("schema", "asOf", "profile", "question", "consents");

    private QuestionDocument() {}

    /**
     * Reads a question.
     *
     * @param document the document, as a strict JSON reader gives it, not null
     * @return the question, never null
     * @throws ProblemException with every fault found, each with its place
     */
    public static SharingQuestion read(Map<String, ?> document) {
        TreeReader reader = new TreeReader();
        QuestionParts parts = new QuestionParts(reader);
        Map<String, ?> root = reader.object(document, "", MEMBERS);
        if (!SCHEMA.equals(root.get("schema"))) {
            reader.fault("/schema", "must be \"" + SCHEMA + "\"");
        }
        SharingQuestion.Builder question = SharingQuestion.builder();
        parts.asOf(root, question);
        parts.profile(root, question);
        Map<String, ?> asked = reader.object(root.get("question"), "/question", Set.of("facts", "items"));
        parts.facts(asked.get("facts"), question);
        parts.items(asked.get("items")).forEach(question::item);
        if (root.containsKey("consents")) {
            question.consents(parts.consents(root.get("consents")));
        }
        return parts.build(question);
    }

    /**
     * Writes a question: what was stated and no more.
     *
     * @param question the question, not null
     * @return the document; reading it gives an equal question; never null
     */
    public static Map<String, Object> write(SharingQuestion question) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Fact<?> fact : QuestionParts.stateable()) {
            question.stated(fact).ifPresent(value -> facts.put(fact.name(), value.name()));
        }
        if (question.stated(Facts.riskType(RiskType.PHYSICAL)).isPresent()) {
            facts.put(
                    QuestionParts.RISK_TYPE,
                    Arrays.stream(RiskType.values())
                            .filter(type -> question.get(Facts.riskType(type)) == YesNo.YES)
                            .map(Enum::name)
                            .toList());
        }
        Map<String, Object> items = new LinkedHashMap<>();
        question.items().forEach((category, item) -> items.put(category.name(), write(item)));
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("facts", facts);
        asked.put("items", items);

        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("asOf", question.asOf().toString());
        question.stated(Facts.PROFILE).ifPresent(profile -> document.put("profile", profile.name()));
        document.put("question", asked);
        document.put(
                "consents",
                question.consents().stream().map(consent -> write(consent)).toList());
        return document;
    }

    /**
     * Writes what is known about a requested category, as it stands under the category's name in a question.
     *
     * @param item the item, not null
     * @return what was stated and no more, without the category, never null
     */
    public static Map<String, Object> write(RequestedItem item) {
        Map<String, Object> document = new LinkedHashMap<>();
        put(document, "needed", item.getNeeded());
        put(document, "thirdParty", item.getThirdParty());
        put(document, "givenInConfidenceByChild", item.getGivenInConfidence());
        put(document, "accuracy", item.getAccuracy());
        put(document, "confidential", item.getConfidential());
        return document;
    }

    /**
     * Writes a consent, as it stands in a question.
     *
     * @param consent the consent, not null
     * @return the document, never null
     */
    public static Map<String, Object> write(Consent consent) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("state", consent.getState().name());
        document.put("giver", consent.getGiver().name());
        document.put("categories", scope(consent.getCategories()));
        document.put("recipients", scope(consent.getRecipients()));
        document.put("purposes", scope(consent.getPurposes()));
        consent.getGivenOn().ifPresent(day -> document.put("givenOn", day.toString()));
        consent.getExpiresOn().ifPresent(day -> document.put("expiresOn", day.toString()));
        consent.getWithdrawnOn().ifPresent(day -> document.put("withdrawnOn", day.toString()));
        document.put("free", consent.isFree() ? "YES" : "NO");
        return document;
    }

    private static Object scope(Scope<?> scope) {
        return scope.values()
                .<Object>map(named -> List.copyOf(named.stream().map(Enum::name).toList()))
                .orElse("ANY");
    }

    private static void put(Map<String, Object> document, String name, Optional<? extends Enum<?>> value) {
        value.ifPresent(code -> document.put(name, code.name()));
    }
}
