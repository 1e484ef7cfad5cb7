package io.github.cafkit.consent.law;

import static io.github.cafkit.consent.law.Claim.FLOWS;
import static io.github.cafkit.consent.law.Claim.carries;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.rule.Condition.always;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isAtLeast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each form of law on a pack of three rules: one that keeps it and one that breaks it. */
class LawTest {

    private static final Condition PERPETRATOR = is(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR);
    private static final Condition CONCERN = isAtLeast(Facts.RISK_LEVEL, RiskLevel.PERCEIVED_RISK);

    /** What is not needed is left out, an alleged perpetrator gets nothing, and where there is a concern it goes. */
    private static final RulePack PACK = ToyPack.with(
            ToyPack.rule("SHIELD", ToyPack.BARS)
                    .when(PERPETRATOR)
                    .then(Effect.DENY)
                    .build(),
            ToyPack.rule("OPEN", ToyPack.ORDINARY)
                    .when(CONCERN)
                    .then(Effect.PERMIT)
                    .build());

    private static final PackAnalysis ANALYSIS = PackAnalysis.of(PACK);
    private static final SharingAdviser READER = SharingAdviser.reading(PACK);

    @Test
    void never_is_broken_by_a_question_of_which_all_claims_hold() {
        assertHolds(Law.never("A", "Nothing goes to an alleged perpetrator.", FLOWS, given(PERPETRATOR)));
        assertBroken(
                Law.never("A", "Nothing goes where there is a concern.", FLOWS, given(CONCERN)),
                "riskLevel=PERCEIVED_RISK",
                1);
    }

    @Test
    void always_is_broken_by_a_question_of_which_it_does_not_hold() {
        assertHolds(Law.always("B", "Every answer is recorded.", carries(Obligation.RECORD)));
        assertBroken(Law.always("B", "Everything goes.", FLOWS), "", 0);
    }

    @Test
    void implies_is_broken_by_a_question_of_which_only_the_premise_holds() {
        assertHolds(Law.implies("C", "What goes goes because of a concern.", FLOWS, given(CONCERN)));
        assertBroken(
                Law.implies("C", "Where there is a concern it goes.", given(CONCERN), FLOWS),
                "riskLevel=PERCEIVED_RISK",
                2);
    }

    @Test
    void monotone_is_broken_where_raising_a_fact_ends_what_is_observed() {
        assertHolds(Law.monotone("D", "A graver risk never lets less go.", given(always()), FLOWS, Facts.RISK_LEVEL));
        assertBroken(
                Law.monotone(
                        "D", "A graver risk never lets more go.", given(always()), Claim.not(FLOWS), Facts.RISK_LEVEL),
                "changed: riskLevel=PERCEIVED_RISK",
                1);
    }

    @Test
    void antitone_is_broken_where_raising_a_fact_brings_about_what_is_observed() {
        assertHolds(Law.antitone(
                "E",
                "A graver risk never lets more go to a perpetrator.",
                given(PERPETRATOR),
                FLOWS,
                Facts.RISK_LEVEL));
        assertBroken(
                Law.antitone("E", "A graver risk never lets more go.", given(always()), FLOWS, Facts.RISK_LEVEL),
                "changed: riskLevel=PERCEIVED_RISK",
                1);
    }

    @Test
    void irrelevant_is_broken_where_another_value_makes_a_difference() {
        assertHolds(Law.irrelevant("F", "Age makes no difference.", given(always()), FLOWS, Facts.AGE, Facts.IDENTITY));
        assertBroken(
                Law.irrelevant(
                        "F", "Who asks makes no difference.", given(always()), FLOWS, Facts.RISK_ROLE, Facts.AGE),
                "riskLevel=PERCEIVED_RISK; changed: riskRole=ALLEGED_PERPETRATOR",
                2);
    }

    @Test
    void a_premise_is_asked_for_before_and_after() {
        assertHolds(Law.irrelevant(
                "F",
                "Without a concern, who asks makes no difference.",
                given(Condition.not(CONCERN)),
                FLOWS,
                Facts.RISK_ROLE));
        assertHolds(Law.irrelevant(
                "F",
                "Among grave risks, how grave it is makes no difference.",
                given(CONCERN),
                FLOWS,
                Facts.RISK_LEVEL));
    }

