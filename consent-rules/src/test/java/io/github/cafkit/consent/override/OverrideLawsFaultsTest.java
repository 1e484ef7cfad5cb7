package io.github.cafkit.consent.override;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every law notices what it is there for. */
class OverrideLawsFaultsTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final OverridingAdviser OVERRIDING = OverridingAdviser.of(ADVISER);
    private static final SafeguardingOverride MEDICAL = Overrides.of(RecipientKind.HEALTH, InformationCategory.MEDICAL);

    private static SharingQuestion.Builder refusedReferral() {
        return Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                .with(Facts.COMPETENCE, Competence.NOT_COMPETENT)
                .item(Questions.checked(InformationCategory.MEDICAL))
                .consent(Consent.builder()
                        .state(ConsentState.REFUSED)
                        .giver(ConsentGiver.PARENT_WITH_PR)
                        .build());
    }

    @Test
    void a_sound_result_keeps_every_law() {
        OverriddenDecision sound = OVERRIDING.advise(MEDICAL, refusedReferral().build());
        assertThat(sound.lifted()).hasSize(1);
        assertThat(OverrideLaws.values()).allMatch(law -> law.isKept(sound, ADVISER));
    }

    @Test
    void what_even_consent_would_not_open_is_noticed() {
        SharingDecision wrongRoute = ADVISER.advise(
                refusedReferral().with(Facts.ROUTE_VALID, YesNo.NO).build());
        assertBroken(OverrideLaws.NO_MORE_THAN_FULL_CONSENT, faulty(MEDICAL, wrongRoute, sound()));
    }

    @Test
    void a_missing_duty_is_noticed() {
        SharingDecision decision = ADVISER.advise(refusedReferral().build());
        for (Obligation duty : List.of(Obligation.RECORD, Obligation.REVIEW, Obligation.NOSEEK)) {
            Set<Obligation> fewer = EnumSet.copyOf(sound());
            fewer.remove(duty);
            assertBroken(OverrideLaws.NEVER_WITHOUT_ITS_DUTIES, faulty(MEDICAL, decision, fewer));
        }
        Set<Obligation> asks = EnumSet.copyOf(sound());
        asks.add(Obligation.SEEK);
        assertBroken(OverrideLaws.NEVER_WITHOUT_ITS_DUTIES, faulty(MEDICAL, decision, asks));
    }

    @Test
    void a_family_that_is_not_told_or_told_too_soon_is_noticed() {
        Set<Obligation> silent = EnumSet.copyOf(sound());
        silent.remove(Obligation.INFORM);
        assertBroken(
                OverrideLaws.TELL_OR_SAY_WHY_NOT_YET,
                faulty(MEDICAL, ADVISER.advise(refusedReferral().build()), silent));

        SharingDecision dangerous = ADVISER.advise(
                refusedReferral().with(Facts.INFORMING, Safety.RAISES_RISK).build());
        assertBroken(OverrideLaws.TELL_OR_SAY_WHY_NOT_YET, faulty(MEDICAL, dangerous, sound()));
    }

    @Test
    void touching_what_goes_anyway_is_noticed() {
        SharingDecision permitted = ADVISER.advise(Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                .item(Questions.checked(InformationCategory.MEDICAL))
                .consent(Consent.builder()
                        .state(ConsentState.GIVEN)
                        .giver(ConsentGiver.PARENT_WITH_PR)
                        .build())
                .with(Facts.COMPETENCE, Competence.NOT_COMPETENT)
                .build());
        assertThat(permitted.share()).containsExactly(InformationCategory.MEDICAL);
        assertBroken(OverrideLaws.WHAT_GOES_ANYWAY_IS_NOT_TOUCHED, faulty(MEDICAL, permitted, sound()));
    }

    @Test
    void an_answer_other_than_that_of_the_rules_is_noticed() {
        SharingDecision decision = ADVISER.advise(refusedReferral().build());
        SharingDecision ofAnotherPack = SharingAdviser.reading(ToyPack.with()).advise(decision.question());
        assertBroken(
                OverrideLaws.THE_RULES_STAND, new OverriddenDecision(MEDICAL, ofAnotherPack, List.of(), List.of()));
    }

    @Test
    void lifting_what_is_not_named_or_not_in_time_is_noticed() {
        SharingDecision decision = ADVISER.advise(refusedReferral().build());
        List<SafeguardingOverride> others = List.of(
                Overrides.of(RecipientKind.HEALTH, InformationCategory.SEN),
                Overrides.of(RecipientKind.POLICE, InformationCategory.MEDICAL),
                late());
        for (SafeguardingOverride other : others) {
            assertBroken(OverrideLaws.ONLY_WHAT_IS_NAMED, faulty(other, decision, sound()));
        }
    }

    private static SafeguardingOverride late() {
        return Overrides.begun()
                .decidedOn(Overrides.DECIDED.plusDays(10))
                .reviewOn(Overrides.DECIDED.plusDays(40))
                .to(NamedRecipient.of(RecipientKind.HEALTH))
                .of(InformationCategory.MEDICAL)
                .build();
    }

    @Test
    void lifting_a_bar_is_noticed() {
        SharingDecision forbidden = ADVISER.advise(
                refusedReferral().with(Facts.COURT_ORDER, CourtOrder.PROHIBITS).build());
        assertBroken(OverrideLaws.NO_BAR_GIVES_WAY, faulty(MEDICAL, forbidden, sound()));
        SharingDecision unverified = ADVISER.advise(
                refusedReferral().with(Facts.IDENTITY, IdentityCheck.UNVERIFIED).build());
        assertBroken(OverrideLaws.NO_BAR_GIVES_WAY, faulty(MEDICAL, unverified, sound()));
    }

    @Test
    void lifting_for_a_private_person_or_one_who_may_be_a_risk_is_noticed() {
        SharingDecision relative = ADVISER.advise(Questions.ordinary(RecipientKind.RELATIVE, Purpose.CARE_ADMIN)
                .item(Questions.checked(InformationCategory.MEDICAL))
                .build());
        assertBroken(
                OverrideLaws.TO_PROFESSIONALS_ONLY,
                faulty(Overrides.of(RecipientKind.RELATIVE, InformationCategory.MEDICAL), relative, sound()));
        SharingDecision doubtful = ADVISER.advise(
                refusedReferral().with(Facts.RISK_ROLE, RiskRole.UNKNOWN).build());
        assertBroken(OverrideLaws.TO_PROFESSIONALS_ONLY, faulty(MEDICAL, doubtful, sound()));
    }

    @Test
    void passing_over_a_category_is_noticed() {
        SharingDecision decision = ADVISER.advise(refusedReferral().build());
        assertBroken(
                OverrideLaws.NOTHING_IS_PASSED_OVER, new OverriddenDecision(MEDICAL, decision, List.of(), List.of()));
    }

    private static Set<Obligation> sound() {
        return OVERRIDING
                .advise(MEDICAL, refusedReferral().build())
                .lifted()
                .get(0)
                .obligations();
    }

    /** A result in which the medical record goes with these duties, whatever stands against it. */
    private static OverriddenDecision faulty(
            SafeguardingOverride override, SharingDecision decision, Set<Obligation> duties) {
        LiftedCategory lifted = new LiftedCategory(
                InformationCategory.MEDICAL,
                decision.category(InformationCategory.MEDICAL).determiningRules(),
                duties);
        return new OverriddenDecision(override, decision, List.of(lifted), List.of());
    }

    private static void assertBroken(OverrideLaws law, OverriddenDecision faulty) {
        assertThat(law.isKept(faulty, ADVISER)).as(law.name()).isFalse();
    }
}
