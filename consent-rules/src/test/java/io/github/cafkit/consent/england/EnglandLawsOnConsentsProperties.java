package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.rule.Condition;
import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws about which consents on file count at all, tested with questions drawn at random. */
class EnglandLawsOnConsentsProperties {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    @Provide
    Arbitrary<SharingQuestion> questions() {
        return Questions.any();
    }

    @Property(tries = 300)
    @Label("L14 A consent that has run out is as good as one that was never sought")
    void an_expired_consent_is_none(@ForAll("questions") SharingQuestion question, @ForAll ConsentGiver giver) {
        Consent expired = Consent.builder()
                .state(ConsentState.GIVEN)
                .giver(giver)
                .expiresOn(question.asOf().minusDays(1))
                .build();

        assertSameAnswer(question, expired);
    }

    @Property(tries = 300)
    @Label("L14 A consent that was not freely given, or not yet, is as good as one that was never sought")
    void a_consent_that_was_not_free_or_lies_ahead_is_none(
            @ForAll("questions") SharingQuestion question, @ForAll ConsentGiver giver, @ForAll boolean free) {
        Consent.Builder consent = Consent.builder().state(ConsentState.GIVEN).giver(giver);
        assertSameAnswer(
                question,
                free
                        ? consent.givenOn(question.asOf().plusDays(1)).build()
                        : consent.free(false).build());
    }

    @Property(tries = 300)
    @Label("L15 What somebody said about other recipients counts as nothing")
    void a_consent_about_other_recipients_is_none(
            @ForAll("questions") SharingQuestion question,
            @ForAll ConsentGiver giver,
            @ForAll("spoken") ConsentState state) {
        EnumSet<RecipientKind> others = EnumSet.complementOf(EnumSet.of(question.get(Facts.RECIPIENT_KIND)));
        assertSameAnswer(
                question,
                Consent.builder()
                        .state(state)
                        .giver(giver)
                        .recipients(Scope.of(others))
                        .build());
    }

    @Property(tries = 300)
    @Label("L15 What somebody said about other purposes counts as nothing")
    void a_consent_about_other_purposes_is_none(
            @ForAll("questions") SharingQuestion question,
            @ForAll ConsentGiver giver,
            @ForAll("spoken") ConsentState state) {
        EnumSet<Purpose> others = EnumSet.complementOf(EnumSet.of(question.get(Facts.PURPOSE)));
        assertSameAnswer(
                question,
                Consent.builder()
                        .state(state)
                        .giver(giver)
                        .purposes(Scope.of(others))
                        .build());
    }

    @Property(tries = 300)
    @Label("L15 What somebody said about other categories counts as nothing")
    void a_consent_about_other_categories_is_none(
            @ForAll("questions") SharingQuestion question,
            @ForAll ConsentGiver giver,
            @ForAll("spoken") ConsentState state) {
        // "excepts the client authority of a lawyer": it puts the lawyer in the parent's shoes, whatever its
        // categories.
        Assume.that(giver != ConsentGiver.PARENT_WITH_PR || question.get(Facts.RECIPIENT_KIND) != RecipientKind.LAWYER);
        EnumSet<InformationCategory> others =
                EnumSet.complementOf(EnumSet.copyOf(question.items().keySet()));
        assertSameAnswer(
                question,
                Consent.builder()
                        .state(state)
                        .giver(giver)
                        .categories(Scope.of(others))
                        .build());
    }

    @Property(tries = 500)
    @Label("L17 What somebody said who is not entitled to consent counts as nothing")
    void a_word_of_somebody_not_entitled_is_none(
            @ForAll("questions") SharingQuestion question,
            @ForAll ConsentGiver giver,
            @ForAll("spoken") ConsentState state) {
        // The child's own word is heard beyond consent: it lifts the bar of its own confidence, and its objection is
        // weighed (section 3, "child says"). What is proved of it is in ConsentLaws.
        Assume.that(giver != ConsentGiver.COMPETENT_CHILD);
        // The authority of a client is not consent to release: it shows for whom a lawyer acts.
        Assume.that(giver != ConsentGiver.PARENT_WITH_PR || question.get(Facts.RECIPIENT_KIND) != RecipientKind.LAWYER);
        SharingDecision without = ADVISER.advise(question);
        SharingDecision with = ADVISER.advise(copyOf(question)
                .consent(Consent.builder().state(state).giver(giver).build())
                .build());

        for (CategoryDecision category : without.categories()) {
            if (!mayBeHeard(giver, category.facts())) {
                CategoryDecision after = with.category(category.category());
                assertThat(after.effect()).isEqualTo(category.effect());
                assertThat(after.determiningRules()).isEqualTo(category.determiningRules());
            }
        }
    }

    @Provide
    Arbitrary<ConsentState> spoken() {
        return Arbitraries.of(ConsentState.GIVEN, ConsentState.REFUSED);
    }

    private static boolean mayBeHeard(ConsentGiver giver, FactSheet facts) {
        Condition entitled = switch (giver) {
            case COMPETENT_CHILD -> LawTerms.CHILD_ENTITLED;
            case PARENT_WITH_PR, CORPORATE_PARENT -> LawTerms.PARENT_MAY_REFUSE;
            case THIRD_PARTY_CONCERNED -> LawTerms.ABOUT_SOMEBODY_ELSE;
            case SOMEONE_ELSE, NONE -> LawTerms.NEVER;
        };
        return entitled.holds(facts);
    }

    private static void assertSameAnswer(SharingQuestion question, Consent further) {
        SharingDecision without = ADVISER.advise(question);
        SharingDecision with = ADVISER.advise(copyOf(question).consent(further).build());

        assertThat(with.outcome()).isEqualTo(without.outcome());
        assertThat(with.share()).isEqualTo(without.share());
        assertThat(with.obligations()).isEqualTo(without.obligations());
        for (CategoryDecision category : without.categories()) {
            CategoryDecision after = with.category(category.category());
            assertThat(after.outcome()).isEqualTo(category.outcome());
            assertThat(after.determiningRules()).isEqualTo(category.determiningRules());
        }
    }

    private static SharingQuestion.Builder copyOf(SharingQuestion question) {
        SharingQuestion.Builder copy =
                SharingQuestion.builder().asOf(question.asOf()).consents(question.consents());
        Facts.all(Fact.Scope.QUESTION).forEach(fact -> restate(question, fact, copy));
        question.items().values().forEach(copy::item);
        return copy;
    }

    private static <E extends Enum<E> & FactValue> void restate(
            SharingQuestion question, Fact<E> fact, SharingQuestion.Builder copy) {
        question.stated(fact).ifPresent(value -> copy.with(fact, value));
    }
}
