package io.github.cafkit.consent.document;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.Initiative;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.tree.TreeReader;
import io.github.cafkit.core.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A case file: a sharing question with an id, with defaults that keep the file short, and perhaps with the answer that
 * is expected of it. The defaults are permissive; they belong to case files alone and never to a question asked by a
 * program.
 */
public final class CaseDocument {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String ID_RULE =
            "must be at most 64 letters, digits, dots, underscores and dashes, beginning with a letter or digit";
    private static final Set<String> MEMBERS = Set.of(
            "id", "title", "asOf", "profile", "origin", "scene", "question", "consents", "expected", "why", "note");

    private final String id;
    private final SharingQuestion question;

    private CaseDocument(String id, SharingQuestion question) {
        this.id = id;
        this.question = question;
    }

    /**
     * Reads a case. Of what describes or expects the answer nothing is read.
     *
     * @param document the document, as a strict JSON reader gives it, not null
     * @return the case, never null
     * @throws ProblemException with every fault found, each with its place
     */
    public static CaseDocument read(Map<String, ?> document) {
        TreeReader reader = new TreeReader();
        QuestionParts parts = new QuestionParts(reader);
        Map<String, ?> root = reader.object(document, "", MEMBERS);
        String id = reader.matching(root.get("id"), "/id", ID, ID_RULE).orElse("");
        SharingQuestion.Builder question = SharingQuestion.builder();
        defaults(question);
        parts.asOf(root, question);
        parts.profile(root, question);
        Map<String, ?> asked = reader.object(root.get("question"), "/question", Set.of("facts", "items"));
        List<String> stated = parts.facts(asked.get("facts"), question);
        if (!stated.contains(Facts.COMPETENCE.name())) {
            question.with(Facts.COMPETENCE, competenceBy(age(asked)));
        }
        parts.items(asked.get("items")).forEach(item -> question.item(withDefaults(item)));
        if (root.containsKey("consents")) {
            question.consents(parts.consents(root.get("consents")));
        }
        return new CaseDocument(id, parts.build(question));
    }

    /**
     * Writes a question as a case file without an expected answer.
     *
     * @param id the id, at most 64 letters, digits, dots, underscores and dashes, not null
     * @param title what the case is about, not null
     * @param question the question; it should state every fact, as the defaults of case files fill in whatever it does
     *     not, not null
     * @return the document; if the question states every fact, reading it gives an equal question; never null
     * @throws IllegalArgumentException if the id has another form
     */
    public static Map<String, Object> write(String id, String title, SharingQuestion question) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("the id of a case " + ID_RULE);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", id);
        document.put("title", title);
        document.putAll(QuestionDocument.write(question));
        document.remove("schema");
        return document;
    }

    /**
     * The id, fit to be a file name.
     *
     * @return the id, never null
     */
    public String id() {
        return id;
    }

    /**
     * The question, with the defaults of case files filled in as if they had been stated.
     *
     * @return the question, never null
     */
    public SharingQuestion question() {
        return question;
    }

    /** Where the default of a case file differs from what a question takes for a fact that nobody stated. */
    private static void defaults(SharingQuestion.Builder question) {
        for (Fact<?> fact : QuestionParts.stateable()) {
            harmless(fact, question);
        }
        question.riskTypes(Set.of());
        question.profile(Profile.NATIONAL);
        question.with(Facts.PURPOSE, Purpose.OTHER)
                .with(Facts.PURPOSE_STATED, YesNo.YES)
                .with(Facts.INITIATIVE, Initiative.PROACTIVE)
                .with(Facts.HOLDER_SECTOR, HolderSector.EARLY_YEARS)
                .with(Facts.HOLDER_ROLE, HolderRole.HEAD_OR_MANAGER)
                .with(Facts.HOLDER_IS_PUBLIC_AUTHORITY, YesNo.NO)
                .with(Facts.RECIPIENT_KIND, RecipientKind.PUBLIC)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.NOT_APPLICABLE)
                .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .with(Facts.NEED_TO_KNOW, YesNoUnknown.YES)
                .with(Facts.RISK_ROLE, RiskRole.NONE)
                .with(Facts.AGE, ChildAge.UNDER_13)
                .with(Facts.RISK_LEVEL, RiskLevel.NONE);
    }

    private static <E extends Enum<E> & FactValue> void harmless(Fact<E> fact, SharingQuestion.Builder question) {
        fact.whenNotStated().ifPresent(value -> question.with(fact, value));
    }

    private static ChildAge age(Map<String, ?> asked) {
        if (asked.get("facts") instanceof Map<?, ?> facts && facts.get(Facts.AGE.name()) instanceof String code) {
            for (ChildAge age : ChildAge.values()) {
                if (age.name().equals(code)) {
                    return age;
                }
            }
        }
        return ChildAge.UNDER_13;
    }

    private static Competence competenceBy(ChildAge age) {
        return switch (age) {
            case UNBORN, UNDER_13, DECEASED -> Competence.NOT_COMPETENT;
            case AGE_13_15 -> Competence.NOT_ASSESSED;
            case AGE_16_17, ADULT -> Competence.COMPETENT;
        };
    }

    private static RequestedItem withDefaults(RequestedItem item) {
        return RequestedItem.builder()
                .category(item.getCategory())
                .needed(item.getNeeded().orElse(YesNoUnknown.YES))
                .thirdParty(item.getThirdParty().or(Facts.THIRD_PARTY::whenNotStated))
                .givenInConfidence(item.getGivenInConfidence().or(Facts.GIVEN_IN_CONFIDENCE::whenNotStated))
                .accuracy(item.getAccuracy().orElse(Accuracy.CHECKED))
                .confidential(item.getConfidential().or(Facts.CONFIDENTIAL::whenNotStated))
                .build();
    }
}
