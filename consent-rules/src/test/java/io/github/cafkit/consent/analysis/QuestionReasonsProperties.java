package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What carries the reasons for each category to the whole question. */
class QuestionReasonsProperties {

    private static final Reasons ENGLAND = Reasons.of(SomeSheets.ENGLAND);

    private int compared;

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void as_long_as_the_facts_of_a_whole_question_hold_its_answer_stays(
            @ForAll("questions") SharingQuestion any, @ForAll Random random) {
        SharingQuestion question = onOneDay(any);
        SharingDecision decision = SomeSheets.ADVISER.advise(question);
        QuestionReasons reasons = ENGLAND.why(decision);
        compared = 0;
        for (int i = 0; i < 40; i++) {
            SharingDecision other = SomeSheets.ADVISER.advise(varied(question, reasons, random));
            if (agree(reasons, other)) {
                compared++;
                assertThat(other.share()).isEqualTo(decision.share());
                assertThat(other.withhold()).isEqualTo(decision.withhold());
                assertThat(plain(other.outcome())).isEqualTo(plain(decision.outcome()));
            }
        }
        assertThat(compared).isPositive();
    }

    /** Compiling every stretch of days takes time; the reasons of one day are as good. */
    private static SharingQuestion onOneDay(SharingQuestion question) {
        SharingQuestion.Builder other =
                SharingQuestion.builder().asOf(SomeSheets.DAY).consents(question.consents());
        question.items().values().forEach(other::item);
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            copy(other, fact, question);
        }
        return other.build();
    }

    private static <E extends Enum<E> & FactValue> void copy(
            SharingQuestion.Builder other, Fact<E> fact, SharingQuestion question) {
        question.stated(fact).ifPresent(value -> other.with(fact, value));
    }

    private static SharingQuestion varied(SharingQuestion question, QuestionReasons reasons, Random random) {
        SharingQuestion.Builder other =
                SharingQuestion.builder().asOf(question.asOf()).consents(question.consents());
        question.items().values().forEach(other::item);
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            boolean keep = reasons.facts().containsKey(fact.name())
                    || fact.equals(Facts.AGE)
                    || fact.equals(Facts.COMPETENCE)
                    || fact.equals(Facts.CHILD_VIEW)
                    || fact.equals(Facts.RECIPIENT_KIND)
                    || random.nextBoolean();
            state(other, fact, question, keep, random);
        }
        return other.build();
    }

    private static <E extends Enum<E> & FactValue> void state(
            SharingQuestion.Builder other, Fact<E> fact, SharingQuestion question, boolean keep, Random random) {
        other.with(
                fact,
                keep
                        ? question.get(fact)
                        : fact.values().get(random.nextInt(fact.values().size())));
    }

    private static boolean agree(QuestionReasons reasons, SharingDecision other) {
        return reasons.categories().entrySet().stream().allMatch(entry -> {
            FactSheet facts = other.category(entry.getKey()).facts();
            return entry.getValue().condition().holds(facts)
                    && reasons.nothingNeeded().stream()
                            .allMatch(reason -> reason.condition().holds(facts));
        });
    }

    private static Outcome plain(Outcome outcome) {
        return outcome == Outcome.PERMIT_WITH_CONDITIONS ? Outcome.PERMIT : outcome;
    }
}
