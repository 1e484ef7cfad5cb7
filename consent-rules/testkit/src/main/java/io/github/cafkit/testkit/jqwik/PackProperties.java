package io.github.cafkit.testkit.jqwik;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.testkit.contract.DecisionLaws;
import io.github.cafkit.testkit.contract.PackUnderTest;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws about whole answers as properties, for users of jqwik: with as many tries as jqwik is told to make, new
 * questions on each run, and its way of making a failing one small. The laws are those of {@link DecisionLaws}.
 *
 * <pre>{@code
 * class OurPackProperties implements PackProperties {
 *     @Override
 *     public RulePack pack() {
 *         return OurPack.PACK;
 *     }
 * }
 * }</pre>
 */
public interface PackProperties extends PackUnderTest {

    /** The name of the questions that are drawn, for properties of one's own. */
    String QUESTIONS = "questionsForThePack";

    /**
     * The questions that are drawn.
     *
     * @return the arbitrary, never null
     */
    @Provide(QUESTIONS)
    default Arbitrary<SharingQuestion> questionsForThePack() {
        return CafArbitraries.of(questions());
    }

    /**
     * Every question has an answer in the form of a decision.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void every_question_has_an_answer(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.ANSWERED.check(question, answers());
    }

    /**
     * Whoever asks twice gets one answer.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void the_same_question_always_has_the_same_answer(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.SAME_AGAIN.check(question, answers());
    }

    /**
     * A question is what it says, and no more.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void a_question_that_is_written_and_read_has_the_same_answer(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.WRITTEN.check(question, answers());
    }

    /**
     * Nothing is left out, and nothing is added.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void what_goes_and_what_is_withheld_make_up_what_was_asked_for(
            @ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.PARTITION.check(question, answers());
    }

    /**
     * What is not needed is withheld.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void nothing_goes_that_nobody_has_judged_needed(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.NEEDED_ONLY.check(question, answers());
    }

    /**
     * What else is asked for makes no difference.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void each_category_is_answered_as_if_asked_for_alone(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.ALONE.check(question, answers());
    }

    /**
     * The order of the consents makes no difference.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void the_order_of_consents_means_nothing(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.CONSENT_ORDER.check(question, answers());
    }

    /**
     * A consent that has run out makes no difference.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void a_consent_that_does_not_count_is_as_good_as_none(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.DEAD_CONSENT.check(question, answers());
    }

    /**
     * To say nothing is to say that it is not known.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void nobody_gains_by_leaving_something_out(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.SILENCE.check(question, answers());
    }

    /**
     * The outcome says no more than its categories.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void the_headline_follows_from_the_categories(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.HEADLINE.check(question, answers());
    }

    /**
     * No duty gets lost.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void the_whole_carries_the_duties_of_its_categories(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.DUTIES.check(question, answers());
    }

    /**
     * What is referred is asked.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void a_person_is_asked_what_is_left_open_and_nothing_else(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.JUDGEMENTS.check(question, answers());
    }

    /**
     * Rules and sources are named.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void every_answer_has_its_reasons(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.REASONS.check(question, answers());
    }

    /**
     * Danger comes first.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void in_immediate_danger_the_answer_says_what_to_do_at_once(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.URGENT.check(question, answers());
    }

    /**
     * Every answer rests on rules and sources of the pack that are in force.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void every_answer_rests_on_what_is_in_force(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.inForce(pack()).check(question, answers());
    }

    /**
     * The answers are what the rules say as they are written.
     *
     * @param question a question that is drawn, not null
     */
    @Property
    default void the_answer_is_what_the_rules_say_as_they_are_written(@ForAll(QUESTIONS) SharingQuestion question) {
        DecisionLaws.asRead(pack()).check(question, answers());
    }
}
