package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.testkit.sample.Sample;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries laws about whole answers with many questions, which are drawn when the first law is tried. */
final class LawSearch {

    private final Sample<SharingQuestion> sample;
    private final int tries;
    private final long seed;
    private @Nullable List<SharingQuestion> drawn;

    LawSearch(Sample<SharingQuestion> sample, int tries, long seed) {
        this.sample = sample;
        this.tries = tries;
        this.seed = seed;
    }

    void check(DecisionLaw law, Answers answers) {
        check(law, answers, questions());
    }

    private synchronized List<SharingQuestion> questions() {
        List<SharingQuestion> known = drawn;
        if (known == null) {
            known = sample.stream(seed).limit(tries).toList();
            drawn = known;
        }
        return known;
    }

    static void check(DecisionLaw law, Answers answers, List<SharingQuestion> questions) {
        questions.forEach(question -> law.check(question, answers));
    }
}