    @Test
    void no_change_is_broken_where_the_change_leads_from_one_to_the_other() {
        assertHolds(Law.noChange(
                "G",
                "To check somebody never lets more go.",
                Change.to(Facts.IDENTITY, IdentityCheck.VERIFIED),
                Claim.not(FLOWS),
                FLOWS));
        assertBroken(
                Law.noChange(
                        "G",
                        "To find out that it is needed never lets more go.",
                        Change.to(Facts.NEEDED, YesNoUnknown.YES),
                        Claim.not(FLOWS),
                        FLOWS),
                "changed: needed=YES",
                3);
    }

    @Test
    void a_law_says_in_words_what_it_forbids() {
        assertThat(Law.implies("C", "Where there is a concern it goes.", given(CONCERN), Claim.decidedBy("OPEN"))
                        .inWords())
                .isEqualTo("never (riskLevel is one of PERCEIVED_RISK, SIGNIFICANT_HARM, IMMEDIATE_DANGER) and not rule"
                        + " OPEN decides");
        assertThat(Law.noChange(
                                "G",
                                "Who is checked gets no less.",
                                Change.to(Facts.IDENTITY, IdentityCheck.VERIFIED)
                                        .and(Change.freely(Facts.AGE)),
                                Claim.effect(Effect.PERMIT),
                                Claim.effect(Effect.DENY))
                        .inWords())
                .isEqualTo(
                        "never, if identity goes from UNVERIFIED to VERIFIED and age takes any value, whatever it was"
                                + " before, first the answer is PERMIT, and then the answer is DENY");
    }

    @Test
    void a_rising_fact_is_told_by_where_it_may_come_from() {
        assertThat(Change.of(Facts.NEEDED, (before, after) -> before == YesNoUnknown.YES && after != before)
                        .inWords())
                .isEqualTo("needed goes from YES to NO or UNKNOWN");
        assertThat(Change.to(Facts.AGE, ChildAge.ADULT).inWords())
                .endsWith(" to ADULT")
                .contains("UNDER_13 or ");
    }

    @Test
    void laws_that_say_the_same_are_equal_and_keep_what_they_rest_on() {
        LawSource source = new LawSource("An invented law", "section 1", false);
        Law law = Law.never("A", "Never.", FLOWS).restingOn(List.of(source));

        assertThat(law).isEqualTo(Law.never("A", "Never.", FLOWS).restingOn(List.of(source)));
        assertThat(law).isNotEqualTo(Law.never("A", "Never.", Claim.not(FLOWS)).restingOn(List.of(source)));
        assertThat(law.sources()).containsExactly(source);
        assertThat(source).hasToString("An invented law, section 1 (unverified)");
        assertThat(new LawSource("A note", "", true)).hasToString("A note");
        assertThat(StatedLaw.proving(law).sources()).containsExactly(source);
        assertThat(LawBook.of(law).on(ToyPack.FIRST_DAY)).containsExactly(StatedLaw.proving(law));
        assertThat(LawBook.of(law).provable(ToyPack.FIRST_DAY)).containsExactly(law);
    }

    @Test
    void what_makes_no_law_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Law.never(" ", "Never.", FLOWS));
        assertThatIllegalArgumentException().isThrownBy(() -> Law.never("A", "", FLOWS));
        assertThatIllegalArgumentException().isThrownBy(() -> new LawSource("", "section 1", true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Change.rising(Facts.AGE).and(Change.freely(Facts.AGE)))
                .withMessage("a change names each fact once");
    }

    private static void assertHolds(Law law) {
        assertThat(ANALYSIS.prove(law, ToyPack.FIRST_DAY).result())
                .as(law.sentence())
                .isEqualTo(Proof.Result.HOLDS);
    }

    private static void assertBroken(Law law, String words, int size) {
        Proof proof = ANALYSIS.prove(law, ToyPack.FIRST_DAY);
        assertThat(proof.result()).as(law.sentence()).isEqualTo(Proof.Result.BROKEN);
        Proof.Breach breach = proof.breach().orElseThrow();
        assertThat(law.isBrokenBy(breach.witness(), facts -> READER.answer(facts, ToyPack.FIRST_DAY)))
                .isTrue();
        assertThat(breach.witness().inWords()).contains(words);
        assertThat(breach.witness().size()).isEqualTo(size);
        assertThat(breach.smallest()).isTrue();
    }
}
