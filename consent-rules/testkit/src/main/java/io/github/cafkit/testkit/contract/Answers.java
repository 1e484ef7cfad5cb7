package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.rule.RulePack;
import java.util.Map;

/**
 * Whatever answers sharing questions: a pack, a cache in front of it, a service far away. It answers with the document of
 * a decision, {@code cafkit/sharing-decision/1}, so that nothing need have the library's own types.
 */
@FunctionalInterface
public interface Answers {

    /**
     * Answers a question.
     *
     * @param question the question, not null
     * @return the document of the decision, as {@link io.github.cafkit.consent.SharingDecision#toDocument()} gives it, never
     *     null
     */
    Map<String, ?> answer(SharingQuestion question);

    /**
     * What an adviser answers.
     *
     * @param adviser the adviser, not null
     * @return its answers, never null
     */
    static Answers of(SharingAdviser adviser) {
        return question -> adviser.advise(question).toDocument();
    }

    /**
     * What a pack answers when it is compiled. A pack is compiled once as long as it is in use and memory lasts.
     *
     * @param pack the pack, not null
     * @return its answers, never null
     */
    static Answers of(RulePack pack) {
        return of(Kept.adviser(pack));
    }
}
