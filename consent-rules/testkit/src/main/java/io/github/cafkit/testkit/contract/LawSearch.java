package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.testkit.sample.Sample;

/** Tries a law about whole answers with many questions. */
final class LawSearch {

    private LawSearch() {}

    static void check(DecisionLaw law, Answers answers, Sample<SharingQuestion> questions, int tries, long seed) {
        questions.stream(seed).limit(tries).forEach(question -> law.check(question, answers));
    }
}
