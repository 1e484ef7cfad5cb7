package io.github.cafkit.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.law.EverydayFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A question for which something fails is made small to the everyday question and what matters. */
class SmallestQuestionTest {

    private static final SharingAdviser ENGLAND = SharingAdviser.reading(EnglandPack.standard());

    /** What is different as well where one fact is, because it follows. */
    private static final Set<Fact<?>> FOLLOWING = Set.of(Facts.PURPOSE_STATED, Facts.HOLDER_IS_PUBLIC_AUTHORITY);

    static Stream<Fact<?>> facts() {
        return Facts.all().stream().filter(fact -> fact.scope() != Fact.Scope.CONSENT && !FOLLOWING.contains(fact));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void what_fails_because_of_one_fact_differs_in_that_fact_only(Fact<?> fact) {
        int last = fact.values().size() - 1;
        int wanted = EverydayFacts.SHEET.ordinal(fact) == last ? last - 1 : last;
        SharingQuestion smallest = smallest(question -> facts(question).ordinal(fact) == wanted);
        List<Fact<?>> different = new ArrayList<>(different(smallest));
        different.removeAll(FOLLOWING);
        assertThat(different).containsExactly(fact);
        assertThat(smallest.items()).hasSize(1);
        assertThat(smallest.consents()).isEmpty();
        assertThat(smallest.asOf()).isEqualTo(PlainSamples.MIDDLE);
    }

    @Test
    void what_fails_because_of_two_facts_differs_in_these() {
        SharingQuestion smallest =
                smallest(question -> question.get(Facts.RISK_LEVEL).isAtLeast(RiskLevel.SIGNIFICANT_HARM)
                        && question.get(Facts.RECIPIENT_KIND) == RecipientKind.POLICE);
        assertThat(different(smallest)).containsExactlyInAnyOrder(Facts.RISK_LEVEL, Facts.RECIPIENT_KIND);
    }

    @Test
    void what_fails_because_of_an_expired_consent_has_one_consent_and_nothing_else() {
        SharingQuestion smallest = smallest(question -> question.consents().stream()
                .anyMatch(consent ->
                        consent.getExpiresOn().filter(question.asOf()::isAfter).isPresent()));
        assertThat(different(smallest)).isEmpty();
        assertThat(smallest.consents()).hasSize(1);
        Consent consent = smallest.consents().get(0);
        assertThat(consent.getState()).isEqualTo(ConsentState.GIVEN);
        assertThat(consent.getWithdrawnOn()).isEmpty();
        assertThat(consent.getCategories().values()).isEmpty();
    }

    @Test
    void what_fails_because_of_a_second_item_asks_for_two() {
        SharingQuestion smallest = smallest(question -> question.items().values().stream()
                        .filter(item -> item.getNeeded().equals(Optional.of(YesNoUnknown.YES)))
                        .count()
                > 1);
        assertThat(smallest.items()).hasSize(2);
        assertThat(smallest.consents()).isEmpty();
    }

    private static FactSheet facts(SharingQuestion question) {
        return ENGLAND.advise(question).categories().get(0).facts();
    }

    private static Set<Fact<?>> different(SharingQuestion question) {
        FactSheet facts = facts(question);
        Set<Fact<?>> different = new TreeSet<>(Comparator.comparingInt(Fact::index));
        Facts.all().stream()
                .filter(fact -> facts.ordinal(fact) != EverydayFacts.SHEET.ordinal(fact))
                .forEach(different::add);
        return different;
    }

    private static SharingQuestion smallest(Predicate<SharingQuestion> fails) {
        Sample<SharingQuestion> sample = Samples.of(SharingQuestion.class);
        Shrunk<SharingQuestion> failing = LongStream.range(0, 5000)
                .mapToObj(seed -> Shrunk.of(sample, seed))
                .filter(made -> fails.test(made.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrunk<SharingQuestion>> simpler = Optional.of(failing);
        while (simpler.isPresent()) {
            failing = simpler.get();
            simpler = failing.simpler().filter(made -> fails.test(made.value())).findFirst();
        }
        return failing.value();
    }
}
