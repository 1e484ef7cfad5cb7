package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Nature;
import io.github.cafkit.consent.fact.ServiceConsent;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.internal.Interpreter;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws about whole questions, tested with questions drawn at random; and the proved laws once more, asked of the rules
 * as they are read, so that the proofs are not their own witness.
 */
class EnglandLawsProperties {

    private static final RulePack PACK = EnglandPack.standard();
    private static final SharingAdviser ADVISER = SharingAdviser.reading(PACK);
    private static final SharingAdviser ANOTHER = SharingAdviser.reading(EnglandPack.standard());

    private static final Map<LocalDate, List<Law>> LAWS = new ConcurrentHashMap<>();

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Property(tries = 300)
    @Label("L01 L35 Every question has exactly one answer, and whoever asks again gets the same")
    void every_question_is_answered_and_always_alike(@ForAll("questions") SharingQuestion question) {
        SharingDecision decision = ADVISER.advise(question);

        assertThat(decision.outcome()).isNotNull();
        assertThat(decision.categories()).hasSameSizeAs(question.items().entrySet());
        assertThat(ANOTHER.advise(question).toDocument()).isEqualTo(decision.toDocument());
    }

    @Property(tries = 200)
    @Label("L02 The order in which facts and categories are stated means nothing")
    void facts_and_categories_in_another_order_are_the_same_question(
            @ForAll("questions") SharingQuestion question, @ForAll Random random) {
        List<Fact<?>> facts = new ArrayList<>(Facts.all(Fact.Scope.QUESTION));
        List<RequestedItem> items = new ArrayList<>(question.items().values());
        Collections.shuffle(facts, random);
        Collections.shuffle(items, random);
        SharingQuestion.Builder shuffled = SharingQuestion.builder().asOf(question.asOf());
        facts.forEach(fact -> restate(question, fact, shuffled));
        items.forEach(shuffled::item);
        shuffled.consents(question.consents());

        assertThat(ADVISER.advise(shuffled.build()).toDocument())
                .isEqualTo(ADVISER.advise(question).toDocument());
    }

    @Property(tries = 300)
    @Label("L03 L04 Of what was asked for, what is needed may go and all the rest is withheld")
    void what_is_shared_and_what_is_withheld_make_up_what_was_asked_for(@ForAll("questions") SharingQuestion question) {
        SharingDecision decision = ADVISER.advise(question);

        Set<InformationCategory> both = EnumSet.noneOf(InformationCategory.class);
        both.addAll(decision.share());
        both.addAll(decision.withhold());
        assertThat(both).isEqualTo(question.items().keySet());
        assertThat(Collections.disjoint(decision.share(), decision.withhold())).isTrue();
        assertThat(decision.share())
                .allSatisfy(category ->
                        assertThat(itemOf(question, category).getNeeded()).contains(YesNoUnknown.YES));
    }

    @Property(tries = 300)
    @Label("L06 L07 What is decided about one category does not depend on what else was asked for")
    void each_category_is_decided_as_if_asked_for_alone(@ForAll("questions") SharingQuestion question) {
        for (CategoryDecision together : ADVISER.advise(question).categories()) {
            SharingQuestion.Builder alone = copyWithoutItems(question);
            alone.item(itemOf(question, together.category()));

            assertSameTreatment(ADVISER.advise(alone.build()).category(together.category()), together);
        }
    }

    @Property(tries = 300)
    @Label("L20 L21 The whole must be shared exactly if a part of it must")
    void a_duty_for_one_category_is_the_headline(@ForAll("questions") SharingQuestion question) {
        SharingDecision decision = ADVISER.advise(question);

        assertThat(decision.outcome() == Outcome.MUST_SHARE)
                .isEqualTo(decision.categories().stream().anyMatch(category -> category.effect() == Effect.MUST));
    }

    @Property(tries = 300)
    @Label(
            "L24 Somebody who would tell a protector of a concern is never told no only because nothing asked for is needed")
    void nothing_needed_and_the_door_open_is_for_a_person(@ForAll("questions") SharingQuestion question) {
        SharingQuestion.Builder nothingNeeded = copyWithoutItems(question);
        question.items().keySet().forEach(category -> nothingNeeded.item(category, YesNoUnknown.NO));
        SharingDecision decision = ADVISER.advise(nothingNeeded.build());

        boolean open = LawTerms.OPEN_DOOR.holds(decision.categories().get(0).facts());
        assertThat(decision.outcome()).isEqualTo(open ? Outcome.REFER_TO_DSL : Outcome.DENY);
    }

    @Property(tries = 300)
    @Label("L25 L37 Every decision is recorded, keeps to the minimum and goes a safe way, whatever else is asked for")
    void the_three_universal_duties_come_with_every_decision(@ForAll("questions") SharingQuestion question) {
        SharingDecision decision = ADVISER.advise(question);

        assertThat(decision.obligations()).containsAll(Obligation.UNIVERSAL);
        assertThat(decision.categories())
                .allSatisfy(category -> assertThat(category.obligations()).containsAll(Obligation.UNIVERSAL));
    }

