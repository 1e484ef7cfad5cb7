package io.github.cafkit.consent.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.CourtOrder;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.agency.AgencyId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverridingAdviserTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final OverridingAdviser OVERRIDING = OverridingAdviser.of(ADVISER);
    private static final SafeguardingOverride MEDICAL_TO_HEALTH =
            Overrides.of(RecipientKind.HEALTH, InformationCategory.MEDICAL);

    /** A referral to a health specialist, which the parents have refused. */
    private static SharingQuestion.Builder referral() {
        return Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                .with(Facts.COMPETENCE, Competence.NOT_COMPETENT)
                .item(Questions.checked(InformationCategory.MEDICAL))
                .consent(Consent.builder()
                        .state(ConsentState.REFUSED)
                        .giver(ConsentGiver.PARENT_WITH_PR)
                        .build());
    }

    @Test
    void a_lead_may_let_a_refused_referral_go() {
        OverriddenDecision result =
                OVERRIDING.advise(MEDICAL_TO_HEALTH, referral().build());

        assertThat(result.isWidened()).isTrue();
        assertThat(result.share()).containsExactly(InformationCategory.MEDICAL);
        assertThat(result.withhold()).isEmpty();
        assertThat(result.notLifted()).isEmpty();
        assertThat(result.lifted().get(0).overruled()).extracting(FiredRule::id).containsExactly("REFERRAL-REFUSED");
        assertThat(result.obligations())
                .contains(
                        Obligation.RECORD,
                        Obligation.MIN,
                        Obligation.SECURE,
                        Obligation.INFORM,
                        Obligation.REVIEW,
                        Obligation.NOSEEK)
                .doesNotContain(Obligation.INFORM_DEFER, Obligation.SEEK);
    }

    @Test
    void what_the_rules_said_stays_beside_it() {
        SharingDecision alone = ADVISER.advise(referral().build());
        OverriddenDecision result = OVERRIDING.apply(MEDICAL_TO_HEALTH, alone);

        assertThat(result.rulesSay()).isSameAs(alone);
        assertThat(result.rulesSay().outcome()).isEqualTo(Outcome.REFER_TO_DSL);
        assertThat(result.rulesSay().share()).isEmpty();
        assertThat(result.toDocument()).containsEntry("rulesSay", alone.toDocument());
    }

    @Test
    void the_family_is_told_later_where_telling_raises_the_risk_whatever_the_override_says() {
        OverriddenDecision dangerous = OVERRIDING.advise(
                MEDICAL_TO_HEALTH,
                referral().with(Facts.INFORMING, Safety.RAISES_RISK).build());
        assertThat(dangerous.obligations()).contains(Obligation.INFORM_DEFER).doesNotContain(Obligation.INFORM);

        SafeguardingOverride later = Overrides.begun()
                .telling(TellingTheFamily.later("invented", Overrides.REVIEW))
                .to(NamedRecipient.of(RecipientKind.HEALTH))
                .of(InformationCategory.MEDICAL)
                .build();
        assertThat(OVERRIDING.advise(later, referral().build()).obligations())
                .contains(Obligation.INFORM_DEFER)
                .doesNotContain(Obligation.INFORM);
    }

    @Test
    void it_counts_from_the_day_of_the_decision_to_the_day_of_the_review_both_included() {
        assertThat(liftsOn(Overrides.DECIDED.minusDays(1))).isEqualTo(WhyNotLifted.NOT_YET_DECIDED.name());
        assertThat(liftsOn(Overrides.DECIDED)).isEqualTo("lifted");
        assertThat(liftsOn(Overrides.REVIEW)).isEqualTo("lifted");
        assertThat(liftsOn(Overrides.REVIEW.plusDays(1))).isEqualTo(WhyNotLifted.REVIEW_DATE_PASSED.name());
    }

    private static String liftsOn(LocalDate day) {
        OverriddenDecision result =
                OVERRIDING.advise(MEDICAL_TO_HEALTH, referral().asOf(day).build());
        return result.isWidened()
                ? "lifted"
                : result.notLifted().get(0).because().name();
    }

    @Test
    void a_recipient_or_a_category_that_is_not_named_gets_nothing() {
        assertKept(
                Overrides.of(RecipientKind.POLICE, InformationCategory.MEDICAL),
                referral(),
                WhyNotLifted.RECIPIENT_NOT_NAMED,
                "REFERRAL-REFUSED");
        assertKept(
                Overrides.of(RecipientKind.HEALTH, InformationCategory.SEN),
                referral(),
                WhyNotLifted.CATEGORY_NOT_NAMED,
                "REFERRAL-REFUSED");
    }

    @Test
    void what_a_court_forbids_what_is_privileged_and_what_protects_an_adopted_child_stays_closed() {
        assertKept(referral().with(Facts.COURT_ORDER, CourtOrder.PROHIBITS), WhyNotLifted.BARRED, "COURT-PROHIBITS");
        assertKept(referral().with(Facts.PRIVILEGED, YesNo.YES), WhyNotLifted.BARRED, "PRIVILEGED");
        assertKept(
                Overrides.of(RecipientKind.HEALTH, InformationCategory.ADOPTION),
                Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                        .item(Questions.checked(InformationCategory.ADOPTION)),
                WhyNotLifted.BARRED,
                "ADOPTION-PROTECTED");
    }

    @Test
    void a_person_under_allegation_gets_nothing_by_an_override_neither_what_is_dangerous_nor_anything_else() {
        SharingQuestion.Builder address = Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                .item(Questions.checked(InformationCategory.ADDRESS))
                .with(Facts.RISK_ROLE, RiskRole.ALLEGED_PERPETRATOR);
        assertKept(
                Overrides.of(RecipientKind.HEALTH, InformationCategory.ADDRESS),
                address,
                WhyNotLifted.BARRED,
                "PERSON-UNDER-ALLEGATION");
        assertKept(
                referral().with(Facts.RISK_ROLE, RiskRole.ASSOCIATE_OF_PERPETRATOR),
                WhyNotLifted.RECIPIENT_MAY_BE_A_RISK,
                "REFERRAL-REFUSED");
        assertKept(
                referral().with(Facts.RISK_ROLE, RiskRole.UNKNOWN),
                WhyNotLifted.RECIPIENT_MAY_BE_A_RISK,
                "REFERRAL-REFUSED");
    }

    @Test
    void who_asks_and_why_is_settled_first() {
        assertKept(
                referral().with(Facts.IDENTITY, IdentityCheck.UNVERIFIED), WhyNotLifted.BARRED, "IDENTITY-UNVERIFIED");
        assertKept(referral().with(Facts.PURPOSE_STATED, YesNo.NO), WhyNotLifted.BARRED, "NO-PURPOSE");
        assertKept(
                referral().with(Facts.NEED_TO_KNOW, YesNoUnknown.NO),
                WhyNotLifted.RECIPIENT_HAS_NO_NEED,
                "REFERRAL-REFUSED");
    }

    @Test
    void what_the_purpose_does_not_need_is_not_made_needed() {
        assertKept(
                Overrides.of(RecipientKind.HEALTH, InformationCategory.SEN),
                Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                        .item(InformationCategory.SEN, YesNoUnknown.NO),
                WhyNotLifted.NOT_NEEDED,
                "NOT-NEEDED");
    }

    @Test
    void a_private_person_gets_nothing_by_an_override() {
        SharingQuestion.Builder phone = Questions.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL)
                .item(Questions.checked(InformationCategory.PHONE))
                .consent(Consent.builder()
                        .state(ConsentState.REFUSED)
                        .giver(ConsentGiver.PARENT_WITH_PR)
                        .build());
        OverriddenDecision result =
                OVERRIDING.advise(Overrides.of(RecipientKind.OTHER_PARENT, InformationCategory.PHONE), phone.build());
        assertThat(result.isWidened()).isFalse();
        assertThat(result.notLifted().get(0).because()).isEqualTo(WhyNotLifted.RECIPIENT_OUTSIDE);
    }

    @Test
    void an_override_serves_the_child_and_no_publicity() {
        SharingQuestion.Builder publicity = Questions.ordinary(RecipientKind.OTHER_AGENCY, Purpose.PUBLICITY)
                .item(Questions.checked(InformationCategory.PHOTO_OWN));
        OverriddenDecision result = OVERRIDING.advise(
                Overrides.of(RecipientKind.OTHER_AGENCY, InformationCategory.PHOTO_OWN), publicity.build());
        assertThat(result.notLifted().get(0).because()).isEqualTo(WhyNotLifted.PURPOSE_OUTSIDE);
    }

    @Test
    void whoever_says_that_nobody_was_asked_does_not_overrule_a_refusal() {
        SafeguardingOverride notSought = Overrides.begun()
                .withoutConsent(
                        WithoutConsent.notSought(WithoutConsent.Reason.NOT_REASONABLY_OBTAINABLE, "invented reason"))
                .to(NamedRecipient.of(RecipientKind.HEALTH))
                .of(InformationCategory.MEDICAL)
                .build();
        assertKept(notSought, referral(), WhyNotLifted.REFUSAL_ON_FILE, "REFERRAL-REFUSED");

        SharingQuestion.Builder childObjects = Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                .with(Facts.COMPETENCE, Competence.NOT_COMPETENT)
                .with(Facts.CHILD_VIEW, ChildView.OBJECTS)
                .item(Questions.checked(InformationCategory.MEDICAL));
        assertKept(notSought, childObjects, WhyNotLifted.REFUSAL_ON_FILE, "CONSENT-NOT-SOUGHT");

        SharingQuestion nobodyAsked = Questions.ordinary(RecipientKind.HEALTH, Purpose.SPECIALIST_REFERRAL)
                .with(Facts.COMPETENCE, Competence.NOT_COMPETENT)
                .item(Questions.checked(InformationCategory.MEDICAL))
                .build();
        assertThat(OVERRIDING.advise(notSought, nobodyAsked).isWidened()).isTrue();
    }

    @Test
    void what_even_everybodys_consent_would_not_open_stays_closed_and_the_rule_is_named() {
        assertKept(referral().with(Facts.ROUTE_VALID, YesNo.NO), WhyNotLifted.CONSENT_WOULD_NOT_OPEN_IT, "WRONG-ROUTE");
    }

    @Test
    void while_nobody_has_judged_the_childs_competence_an_override_about_health_waits_for_it() {
        assertKept(
                referral().with(Facts.COMPETENCE, Competence.NOT_ASSESSED),
                WhyNotLifted.CONSENT_WOULD_NOT_OPEN_IT,
                "CONSENT-NOT-SOUGHT");
    }

    @Test
    void a_concern_to_those_who_protect_needs_no_override_and_is_not_changed_by_one() {
        SharingQuestion concern = Questions.ordinary(RecipientKind.CHILDRENS_SOCIAL_CARE, Purpose.SAFEGUARDING)
                .riskLevel(RiskLevel.SIGNIFICANT_HARM)
                .item(Questions.checked(InformationCategory.SAFEGUARDING))
                .build();
        OverriddenDecision result = OVERRIDING.advise(
                Overrides.of(RecipientKind.CHILDRENS_SOCIAL_CARE, InformationCategory.SAFEGUARDING), concern);

        assertThat(result.rulesSay().outcome().flows()).isTrue();
        assertThat(result.isWidened()).isFalse();
        assertThat(result.notLifted()).isEmpty();
        assertThat(result.obligations()).isEqualTo(result.rulesSay().obligations());
        assertThat(JsonTree.write(result.toDocument())).contains("Nobody needs an override to report a concern");
    }

    @Test
    void part_of_a_question_may_be_lifted_and_the_rest_is_redacted() {
        OverriddenDecision result = OVERRIDING.advise(
                MEDICAL_TO_HEALTH,
                referral().item(Questions.checked(InformationCategory.SEN)).build());
        assertThat(result.share()).containsExactly(InformationCategory.MEDICAL);
        assertThat(result.withhold()).containsExactly(InformationCategory.SEN);
        assertThat(result.obligations()).contains(Obligation.REDACT);
    }

    @Test
    void those_named_in_person_are_shown_with_what_is_lifted() {
        NamedRecipient surgery = NamedRecipient.of(RecipientKind.HEALTH, AgencyId.of("rowan-surgery"));
        SafeguardingOverride named = Overrides.begun()
                .to(surgery)
                .to(NamedRecipient.of(RecipientKind.POLICE))
                .of(InformationCategory.MEDICAL)
                .build();
        OverriddenDecision result = OVERRIDING.advise(named, referral().build());
        assertThat(result.isWidened()).isTrue();
        assertThat(result.recipients()).containsExactly(surgery);
        assertThat(JsonTree.write(result.toDocument())).doesNotContain("rowan-surgery", "lead-1", "invented");
        assertThat(result.toString()).doesNotContain("rowan-surgery", "lead-1", "invented");
    }

    @Test
    void the_answer_of_another_pack_is_not_overridden() {
        SharingDecision other =
                SharingAdviser.reading(ToyPack.with()).advise(referral().build());
        assertThatThrownBy(() -> OVERRIDING.apply(MEDICAL_TO_HEALTH, other))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("OVERRIDE-PACK");
        SharingDecision equalPack =
                SharingAdviser.reading(EnglandPack.standard()).advise(referral().build());
        assertThat(OVERRIDING.apply(MEDICAL_TO_HEALTH, equalPack).isWidened()).isTrue();
    }

    @Test
    void a_pack_that_does_not_say_where_its_bars_are_has_them_named() {
        SharingAdviser toy = SharingAdviser.reading(ToyPack.with());
        assertThatThrownBy(() -> OverridingAdviser.of(toy))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("OVERRIDE-NO-BARS");

        OverriddenDecision result = OverridingAdviser.of(toy, ToyPack.BARS)
                .advise(MEDICAL_TO_HEALTH, referral().build());
        assertThat(result.notLifted().get(0).because()).isEqualTo(WhyNotLifted.CONSENT_WOULD_NOT_OPEN_IT);
    }

    private static void assertKept(SharingQuestion.Builder question, WhyNotLifted because, String rule) {
        assertKept(MEDICAL_TO_HEALTH, question, because, rule);
    }

    private static void assertKept(
            SafeguardingOverride override, SharingQuestion.Builder question, WhyNotLifted because, String rule) {
        OverriddenDecision result = OVERRIDING.advise(override, question.build());
        assertThat(result.isWidened()).isFalse();
        assertThat(result.share()).isEqualTo(result.rulesSay().share());
        List<NotLifted> kept = result.notLifted();
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).because()).isEqualTo(because);
        assertThat(kept.get(0).rules()).extracting(FiredRule::id).contains(rule);
    }
}
