package io.github.cafkit.consent.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.Questions;
import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNoUnknown;
import org.junit.jupiter.api.Test;

class FamilySafetyTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    @Test
    void a_person_who_has_or_may_have_a_part_in_the_risk_learns_nothing() {
        assertThat(FamilySafety.isSensitive(parent(RiskRole.ALLEGED_PERPETRATOR, InformationCategory.ADDRESS)))
                .isTrue();
        assertThat(FamilySafety.isSensitive(parent(RiskRole.NONE, InformationCategory.ADDRESS)))
                .isFalse();
    }

    @Test
    void what_a_child_confided_is_sensitive_for_everybody_but_the_child() {
        assertThat(FamilySafety.isSensitive(confided(RecipientKind.OWN_PARENT))).isTrue();
        assertThat(FamilySafety.isSensitive(confided(RecipientKind.CHILD_SELF))).isFalse();
    }

    @Test
    void a_duty_to_hide_somebody_or_to_wait_makes_an_answer_sensitive() {
        for (Cases.Case each : Cases.all()) {
            for (CategoryDecision answer :
                    ADVISER.advise(each.document().question()).categories()) {
                if (answer.obligations().contains(Obligation.PROTECT_ID)
                        || answer.obligations().contains(Obligation.INFORM_DEFER)) {
                    assertThat(FamilySafety.isSensitive(answer))
                            .as("%s %s", each, answer)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void of_some_categories_the_family_must_not_learn_even_that_there_is_anything_in_them() {
        for (InformationCategory category : InformationCategory.values()) {
            CategoryDecision answer = ADVISER.advise(Questions.ordinary(RecipientKind.OTHER_PARENT, Purpose.SOCIAL)
                            .item(Questions.checked(category))
                            .build())
                    .category(category);
            assertThat(FamilySafety.isExistenceSensitive(answer))
                    .as(category.name())
                    .isEqualTo(FamilySafety.CATEGORIES.contains(category) || FamilySafety.isSensitive(answer));
        }
        assertThat(FamilySafety.CATEGORIES)
                .contains(InformationCategory.SAFEGUARDING, InformationCategory.INFORMANT_IDENTITY)
                .doesNotContain(InformationCategory.ADDRESS, InformationCategory.EDUCATION_RECORD);
    }

    private static CategoryDecision parent(RiskRole role, InformationCategory category) {
        return ADVISER.advise(Questions.ordinary(RecipientKind.OWN_PARENT, Purpose.ACCESS_RIGHT)
                        .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS)
                        .with(Facts.RISK_ROLE, role)
                        .item(Questions.checked(category))
                        .build())
                .category(category);
    }

    private static CategoryDecision confided(RecipientKind recipient) {
        SharingQuestion question = Questions.ordinary(recipient, Purpose.ACCESS_RIGHT)
                .item(RequestedItem.builder()
                        .category(InformationCategory.MEDICAL)
                        .needed(YesNoUnknown.YES)
                        .givenInConfidence(GivenInConfidence.YES)
                        .build())
                .build();
        return ADVISER.advise(question).category(InformationCategory.MEDICAL);
    }
}
