package io.github.cafkit.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.ConsentDoubt;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.consent.rule.Tier;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Questions come up to which the rules for England give every kind of answer, for every kind of reason. */
class QuestionVarietyTest {

    private static final int QUESTIONS = 4000;
    private static final RulePack ENGLAND = EnglandPack.standard();
    private static final Seen<SharingDecision> ANSWERS = answers();

    private static Seen<SharingDecision> answers() {
        SharingAdviser adviser = SharingAdviser.reading(ENGLAND);
        return new Seen<>(Samples.of(SharingQuestion.class).stream(0)
                .limit(QUESTIONS)
                .map(adviser::advise)
                .toList());
    }

    @Test
    void every_answer_is_given() {
        for (Outcome outcome : Outcome.values()) {
            boolean common = outcome != Outcome.SEEK_CONSENT;
            ANSWERS.atLeast(common ? 2 : 0.5, outcome.name(), answer -> answer.outcome() == outcome);
        }
    }

    @Test
    void every_tier_decides() {
        for (Tier tier : ENGLAND.tiers()) {
            ANSWERS.atLeast(0.5, tier.name(), any(decision -> decision.tier().equals(tier)));
        }
        ANSWERS.atLeast(10, "bars", any(decision -> decision.tier().rank() == 1))
                .atLeast(2, "duties", any(decision -> decision.tier().rank() == 2))
                .atLeast(10, "consent", any(decision -> decision.tier().rank() == 7))
                .atLeast(0.2, "a bar meets a duty", any(CategoryDecision::isClash));
    }

