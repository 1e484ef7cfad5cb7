package io.github.cafkit.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.rule.RulePack;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** Questions, and what goes with them, just work as parameters of a property. */
@Domain(CafDomain.class)
class CafDomainQuestionProperties {

    private static final SharingAdviser ENGLAND = SharingAdviser.reading(EnglandPack.standard());

    @Property(tries = 600)
    void questions_have_answers_of_every_kind(@ForAll SharingQuestion question) {
        SharingDecision decision = ENGLAND.advise(question);
        assertThat(decision.categories()).hasSize(question.items().size());
        // Each share is five times as large or more: no seed comes near the floors.
        Statistics.label("outcome").collect(decision.outcome()).coverage(coverage -> {
            coverage.check(Outcome.DENY).percentage(share -> share > 4);
            coverage.check(Outcome.REFER_TO_DSL).percentage(share -> share > 8);
            coverage.check(Outcome.PERMIT_WITH_CONDITIONS).percentage(share -> share > 2);
        });
        Statistics.label("unborn")
                .collect(question.get(Facts.AGE) == ChildAge.UNBORN)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.5));
    }

    @Property(tries = 200)
    void a_question_is_the_same_after_it_was_written_and_read(@ForAll SharingQuestion question) {
        assertThat(QuestionDocument.read(QuestionDocument.write(question))).isEqualTo(question);
    }

    @Property(tries = 100)
    void a_pack_answers_what_it_is_asked(@ForAll RulePack pack, @ForAll SharingQuestion question) {
        Assume.that(pack.encodes().contains(question.asOf()));
        assertThat(SharingAdviser.reading(pack).advise(question).share())
                .isSubsetOf(question.items().keySet());
    }

    @Property(tries = 200)
    void parts_of_a_question_just_work(@ForAll FactSheet facts, @ForAll Consent consent, @ForAll Law law) {
        assertThat(FactSheet.ofOrdinals(ordinals(facts))).isEqualTo(facts);
        assertThat(consent.getGivenOn()
                        .filter(given ->
                                consent.getWithdrawnOn().filter(given::isAfter).isPresent()))
                .isEmpty();
        assertThat(law.inWords()).startsWith("never");
    }

    private static byte[] ordinals(FactSheet facts) {
        byte[] ordinals = new byte[Facts.all().size()];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = (byte) facts.ordinalAt(i);
        }
        return ordinals;
    }

    /** As jqwik does it: the first simpler value that still fails, again and again. */
    @Example
    void a_failing_question_is_made_small_to_what_matters() {
        Random seeds = new Random(1);
        var generator = CafArbitraries.of(SharingQuestion.class).generator(1000);
        Shrinkable<SharingQuestion> failing = Stream.generate(() -> generator.next(seeds))
                .filter(made -> fails(made.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<SharingQuestion>> simpler = Optional.of(failing);
        while (simpler.isPresent()) {
            failing = simpler.get();
            simpler = failing.shrink().filter(made -> fails(made.value())).findFirst();
        }
        SharingQuestion smallest = failing.value();
        assertThat(smallest.get(Facts.RISK_LEVEL)).isEqualTo(RiskLevel.IMMEDIATE_DANGER);
        assertThat(smallest.items()).hasSize(1);
        assertThat(smallest.consents()).isEmpty();
        assertThat(smallest.get(Facts.AGE)).isEqualTo(ChildAge.UNDER_13);
    }

    private static boolean fails(SharingQuestion question) {
        return question.get(Facts.RISK_LEVEL) == RiskLevel.IMMEDIATE_DANGER;
    }
}
