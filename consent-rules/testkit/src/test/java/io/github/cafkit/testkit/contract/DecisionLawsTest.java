package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.rule.Condition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each law about whole answers is broken by something that answers, and is seen to be broken. */
class DecisionLawsTest {

    private static final Answers SOUND = Answers.of(OurPack.PACK);
    private static final List<DecisionLaw> LAWS = DecisionLaws.of(OurPack.PACK);
    private static final int TRIES = 400;
    private static final List<SharingQuestion> DRAWN =
            PackQuestions.about(OurPack.PACK).stream(1).limit(TRIES).toList();

    @Test
    void what_answers_as_the_pack_does_keeps_them_all() {
        assertThat(broken(SOUND)).isEmpty();
    }

    @Test
    void every_law_has_been_seen_to_be_broken() {
        assertThat(FaultyAnswers.BY_LAW.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        LAWS.stream().map(DecisionLaw::id).collect(Collectors.toSet()));
    }

    @TestFactory
    Stream<DynamicTest> a_law_that_is_broken_is_told_with_a_question_and_the_answers() {
        return LAWS.stream().map(law -> DynamicTest.dynamicTest(law.id(), () -> isTold(law)));
    }

    private static void isTold(DecisionLaw law) {
        Answers faulty = Optional.ofNullable(FaultyAnswers.BY_LAW.get(law.id()))
                .orElseThrow()
                .get();

        String message = String.valueOf(thrown(law, faulty));

        assertThat(message).contains("LawBroken: " + law.id() + " is broken: " + law.sentence());
        assertThat(Messages.caseFiles(message))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(CaseDocument.read(file).question()).isNotNull());
        if (!law.equals(DecisionLaws.ANSWERED)) {
            assertThat(Messages.answers(message)).isNotEmpty();
        }
    }

    @Test
    void something_that_sometimes_has_no_answer_is_the_matter_of_one_law() {
        Answers faulty = question -> {
            if (question.get(Facts.RECIPIENT_KIND) == RecipientKind.POLICE) {
                throw new IllegalStateException("no rule applies");
            }
            return SOUND.answer(question);
        };

        assertThat(broken(faulty)).containsExactly("ANSWERED");
    }

    @Test
    void an_older_edition_kept_in_a_cache_is_found_by_the_question_that_it_answers_otherwise() {
        Answers older = Answers.of(OurPack.with(OurPack.rule("CONCERN", OurPack.PROTECTION)
                .when(
                        Condition.is(Facts.RECIPIENT_KIND, RecipientKind.POLICE),
                        Condition.isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK))
                .then(Effect.PERMIT)
                .build()));
        String message = String.valueOf(thrown(DecisionLaws.asRead(OurPack.PACK), older));

        assertThat(Messages.answers(message))
                .extracting(answer -> answer.get("outcome"))
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(Messages.caseFiles(message)).singleElement().satisfies(file -> {
            assertThat(String.valueOf(file.get("question"))).contains("riskLevel=");
            assertThat(((Map<?, ?>) Optional.ofNullable(file.get("question")).orElseThrow()).toString())
                    .doesNotContain("competence", "urgency", "courtOrder");
        });
    }

    @Test
    void the_smallest_question_asks_for_one_category_and_has_nothing_out_of_the_ordinary_but_what_matters() {
        DecisionLaw noConcern = new DecisionLaw(
                "OURS-1",
                "Nobody is told of a concern.",
                inquiry -> inquiry.answer().outcome() == Outcome.PERMIT_WITH_CONDITIONS
                        ? Optional.of("Somebody is told.")
                        : Optional.empty());
        SharingQuestion found = PackQuestions.about(OurPack.PACK).stream(1)
                .flatMap(question -> noConcern.breach(question, SOUND).stream())
                .filter(breach -> breach.question().items().size() > 1)
                .findFirst()
                .orElseThrow()
                .smallest(SOUND)
                .question();

        assertThat(found.items()).hasSize(1);
        assertThat(found.consents()).isEmpty();
        assertThat(found.get(Facts.RISK_LEVEL)).isEqualTo(RiskLevel.PERCEIVED_RISK);
        assertThat(Restated.withEverythingStated(found)).isEqualTo(found);
    }

    @Test
    void a_law_of_ones_own_is_tried_like_the_others() {
        DecisionLaw ours = new DecisionLaw(
                "OURS-2",
                "Nothing ever goes to a carer.",
                inquiry -> DecisionLaws.breaks(
                        inquiry.question().get(Facts.RECIPIENT_KIND) == RecipientKind.CARER
                                && !inquiry.answer().share().isEmpty(),
                        "Something goes."));

        assertThatThrownBy(() -> LawSearch.check(
                        ours,
                        SOUND,
                        PackQuestions.about(OurPack.PACK).stream(1).limit(4000).toList()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("OURS-2 is broken: Nothing ever goes to a carer.")
                .hasMessageContaining("CARER-AGREED (T3)")
                .hasMessageContaining("\"recipientKind\": \"CARER\"");
        assertThatThrownBy(() -> new DecisionLaw(" ", "A sentence.", inquiry -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> broken(Answers answers) {
        return LAWS.stream()
                .filter(law -> thrown(law, answers) != null)
                .map(DecisionLaw::id)
                .collect(Collectors.toSet());
    }

    private static Throwable thrown(DecisionLaw law, Answers answers) {
        return catchThrowable(() -> LawSearch.check(law, answers, DRAWN));
    }
}