    /** Of 4000 questions some are decided by each of the 75 rules; a change elsewhere may take a few of them away. */
    @Test
    void nearly_every_rule_for_England_decides_and_is_beaten() {
        Set<String> rules = ENGLAND.rules().stream().map(SharingRule::id).collect(Collectors.toSet());
        Set<String> undecided = new TreeSet<>(rules);
        Set<String> unbeaten = new TreeSet<>(rules);
        for (SharingDecision answer : ANSWERS.values()) {
            for (CategoryDecision decision : answer.categories()) {
                decision.determiningRules().stream().map(FiredRule::id).forEach(undecided::remove);
                decision.beatenRules()
                        .forEach(beaten -> unbeaten.remove(beaten.rule().id()));
            }
        }
        assertThat(undecided).as("rules that decide nothing").hasSizeLessThanOrEqualTo(3);
        assertThat(unbeaten).as("rules that nothing beats").hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void children_are_of_every_age_and_everything_is_asked_for_by_everybody() {
        for (ChildAge age : ChildAge.values()) {
            ANSWERS.atLeast(2, age.name(), asked(question -> question.get(Facts.AGE) == age));
        }
        for (InformationCategory category : InformationCategory.values()) {
            ANSWERS.atLeast(
                    2, category.name(), asked(question -> question.items().containsKey(category)));
        }
        for (RecipientKind recipient : RecipientKind.values()) {
            ANSWERS.atLeast(0.5, recipient.name(), asked(question -> question.get(Facts.RECIPIENT_KIND) == recipient));
        }
        ANSWERS.atLeast(10, "several items", asked(question -> question.items().size() > 1))
                .atLeast(0.5, "everything", asked(question -> question.items().size() > 20));
    }

    @Test
    void consents_are_missing_current_expired_withdrawn_disputed_and_about_something_else() {
        ANSWERS.atLeast(20, "none", asked(question -> question.consents().isEmpty()))
                .atLeast(
                        2,
                        "one that counts",
                        any(decision -> decision.facts()
                                .get(Facts.PARENT_CONSENT)
                                .name()
                                .startsWith("VALID")))
                .atLeast(
                        2,
                        "expired before the day",
                        onFile((consent, day) ->
                                consent.getExpiresOn().filter(day::isAfter).isPresent()))
                .atLeast(
                        0.5,
                        "expired the day before",
                        onFile((consent, day) -> consent.getExpiresOn().equals(Optional.of(day.minusDays(1)))))
                .atLeast(
                        0.5,
                        "the last day",
                        onFile((consent, day) -> consent.getExpiresOn().equals(Optional.of(day))))
                .atLeast(
                        2,
                        "withdrawn",
                        onFile((consent, day) -> consent.getWithdrawnOn()
                                .filter(withdrawn -> !withdrawn.isAfter(day))
                                .isPresent()))
                .atLeast(
                        0.5,
                        "withdrawn on the day",
                        onFile((consent, day) -> consent.getWithdrawnOn().equals(Optional.of(day))));
        for (ConsentDoubt doubt : ConsentDoubt.values()) {
            ANSWERS.atLeast(
                    0.5,
                    doubt.name(),
                    answer -> answer.consentsThatDoNotCount().stream().anyMatch(finding -> finding.doubt() == doubt));
        }
    }

    @Test
    void days_are_often_those_on_which_the_rules_change_and_the_days_before() {
        Set<LocalDate> first =
                ENGLAND.intervals().stream().map(DateRange::start).collect(Collectors.toSet());
        Set<LocalDate> last = first.stream().map(day -> day.minusDays(1)).collect(Collectors.toSet());
        ANSWERS.atLeast(5, "of change", asked(question -> first.contains(question.asOf())))
                .atLeast(5, "before", asked(question -> last.contains(question.asOf())));
        Set<LocalDate> seen = new HashSet<>();
        ANSWERS.values().forEach(answer -> seen.add(answer.question().asOf()));
        assertThat(seen).containsAll(first);
    }

    @Test
    void some_questions_state_everything_and_most_leave_something_open() {
        ANSWERS.atLeast(
                        2,
                        "everything of the child",
                        asked(question -> question.notStated().size() < 3))
                .atLeast(
                        30,
                        "much is open",
                        asked(question -> question.notStated().size() > 10))
                .atLeast(10, "a kind of harm", asked(QuestionVarietyTest::namesHarm));
    }

    @Test
    void constellations_have_names_of_their_own_and_are_questions_without_anything_else() {
        assertThat(Constellations.ALL).extracting(Constellation::name).doesNotHaveDuplicates();
        for (Constellation constellation : Constellations.ALL) {
            QuestionDraft draft = QuestionDraft.everyday(PlainSamples.MIDDLE);
            constellation.drawn(PlainSamples.MIDDLE, Choices.seeded(1)).accept(draft);
            assertThat(draft.question().items()).as(constellation.name()).hasSize(1);
        }
    }

    @Test
    void the_plainest_question_is_the_everyday_one() {
        SharingQuestion plainest = Samples.of(SharingQuestion.class).from(Choices.again(new int[0]));
        CategoryDecision decision =
                SharingAdviser.reading(ENGLAND).advise(plainest).categories().get(0);
        assertThat(decision.facts()).isEqualTo(EverydayFacts.SHEET);
        assertThat(plainest.consents()).isEmpty();
    }

    private static boolean namesHarm(SharingQuestion question) {
        return Facts.all().stream().anyMatch(fact -> QuestionDraft.isHarm(fact) && isYes(question, fact));
    }

    private static boolean isYes(SharingQuestion question, Fact<?> fact) {
        return question.stated(fact).filter(YesNo.YES::equals).isPresent();
    }

    private static Predicate<SharingDecision> any(Predicate<CategoryDecision> so) {
        return answer -> answer.categories().stream().anyMatch(so);
    }

    private static Predicate<SharingDecision> asked(Predicate<SharingQuestion> so) {
        return answer -> so.test(answer.question());
    }

    private interface OnFile {

        boolean is(Consent consent, LocalDate day);
    }

    private static Predicate<SharingDecision> onFile(OnFile so) {
        return asked(question -> question.consents().stream().anyMatch(consent -> so.is(consent, question.asOf())));
    }
}
