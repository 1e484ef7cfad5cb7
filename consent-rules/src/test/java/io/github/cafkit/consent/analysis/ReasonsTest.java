package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final Reasons SMALL = Reasons.of(PackAnalysis.of(SmallPack.PACK));
    private static final Reasons ENGLAND = Reasons.of(SomeSheets.ENGLAND);

    private static final List<Aspect> ASPECTS =
            List.of(Aspect.effect(), Aspect.rules(), Aspect.duty(Obligation.VERIFY), Aspect.duty(Obligation.ONWARD));

    // On a small pack, against looking at every question.

    @Test
    void the_facts_of_a_reason_are_enough_and_none_is_to_spare() {
        for (FactSheet facts : someOf(SmallPack.EVERY)) {
            for (Aspect aspect : ASPECTS) {
                Reason reason = SMALL.why(facts, SmallPack.DAY, aspect);

                assertThat(isEnough(reason, reason.held())).as(reason.inWords()).isTrue();
                for (Fact<?> spared : reason.held()) {
                    List<Fact<?>> others = new ArrayList<>(reason.held());
                    others.remove(spared);
                    assertThat(isEnough(reason, others))
                            .as("%s without %s", reason.inWords(), spared)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void of_several_reasons_the_one_is_chosen_that_comes_from_dropping_the_least_telling_facts_first() {
        for (FactSheet facts : someOf(SmallPack.EVERY)) {
            Reason reason = SMALL.why(facts, SmallPack.DAY, Aspect.effect());
            List<Fact<?>> held = new ArrayList<>(SmallPack.READ);
            for (Fact<?> fact : leastTellingFirst(facts)) {
                if (held.remove(fact) && !isEnough(reason, held)) {
                    held.add(fact);
                }
            }
            assertThat(reason.held()).hasSameElementsAs(held);
        }
    }

    @Test
    void a_reason_is_given_in_the_words_of_the_facts() {
        FactSheet stranger = EverydayFacts.SHEET.with(Facts.IDENTITY, IdentityCheck.UNVERIFIED);

        Reason reason = SMALL.why(stranger, SmallPack.DAY, Aspect.rules());

        assertThat(reason.inWords())
                .isEqualTo("the answer is REFER, decided by STRANGER because identity is UNVERIFIED, needed is YES");
        assertThat(reason.condition().inWords()).isEqualTo("identity is UNVERIFIED and needed is YES");
        assertThat(reason.toDocument())
                .hasToString("{outcome=the answer is REFER, decided by STRANGER,"
                        + " because={identity=UNVERIFIED, needed=YES},"
                        + " couldChangeIf={identity={identity=VERIFIED}, needed={needed=NO}}}");
    }

    @Test
    void a_duty_that_never_comes_needs_no_facts() {
        Reason reason = SMALL.why(EverydayFacts.SHEET, SmallPack.DAY, Aspect.duty(Obligation.BREACH));

        assertThat(reason.held()).isEmpty();
        assertThat(reason.inWords()).isEqualTo("the answer does not carry OB-BREACH, whatever the facts are");
        assertThat(SMALL.why(EverydayFacts.SHEET, SmallPack.DAY, Aspect.duty(Obligation.RECORD))
                        .held())
                .isEmpty();
    }

    // On the England pack, against what an adviser answers.

    @Test
    void whatever_else_changes_the_answer_stays() {
        Random random = new Random(21);
        for (FactSheet facts : SomeSheets.near(250, 22)) {
            for (Aspect aspect : aspects(facts)) {
                Reason reason = ENGLAND.why(facts, SomeSheets.DAY, aspect);
                CategoryDecision answer = answer(facts);
                for (int i = 0; i < 60; i++) {
                    assertThat(aspect.isTheSame(answer, answer(completed(reason, i, random))))
                            .as(reason.inWords())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void without_any_of_its_facts_it_could_change_as_the_example_shows() {
        int asked = 0;
        int examples = 0;
        for (FactSheet facts : SomeSheets.near(250, 23)) {
            for (Aspect aspect : aspects(facts)) {
                Reason reason = ENGLAND.why(facts, SomeSheets.DAY, aspect);
                for (Reason.Part part : reason.parts()) {
                    FactSheet example = part.couldChange();
                    for (Fact<?> held : reason.held()) {
                        assertThat(example.ordinal(held) == facts.ordinal(held)).isEqualTo(held != part.fact());
                    }
                    assertThat(aspect.isTheSame(answer(facts), answer(example)))
                            .as(reason.inWords())
                            .isFalse();
                    examples++;
                    asked += SharingQuestion.ofFacts(example, SomeSheets.DAY).isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(asked).isGreaterThan(examples * 9 / 10);
    }

    @Test
    void a_reason_with_a_fact_missing_would_be_noticed() {
        FactSheet stranger = EverydayFacts.SHEET.with(Facts.IDENTITY, IdentityCheck.UNVERIFIED);
        Reason reason = SMALL.why(stranger, SmallPack.DAY, Aspect.effect());

        assertThat(isEnough(reason, List.of(Facts.NEEDED))).isFalse();
        assertThat(isEnough(reason, List.of(Facts.IDENTITY))).isFalse();
        assertThat(isEnough(reason, List.of(Facts.IDENTITY, Facts.NEEDED))).isTrue();
    }

    @Test
    void facts_that_were_stated_are_preferred_to_facts_that_were_not() {
        SharingDecision decision =
                SomeSheets.ADVISER.advise(Questions.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL)
                        .needs(InformationCategory.MEDICAL)
                        .build());

        Reason reason = ENGLAND.why(decision, InformationCategory.MEDICAL, Aspect.effect());

        assertThat(reason.outcome()).isEqualTo("the answer is DENY");
        assertThat(reason.held()).contains(Facts.RECIPIENT_KIND, Facts.IDENTITY).doesNotContain(Facts.URGENCY);
        assertThat(isEnoughFor(decision.category(InformationCategory.MEDICAL), reason))
                .isTrue();
    }

    @Test
    void reasons_are_the_same_on_every_run() {
        Reasons again = Reasons.of(PackAnalysis.of(SomeSheets.PACK));
        for (FactSheet facts : SomeSheets.near(40, 24)) {
            assertThat(again.why(facts, SomeSheets.DAY, Aspect.rules()))
                    .isEqualTo(ENGLAND.why(facts, SomeSheets.DAY, Aspect.rules()));
        }
    }

    // For whole questions.

    @Test
    void where_nothing_is_needed_that_it_is_referred_has_a_reason_of_its_own() {
        SharingDecision decision =
                SomeSheets.ADVISER.advise(Questions.ordinary(RecipientKind.POLICE, Purpose.SAFEGUARDING)
                        .riskLevel(RiskLevel.SIGNIFICANT_HARM)
                        .item(InformationCategory.MEDICAL, YesNoUnknown.NO)
                        .build());

        QuestionReasons reasons = ENGLAND.why(decision);

        assertThat(reasons.nothingNeeded()).hasValueSatisfying(reason -> {
            assertThat(reason.outcome()).isEqualTo("nothing is needed, so the whole is REFER_TO_DSL");
            assertThat(reason.held()).contains(Facts.RISK_LEVEL, Facts.RECIPIENT_KIND);
            assertThat(reason.parts())
                    .allSatisfy(part -> assertThat(SomeSheets.PACK
                                    .wholeQuestion()
                                    .referWhenNothingIsNeeded()
                                    .holds(part.couldChange()))
                            .isFalse());
        });
        assertThat(reasons.facts()).containsKeys("MEDICAL.needed", "riskLevel");
    }

    @Test
    void a_decision_of_another_pack_and_a_day_that_is_not_encoded_are_refused() {
        SharingDecision decision = SharingAdviser.reading(SmallPack.PACK)
                .advise(Questions.ordinary(RecipientKind.POLICE, Purpose.SAFEGUARDING)
                        .needs(InformationCategory.NAME)
                        .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLAND.why(decision))
                .withMessageContaining("made under pack toy 1");
        assertThatThrownBy(() -> SMALL.why(EverydayFacts.SHEET, LocalDate.of(1999, 1, 1), Aspect.effect()))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("PACK-DATE-NOT-ENCODED");
    }

    // Helpers.

    private static boolean isEnough(Reason reason, List<Fact<?>> held) {
        CategoryDecision answer = SmallPack.answer(reason.facts());
        return SmallPack.EVERY.stream()
                .filter(other -> held.stream()
                        .allMatch(fact -> other.ordinal(fact) == reason.facts().ordinal(fact)))
                .allMatch(other -> reason.aspect().isTheSame(answer, SmallPack.answer(other)));
    }

    private static boolean isEnoughFor(CategoryDecision answer, Reason reason) {
        Random random = new Random(26);
        return random.ints(500).allMatch(i -> reason.aspect().isTheSame(answer, answer(completed(reason, 0, random))));
    }

    private static List<Fact<?>> leastTellingFirst(FactSheet facts) {
        Function<Fact<?>, Boolean> unusual = fact -> fact.whenNotStated()
                .filter(value -> value.ordinal() == facts.ordinal(fact))
                .isEmpty();
        List<Fact<?>> order = new ArrayList<>();
        for (boolean stated : new boolean[] {false, true}) {
            for (int i = Facts.all().size() - 1; i >= 0; i--) {
                if (unusual.apply(Facts.all().get(i)) == stated) {
                    order.add(Facts.all().get(i));
                }
            }
        }
        return order;
    }

    private static List<FactSheet> someOf(List<FactSheet> all) {
        Random random = new Random(27);
        return random.ints(150, 0, all.size()).mapToObj(all::get).toList();
    }

    private static List<Aspect> aspects(FactSheet facts) {
        List<Aspect> aspects = new ArrayList<>(List.of(Aspect.effect(), Aspect.rules()));
        answer(facts).obligations().forEach(duty -> aspects.add(Aspect.duty(duty)));
        aspects.add(Aspect.duty(Obligation.REVIEW));
        return aspects;
    }

    private static CategoryDecision answer(FactSheet facts) {
        return SomeSheets.ADVISER.answer(facts, SomeSheets.DAY);
    }

    /** The facts of the reason, and of the others some, or all, with other values. */
    private static FactSheet completed(Reason reason, int round, Random random) {
        FactSheet facts = reason.facts();
        for (Fact<?> fact : Facts.all()) {
            if (!reason.held().contains(fact) && (round % 2 == 0 || random.nextInt(6) == 0)) {
                facts = SomeSheets.withAny(facts, fact, random);
            }
        }
        return facts;
    }
}