    @Property(tries = 300)
    @Label("L30 Every answer rests on a source, and on none of the future or the past")
    void every_answer_cites_sources_in_force(@ForAll("questions") SharingQuestion question) {
        assertThat(ADVISER.advise(question).categories())
                .allSatisfy(category -> assertThat(category.citations())
                        .isNotEmpty()
                        .allMatch(citation -> citation.inForce()
                                .filter(days -> days.contains(question.asOf()))
                                .isPresent()));
    }

    @Property(tries = 300)
    @Label("L33 Rules that do not apply could be left out")
    void rules_that_do_not_apply_make_no_difference(@ForAll("questions") SharingQuestion question) {
        FactSheet facts = ADVISER.advise(question).categories().get(0).facts();
        RulesInForce all = RulesInForce.on(PACK, question.asOf());
        Set<SharingRule> applying =
                all.applying(facts).stream().map(clause -> clause.rule()).collect(Collectors.toSet());
        RulesInForce few = RulesInForce.on(PackEdits.withRules(applying), question.asOf());

        assertThat(answer(few, facts)).isEqualTo(answer(all, facts));
    }

    @Property(tries = 300)
    @Label("L40 What nobody has judged stays unknown, or not raised, whatever else is known")
    void what_nobody_judged_is_not_inferred(@ForAll("questions") SharingQuestion question) {
        for (Fact<?> fact : Facts.all(Fact.Scope.QUESTION)) {
            // Whether a child who is unborn or has died is competent is no question for anybody.
            boolean judged = fact.nature() == Nature.JUDGEMENT && !fact.equals(Facts.COMPETENCE);
            if (judged && question.stated(fact).isEmpty()) {
                assertThat(Optional.of(question.get(fact))).as(fact.name()).isEqualTo(fact.whenNotStated());
                assertThat(question.notStated()).contains(fact.name());
            }
        }
    }

    @Property(tries = 300)
    @Label("L41 Agreeing to a service, or refusing it, changes no answer about sharing")
    void consent_to_a_service_changes_nothing(
            @ForAll("questions") SharingQuestion question, @ForAll ServiceConsent service) {
        SharingQuestion.Builder other = copyWithoutItems(question).with(Facts.SERVICE_CONSENT, service);
        question.items().values().forEach(other::item);

        SharingDecision changed = ADVISER.advise(other.build());
        SharingDecision decision = ADVISER.advise(question);
        assertThat(changed.share()).isEqualTo(decision.share());
        assertThat(changed.outcome()).isEqualTo(decision.outcome());
    }

    @Property(tries = 300)
    @Label("All proved laws hold for questions drawn at random, when the rules are simply read")
    void the_proofs_agree_with_the_rules_as_they_are_read(
            @ForAll("questions") SharingQuestion question, @ForAll Random random) {
        LocalDate start = startOf(question.asOf());
        List<Law> laws = LAWS.computeIfAbsent(start, day -> EnglandLaws.provable(PACK.sources(), day));
        for (CategoryDecision category : ADVISER.advise(question).categories()) {
            for (Law law : laws) {
                Witness tried = new Witness(
                        category.facts(), law.pair().map(pair -> changed(category.facts(), pair.change(), random)));
                assertThat(law.isBrokenBy(tried, facts -> ADVISER.answer(facts, start)))
                        .as(law + " is broken by " + tried)
                        .isFalse();
            }
        }
    }

    private static LocalDate startOf(LocalDate day) {
        return PACK.intervals().stream()
                .filter(days -> days.contains(day))
                .map(DateRange::start)
                .findFirst()
                .orElseThrow();
    }

    private static FactSheet changed(FactSheet facts, Change change, Random random) {
        FactSheet changed = facts;
        for (Change.Step step : change.steps()) {
            changed = changed.withOrdinal(
                    step.fact(), random.nextInt(step.fact().values().size()));
        }
        return changed;
    }

    private static String answer(RulesInForce rules, FactSheet facts) {
        Interpreter reading = new Interpreter(rules);
        Verdict verdict = reading.decide(facts);
        return verdict.tier().name() + " " + verdict.effect() + " " + verdict.clash() + " "
                + verdict.determining().stream()
                        .map(clause -> clause.rule().id())
                        .toList() + " "
                + reading.obligations(verdict, facts);
    }

    private static void assertSameTreatment(CategoryDecision one, CategoryDecision other) {
        assertThat(one.outcome()).isEqualTo(other.outcome());
        assertThat(one.determiningRules()).isEqualTo(other.determiningRules());
        assertThat(one.obligations()).isEqualTo(other.obligations());
        assertThat(one.route()).isEqualTo(other.route());
        assertThat(one.judgements()).isEqualTo(other.judgements());
        assertThat(one.citations()).isEqualTo(other.citations());
    }

    private static RequestedItem itemOf(SharingQuestion question, InformationCategory category) {
        return Optional.ofNullable(question.items().get(category)).orElseThrow();
    }

    private static SharingQuestion.Builder copyWithoutItems(SharingQuestion question) {
        SharingQuestion.Builder copy =
                SharingQuestion.builder().asOf(question.asOf()).consents(question.consents());
        Facts.all(Fact.Scope.QUESTION).forEach(fact -> restate(question, fact, copy));
        return copy;
    }

    private static <E extends Enum<E> & FactValue> void restate(
            SharingQuestion question, Fact<E> fact, SharingQuestion.Builder copy) {
        question.stated(fact).ifPresent(value -> copy.with(fact, value));
    }
}
