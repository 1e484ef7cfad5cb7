package io.github.cafkit.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.consents.ConsentDoubt;
import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentFindingsTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    @Test
    void a_consent_that_counts_is_not_mentioned() {
        assertThat(findings(young(), by(ConsentGiver.PARENT_WITH_PR))).isEmpty();
        assertThat(findings(young(), refusedBy(ConsentGiver.PARENT_WITH_PR))).isEmpty();
    }

    @Test
    void each_consent_says_for_each_category_why_it_does_not_count() {
        Consent expired = by(ConsentGiver.PARENT_WITH_PR, DAY.minusDays(1));
        Consent narrow = Consent.builder()
                .state(ConsentState.GIVEN)
                .giver(ConsentGiver.PARENT_WITH_PR)
                .categories(Scope.of(InformationCategory.SEN))
                .build();
        assertThat(ADVISER.advise(young().item(Questions.checked(InformationCategory.MEDICAL))
                                .consent(expired)
                                .consent(narrow)
                                .build())
                        .consentsThatDoNotCount())
                .containsExactly(
                        new ConsentFinding(0, InformationCategory.MEDICAL, ConsentDoubt.EXPIRED),
                        new ConsentFinding(0, InformationCategory.SEN, ConsentDoubt.EXPIRED),
                        new ConsentFinding(1, InformationCategory.MEDICAL, ConsentDoubt.OTHER_CATEGORIES));
    }

    @Test
    void somebody_else_is_entitled_to_nothing() {
        assertThat(findings(young(), by(ConsentGiver.SOMEONE_ELSE))).containsExactly(ConsentDoubt.GIVER_NOT_ENTITLED);
        assertThat(findings(young(), refusedBy(ConsentGiver.NONE))).containsExactly(ConsentDoubt.GIVER_NOT_ENTITLED);
    }

    @Test
    void a_third_party_is_not_entitled_for_what_concerns_the_child() {
        assertThat(findings(young(), by(ConsentGiver.THIRD_PARTY_CONCERNED)))
                .containsExactly(ConsentDoubt.GIVER_NOT_ENTITLED);
    }

    @Test
    void a_parent_is_not_entitled_for_a_competent_young_person_of_sixteen() {
        var question = young().age(ChildAge.AGE_16_17);
        assertThat(findings(question.with(Facts.COMPETENCE, Competence.COMPETENT), by(ConsentGiver.PARENT_WITH_PR)))
                .containsExactly(ConsentDoubt.GIVER_NOT_ENTITLED);
        assertThat(findings(
                        young().age(ChildAge.AGE_16_17).with(Facts.COMPETENCE, Competence.NOT_COMPETENT),
                        by(ConsentGiver.PARENT_WITH_PR)))
                .isEmpty();
    }

    @Test
    void a_parent_is_not_entitled_against_the_objection_of_a_child_who_may_be_competent() {
        assertThat(findings(
                        young().age(ChildAge.AGE_13_15)
                                .with(Facts.COMPETENCE, Competence.NOT_ASSESSED)
                                .with(Facts.CHILD_VIEW, ChildView.OBJECTS),
                        by(ConsentGiver.PARENT_WITH_PR)))
                .containsExactly(ConsentDoubt.GIVER_NOT_ENTITLED);
    }

    @Test
    void a_child_whose_competence_is_not_assessed_may_refuse_and_not_consent() {
        var question = young().age(ChildAge.AGE_13_15).with(Facts.COMPETENCE, Competence.NOT_ASSESSED);
        assertThat(findings(question, refusedBy(ConsentGiver.COMPETENT_CHILD))).isEmpty();
        assertThat(findings(
                        young().age(ChildAge.AGE_13_15).with(Facts.COMPETENCE, Competence.NOT_ASSESSED),
                        by(ConsentGiver.COMPETENT_CHILD)))
                .containsExactly(ConsentDoubt.GIVER_NOT_ENTITLED);
    }

    @Test
    void in_a_pack_that_entitles_nobody_nobody_is_entitled() {
        SharingDecision decision = SharingAdviser.reading(ToyPack.builder().build())
                .advise(young().consent(by(ConsentGiver.PARENT_WITH_PR)).build());
        assertThat(decision.consentsThatDoNotCount())
                .containsExactly(new ConsentFinding(0, InformationCategory.SEN, ConsentDoubt.GIVER_NOT_ENTITLED));
    }

    private static SharingQuestion.Builder young() {
        return Questions.ordinary(RecipientKind.EDUCATION_SPECIALIST, Purpose.SPECIALIST_REFERRAL)
                .asOf(DAY)
                .with(Facts.COMPETENCE, Competence.NOT_COMPETENT)
                .item(Questions.checked(InformationCategory.SEN));
    }

    private static Consent by(ConsentGiver giver) {
        return Consent.builder().state(ConsentState.GIVEN).giver(giver).build();
    }

    private static Consent by(ConsentGiver giver, LocalDate expires) {
        return Consent.builder()
                .state(ConsentState.GIVEN)
                .giver(giver)
                .expiresOn(expires)
                .build();
    }

    private static Consent refusedBy(ConsentGiver giver) {
        return Consent.builder().state(ConsentState.REFUSED).giver(giver).build();
    }

    private static List<ConsentDoubt> findings(SharingQuestion.Builder question, Consent consent) {
        return ADVISER.advise(question.consent(consent).build()).consentsThatDoNotCount().stream()
                .map(ConsentFinding::doubt)
                .toList();
    }
}
