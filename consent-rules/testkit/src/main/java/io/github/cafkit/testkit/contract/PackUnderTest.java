package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.sample.Sample;

/** What the contracts for packs have to be told: the pack, and what is not as usual. */
public interface PackUnderTest {

    /**
     * The pack. A test asks for it many times, so it should always be the same instance.
     *
     * @return the pack, never null
     */
    RulePack pack();

    /**
     * The laws that are proved of the pack for every question about one category.
     *
     * @return the laws; those of {@link PackLaws} unless the test says otherwise, never null
     */
    default LawBook laws() {
        return PackLaws.of(pack());
    }

    /**
     * What answers questions: the pack, or a cache or a service in front of it that should answer as the pack does.
     *
     * @return the answers; those of the compiled pack unless the test says otherwise, never null
     */
    default Answers answers() {
        return Answers.of(pack());
    }

    /**
     * The questions that are drawn.
     *
     * @return the questions; those of {@link PackQuestions} unless the test says otherwise, never null
     */
    default Sample<SharingQuestion> questions() {
        return PackQuestions.about(pack());
    }
}
