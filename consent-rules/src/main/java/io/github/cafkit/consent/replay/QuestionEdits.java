package io.github.cafkit.consent.replay;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Another question from one that was asked: by way of its document, so that it is checked as any question is. */
final class QuestionEdits {

    private QuestionEdits() {}

    /** The question about another day's law, with consents as they stood on a day. */
    static SharingQuestion on(SharingQuestion question, LocalDate lawOn, LocalDate consentsOn) {
        Map<String, Object> document = new LinkedHashMap<>(QuestionDocument.write(question));
        document.put("asOf", lawOn.toString());
        document.put(
                "consents",
                DatedConsents.read(question.consents(), consentsOn, lawOn).stream()
                        .map(consent -> QuestionDocument.write(consent))
                        .toList());
        return QuestionDocument.read(document);
    }

    /** The question with what became known. */
    static SharingQuestion amended(SharingQuestion question, Amendment amendment, String place) {
        Map<String, Object> document = new LinkedHashMap<>(QuestionDocument.write(question));
        Map<String, Object> asked = members(document.get("question"));
        Map<String, Object> facts = members(asked.get("facts"));
        if (amendment.facts().containsKey(Facts.PURPOSE.name())) {
            facts.remove(Facts.PURPOSE_STATED.name());
        }
        facts.putAll(members(amendment.facts()));
        Map<String, Object> items = members(asked.get("items"));
        notAskedFor(items, amendment, place).throwIfErrors();
        items.putAll(members(amendment.items()));
        asked.put("facts", facts);
        asked.put("items", items);
        document.put("question", asked);
        amendment.consents().ifPresent(consents -> document.put("consents", consents));
        try {
            return QuestionDocument.read(document);
        } catch (ProblemException refused) {
            throw new ProblemException(Problems.of(refused.problems().stream()
                    .map(problem -> in(place, problem))
                    .toList()));
        }
    }

    private static Problems notAskedFor(Map<String, Object> items, Amendment amendment, String place) {
        List<Problem> faults = new ArrayList<>();
        if (!items.keySet().containsAll(members(amendment.items()).keySet())) {
            faults.add(Problem.error(
                    "KNOWLEDGE-ITEM", place + "/items", "what becomes known is about a category that was asked for"));
        }
        return Problems.of(faults);
    }

    /** A fault of the question, seen from the log: what stands in both stands in the amendment. */
    private static Problem in(String place, Problem problem) {
        String path = problem.path().replaceFirst("^/question(?=/|$)", "");
        return new Problem(problem.code(), place + path, problem.severity(), problem.message());
    }

    private static Map<String, Object> members(@Nullable Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> members.put(String.valueOf(name), member));
        }
        return members;
    }
}
