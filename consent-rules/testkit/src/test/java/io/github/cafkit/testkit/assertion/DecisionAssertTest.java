package io.github.cafkit.testkit.assertion;

import static io.github.cafkit.testkit.assertion.DecisionAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.answer.Strength;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNoUnknown;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DecisionAssertTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    /** A school tells the police of significant harm, and adds something that is not needed. */
    private static final SharingDecision CONCERN = ADVISER.advise(question(RecipientKind.POLICE, RiskRole.NONE)
            .needs(InformationCategory.SAFEGUARDING)
            .item(InformationCategory.PHOTO_OWN, YesNoUnknown.NO)
            .build());

    private static final SharingDecision ALLEGATION =
            ADVISER.advise(question(RecipientKind.RELATIVE, RiskRole.ALLEGED_PERPETRATOR)
                    .needs(InformationCategory.ADDRESS)
                    .build());

    private static SharingQuestion.Builder question(RecipientKind recipient, RiskRole role) {
        return SharingQuestion.builder()
                .asOf(LocalDate.of(2026, 10, 15))
                .holder(HolderSector.MAINTAINED_SCHOOL)
                .recipient(recipient)
                .purpose(Purpose.SAFEGUARDING)
                .age(ChildAge.UNDER_13)
                .riskLevel(RiskLevel.SIGNIFICANT_HARM)
                .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .with(Facts.NEED_TO_KNOW, YesNoUnknown.YES)
                .with(Facts.RISK_ROLE, role);
    }

    @Test
    void what_is_as_expected_passes() {
        assertThat(CONCERN)
                .permits()
                .hasOutcome(CONCERN.outcome())
                .hasOutcome(InformationCategory.SAFEGUARDING, Outcome.PERMIT_WITH_CONDITIONS)
                .hasStrength(CONCERN.strength().orElseThrow())
                .discloses(InformationCategory.SAFEGUARDING)
                .disclosesOnly(InformationCategory.SAFEGUARDING)
                .withholds(InformationCategory.PHOTO_OWN)
                .because("CONCERN-TO-PROTECTOR")
                .because(InformationCategory.PHOTO_OWN, "NOT-NEEDED")
                .carries(Obligation.RECORD, Obligation.FACT)
                .doesNotCarry(Obligation.SEEK)
                .cites("LW-05");
        assertThat(ALLEGATION)
                .hasOutcome(ALLEGATION.outcome())
                .disclosesNothing()
                .withholds(InformationCategory.ADDRESS)
                .because("PERSON-UNDER-ALLEGATION");
    }

    @Test
    void what_is_not_as_expected_fails_and_says_what_was_expected() {
        fails(it -> it.discloses(InformationCategory.PHOTO_OWN), "PHOTO_OWN goes");
        fails(it -> it.disclosesOnly(InformationCategory.PHOTO_OWN), "exactly PHOTO_OWN goes");
        fails(DecisionAssert::disclosesNothing, "nothing goes");
        fails(it -> it.withholds(InformationCategory.SAFEGUARDING), "SAFEGUARDING is asked for and withheld");
        fails(it -> it.withholds(InformationCategory.ADDRESS), "ADDRESS is asked for and withheld");
        fails(it -> it.hasOutcome(Outcome.PERMIT), "the outcome is PERMIT");
        fails(it -> it.hasOutcome(InformationCategory.ADDRESS, Outcome.PERMIT), "the outcome for ADDRESS is PERMIT");
        fails(DecisionAssert::mustShare, "the outcome is MUST_SHARE");
        fails(DecisionAssert::asksForConsent, "the outcome is SEEK_CONSENT");
        fails(DecisionAssert::refers, "the outcome is REFER_TO_DSL");
        fails(DecisionAssert::denies, "the outcome is DENY");
        fails(it -> it.hasStrength(Strength.DUTY), "the strength is DUTY");
        fails(it -> it.because("NOT-NEEDED", "NO-SUCH-RULE"), "rule NO-SUCH-RULE decides");
        fails(
                it -> it.because(InformationCategory.SAFEGUARDING, "NOT-NEEDED"),
                "rule NOT-NEEDED decides about SAFEGUARDING");
        fails(it -> it.carries(Obligation.SEEK), "it carries OB-SEEK");
        fails(it -> it.doesNotCarry(Obligation.RECORD), "it does not carry OB-RECORD");
        fails(it -> it.routesTo(Route.LEGAL), "the route is LEGAL");
        fails(it -> it.leavesTo(Judgement.NECESSITY), "NECESSITY is for a person to judge");
        fails(it -> it.cites("LW-05/1998"), "LW-05/1998 is cited");
        assertThatThrownBy(() -> assertThat(ALLEGATION).permits())
                .hasMessageStartingWith("Expected: the outcome is PERMIT or PERMIT_WITH_CONDITIONS.");
    }

    @Test
    void the_message_shows_the_whole_answer_with_the_rules_that_decided_and_their_tiers() {
        assertThatThrownBy(() -> assertThat(CONCERN).denies())
                .hasMessageContaining("The answer: PERMIT_WITH_CONDITIONS")
                .hasMessageContaining("goes SAFEGUARDING; withheld PHOTO_OWN")
                .hasMessageContaining("SAFEGUARDING: PERMIT_WITH_CONDITIONS by CONCERN-TO-PROTECTOR")
                .hasMessageContaining("PHOTO_OWN: DENY, as it is not needed, by NOT-NEEDED (T0");
    }

    @Test
    void an_assertion_about_nothing_is_refused() {
        assertThatThrownBy(() -> assertThat(CONCERN).discloses()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assertThat(CONCERN).because()).isInstanceOf(IllegalArgumentException.class);
    }

    private static void fails(Consumer<DecisionAssert> asserted, String expected) {
        assertThatThrownBy(() -> asserted.accept(assertThat(CONCERN)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expected: " + expected + ".\nThe answer: ");
    }
}
