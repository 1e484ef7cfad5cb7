package io.github.cafkit.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.ConsentGiver;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.ConsentState;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.SeriousHarmTest;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharingQuestionTest {

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());
    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    // What must be stated.

    @Test
    void the_day_the_holder_the_recipient_the_age_the_level_and_an_item_must_be_stated() {
        assertThat(faults(SharingQuestion.builder()))
                .containsExactlyInAnyOrder(
                        "QUESTION-MISSING /asOf",
                        "QUESTION-MISSING /question/facts/holderSector",
                        "QUESTION-MISSING /question/facts/recipientKind",
                        "QUESTION-MISSING /question/facts/age",
                        "QUESTION-MISSING /question/facts/riskLevel",
                        "QUESTION-MISSING /question/items");
    }

    @Test
    void nothing_else_must_be_stated() {
        assertThat(faults(least())).isEmpty();
    }

    @Test
    void a_fact_that_must_be_stated_has_no_value_otherwise() {
        assertThat(Facts.all(Fact.Scope.QUESTION).stream()
                        .filter(fact -> fact.whenNotStated().isEmpty()))
                .containsExactlyInAnyOrder(Facts.HOLDER_SECTOR, Facts.RECIPIENT_KIND, Facts.AGE, Facts.RISK_LEVEL);
    }

    @Test
    void stating_nothing_as_a_value_is_not_stating() {
        assertThatNullPointerException().isThrownBy(() -> least().riskLevel(nothing()));
    }

    // Nothing gets a permissive default.

    @Test
    void what_nobody_states_takes_its_unknown_value() {
        SharingQuestion question = built(least());
        assertThat(question.get(Facts.IDENTITY)).isEqualTo(IdentityCheck.UNVERIFIED);
        assertThat(question.get(Facts.RISK_ROLE)).isEqualTo(RiskRole.UNKNOWN);
        assertThat(question.get(Facts.NEED_TO_KNOW)).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(question.get(Facts.PURPOSE_STATED)).isEqualTo(YesNo.NO);
        assertThat(question.get(Facts.PURPOSE)).isEqualTo(Purpose.NONE);
        assertThat(question.get(Facts.PARENTAL_RESPONSIBILITY)).isEqualTo(ParentalResponsibility.UNVERIFIED);
        assertThat(question.get(Facts.COMPETENCE)).isEqualTo(Competence.NOT_ASSESSED);
        assertThat(question.get(Facts.SEEKING_CONSENT)).isEqualTo(Safety.UNKNOWN);
        assertThat(question.get(Facts.INFORMING)).isEqualTo(Safety.UNKNOWN);
        assertThat(question.get(Facts.IDENTIFIABLE)).isEqualTo(YesNo.YES);
        assertThat(question.get(Facts.SERIOUS_HARM_TEST)).isEqualTo(SeriousHarmTest.NOT_RAISED);
        assertThat(question.get(Facts.PROFILE)).isEqualTo(Profile.NATIONAL);
        assertThat(question.stated(Facts.RISK_ROLE)).isEmpty();
        assertThat(question.stated(Facts.AGE)).contains(ChildAge.AGE_13_15);
    }

    @Test
    void an_item_of_which_nothing_is_stated_is_private_unchecked_and_perhaps_not_needed() {
        var sheet =
                ADVISER.advise(built(least())).category(InformationCategory.SEN).facts();
        assertThat(sheet.get(Facts.NEEDED)).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(sheet.get(Facts.ACCURACY)).isEqualTo(Accuracy.UNCHECKED);
        assertThat(sheet.get(Facts.CONFIDENTIAL)).isEqualTo(YesNo.YES);
        assertThat(sheet.get(Facts.CHILD_CONSENT)).isEqualTo(ConsentStanding.NONE);
        assertThat(sheet.get(Facts.PARENT_CONSENT)).isEqualTo(ConsentStanding.NONE);
    }

    @ParameterizedTest
    @EnumSource(RecipientKind.class)
    void a_question_that_states_no_more_than_it_must_shares_nothing(RecipientKind recipient) {
        for (RiskLevel level : RiskLevel.values()) {
            SharingDecision decision =
                    ADVISER.advise(built(least().recipient(recipient).riskLevel(level)));
            assertThat(decision.share()).isEmpty();
            assertThat(decision.outcome()).isIn(Outcome.DENY, Outcome.REFER_TO_DSL);
        }
    }

    @Test
    void an_item_that_nobody_said_is_needed_goes_to_a_person_to_judge() {
        SharingDecision decision = ADVISER.advise(Questions.ordinary(
                        RecipientKind.CHILDRENS_SOCIAL_CARE, Purpose.SAFEGUARDING)
                .riskLevel(RiskLevel.SIGNIFICANT_HARM)
                .item(RequestedItem.builder().category(InformationCategory.SEN).build())
                .build());
        assertThat(decision.outcome()).isEqualTo(Outcome.REFER_TO_DSL);
        assertThat(decision.judgements()).containsExactly(Judgement.NECESSITY);
        assertThat(decision.notStated()).contains("SEN.needed");
    }

    @Test
    void an_unborn_or_deceased_child_is_not_competent_though_nobody_says_so() {
        assertThat(built(least().age(ChildAge.UNBORN)).get(Facts.COMPETENCE)).isEqualTo(Competence.NOT_COMPETENT);
        assertThat(built(least().age(ChildAge.DECEASED)).get(Facts.COMPETENCE)).isEqualTo(Competence.NOT_COMPETENT);
        assertThat(built(least().age(ChildAge.ADULT)).get(Facts.COMPETENCE)).isEqualTo(Competence.NOT_ASSESSED);
    }

    @ParameterizedTest
    @EnumSource(HolderSector.class)
    void whether_the_holder_is_a_public_authority_follows_from_the_sector_unless_stated(HolderSector sector) {
        boolean isPrivate = Set.of(HolderSector.EARLY_YEARS, HolderSector.INDEPENDENT_SCHOOL, HolderSector.VOLUNTARY)
                .contains(sector);
        assertThat(built(least().holder(sector)).get(Facts.HOLDER_IS_PUBLIC_AUTHORITY))
                .isEqualTo(isPrivate ? YesNo.NO : YesNo.YES);
        assertThat(built(least().holder(sector).with(Facts.HOLDER_IS_PUBLIC_AUTHORITY, YesNo.NO))
                        .get(Facts.HOLDER_IS_PUBLIC_AUTHORITY))
                .isEqualTo(YesNo.NO);
    }

    @Test
    void a_purpose_that_is_named_is_stated_and_none_is_not() {
        assertThat(built(least().purpose(Purpose.SOCIAL)).get(Facts.PURPOSE_STATED))
                .isEqualTo(YesNo.YES);
        assertThat(built(least().purpose(Purpose.NONE)).get(Facts.PURPOSE_STATED))
                .isEqualTo(YesNo.NO);
    }

    // What was not stated is listed.

    @Test
    void everything_that_was_not_stated_is_listed_in_declared_order() {
        SharingQuestion question = built(least());
        List<String> ofQuestion = Facts.all(Fact.Scope.QUESTION).stream()
                .filter(fact -> fact.whenNotStated().isPresent())
                .map(Fact::name)
                .toList();
        assertThat(question.notStated()).startsWith(ofQuestion.toArray(String[]::new));
        assertThat(question.notStated()
                        .subList(ofQuestion.size(), question.notStated().size()))
                .containsExactly(
                        "SEN.needed",
                        "SEN.thirdParty",
                        "SEN.givenInConfidenceByChild",
                        "SEN.accuracy",
                        "SEN.confidential");
        assertThat(ADVISER.advise(question).notStated()).isEqualTo(question.notStated());
    }

    @Test
    void what_was_stated_is_not_listed_even_with_its_unknown_value() {
        assertThat(built(least().with(Facts.RISK_ROLE, RiskRole.UNKNOWN)).notStated())
                .doesNotContain("riskRole")
                .contains("identity");
    }

    @Test
    void the_kinds_of_harm_are_one_list_however_they_are_stated() {
        SharingQuestion none = built(least());
        SharingQuestion one = built(least().with(Facts.riskType(RiskType.FGM), YesNo.YES));
        assertThat(none.notStated()).contains("riskType.FGM", "riskType.HBA");
        assertThat(one).isEqualTo(built(least().riskTypes(RiskType.FGM)));
        assertThat(one.notStated()).noneMatch(name -> name.startsWith("riskType."));
        assertThat(built(least().riskTypes()).notStated()).noneMatch(name -> name.startsWith("riskType."));
    }

    // Contradictions.

    @Test
    void an_unborn_child_is_not_competent_has_no_view_and_told_nothing_in_confidence() {
        assertThat(faults(least().age(ChildAge.UNBORN).with(Facts.COMPETENCE, Competence.COMPETENT)))
                .containsExactly("QUESTION-CONTRADICTION /question/facts/competence");
        assertThat(faults(least().age(ChildAge.UNBORN).with(Facts.CHILD_VIEW, ChildView.AGREES)))
                .containsExactly("QUESTION-CONTRADICTION /question/facts/childView");
        assertThat(faults(least().age(ChildAge.UNBORN).with(Facts.CHILD_VIEW, ChildView.OBJECTS)))
                .containsExactly("QUESTION-CONTRADICTION /question/facts/childView");
        for (GivenInConfidence given : List.of(GivenInConfidence.YES, GivenInConfidence.PART)) {
            assertThat(faults(least().age(ChildAge.UNBORN)
                            .item(RequestedItem.builder()
                                    .category(InformationCategory.MEDICAL)
                                    .givenInConfidence(given)
                                    .build())))
                    .containsExactly("QUESTION-CONTRADICTION /question/items/MEDICAL/givenInConfidenceByChild");
        }
    }

    @Test
    void what_is_true_of_every_unborn_child_may_be_stated() {
        assertThat(faults(least().age(ChildAge.UNBORN)
                        .with(Facts.COMPETENCE, Competence.NOT_COMPETENT)
                        .with(Facts.CHILD_VIEW, ChildView.NOT_ASKED)))
                .isEmpty();
    }

    @Test
    void a_child_who_is_unborn_or_deceased_receives_nothing() {
        for (ChildAge age : List.of(ChildAge.UNBORN, ChildAge.DECEASED)) {
            assertThat(faults(least().age(age).recipient(RecipientKind.CHILD_SELF)))
                    .containsExactly("QUESTION-CONTRADICTION /question/facts/recipientKind");
        }
    }

    @Test
    void no_category_is_asked_for_twice() {
        assertThat(faults(least().needs(InformationCategory.SEN)))
                .containsExactly("QUESTION-CONTRADICTION /question/items/SEN");
    }

    @Test
    void a_consent_that_cannot_be_had_names_whoever_would_have_had_to_give_it() {
        for (ConsentState state : List.of(ConsentState.CANNOT_BE_GIVEN, ConsentState.NOT_REASONABLY_OBTAINABLE)) {
            assertThat(faults(least().consent(consent(state, ConsentGiver.PARENT_WITH_PR))
                            .consent(consent(state, ConsentGiver.NONE))))
                    .containsExactly("QUESTION-CONTRADICTION /consents/1/giver");
        }
        assertThat(faults(least().consent(consent(ConsentState.REFUSED, ConsentGiver.NONE))))
                .isEmpty();
    }

    @Test
    void a_consent_is_not_withdrawn_or_expired_before_it_is_given() {
        Consent given = consent(ConsentState.GIVEN, ConsentGiver.PARENT_WITH_PR);
        Consent.Builder backwards = Consent.builder();
        backwards.from(given).givenOn(DAY).expiresOn(DAY.minusDays(1)).withdrawnOn(DAY.minusDays(1));
        Consent.Builder sameDay = Consent.builder();
        sameDay.from(given).givenOn(DAY).expiresOn(DAY).withdrawnOn(DAY);
        assertThat(faults(least().consent(backwards.build())))
                .containsExactly(
                        "QUESTION-CONTRADICTION /consents/0/expiresOn",
                        "QUESTION-CONTRADICTION /consents/0/withdrawnOn");
        assertThat(faults(least().consent(sameDay.build()))).isEmpty();
    }

    @Test
    void anything_else_however_unusual_is_answered() {
        SharingQuestion odd = built(least().age(ChildAge.UNDER_13)
                .recipient(RecipientKind.CHILD_SELF)
                .with(Facts.COMPETENCE, Competence.COMPETENT)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.HAS)
                .with(Facts.PURPOSE, Purpose.COURT)
                .with(Facts.PURPOSE_STATED, YesNo.NO));
        assertThat(ADVISER.advise(odd).outcome()).isNotNull();
    }

    // The value.

    @Test
    void questions_with_the_same_content_are_equal_whatever_the_order_of_building() {
        SharingQuestion one = built(least().needs(InformationCategory.NAME).purpose(Purpose.COURT));
        SharingQuestion other = built(SharingQuestion.builder()
                .purpose(Purpose.COURT)
                .needs(InformationCategory.NAME)
                .item(RequestedItem.builder().category(InformationCategory.SEN).build())
                .riskLevel(RiskLevel.NONE)
                .age(ChildAge.AGE_13_15)
                .recipient(RecipientKind.COURT)
                .holder(HolderSector.HEALTH)
                .asOf(DAY));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.items().keySet()).containsExactly(InformationCategory.NAME, InformationCategory.SEN);
        assertThat(one)
                .isNotEqualTo(built(least()))
                .isNotEqualTo(built(least().needs(InformationCategory.NAME)
                        .purpose(Purpose.COURT)
                        .asOf(DAY.plusDays(1))))
                .isNotEqualTo(null)
                .isNotEqualTo("a question");
    }

    @Test
    void a_question_does_not_change_with_its_builder() {
        SharingQuestion.Builder builder = least();
        SharingQuestion question = built(builder);
        builder.needs(InformationCategory.NAME)
                .purpose(Purpose.COURT)
                .consent(consent(ConsentState.GIVEN, ConsentGiver.PARENT_WITH_PR));
        assertThat(question).isEqualTo(built(least()));
    }

    @Test
    void its_text_is_codes_and_dates_alone() {
        SharingQuestion question =
                built(least().purpose(Purpose.COURT).consent(consent(ConsentState.GIVEN, ConsentGiver.PARENT_WITH_PR)));
        assertThat(question.toString())
                .contains("recipientKind=COURT", "SEN", "2026-10-15")
                .matches("[A-Za-z0-9_=.,:{}\\[\\] -]+");
        assertThat(Arrays.stream(question.toString().split("[^A-Za-z]+")))
                .as("words")
                .allMatch(word -> word.length() < 30);
    }

    @Test
    void a_fact_of_an_item_or_a_consent_is_not_stated_of_the_question() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().with(Facts.ACCURACY, Accuracy.CHECKED))
                .withMessageContaining("accuracy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> least().with(Facts.PARENT_CONSENT, ConsentStanding.VALID))
                .withMessageContaining("parentConsent");
        assertThatIllegalArgumentException().isThrownBy(() -> built(least()).get(Facts.NEEDED));
    }

    /** No more than a question must state. */
    private static SharingQuestion.Builder least() {
        return SharingQuestion.builder()
                .asOf(DAY)
                .holder(HolderSector.HEALTH)
                .recipient(RecipientKind.COURT)
                .age(ChildAge.AGE_13_15)
                .riskLevel(RiskLevel.NONE)
                .item(RequestedItem.builder().category(InformationCategory.SEN).build());
    }

    private static SharingQuestion built(SharingQuestion.Builder builder) {
        return builder.build();
    }

    private static Consent consent(ConsentState state, ConsentGiver giver) {
        return Consent.builder().state(state).giver(giver).build();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        @Nullable T nothing = null;
        return nothing;
    }

    /** Code and place of each fault, or nothing if the question can be asked. */
    private static List<String> faults(SharingQuestion.Builder builder) {
        try {
            builder.build();
            return List.of();
        } catch (ProblemException refused) {
            return refused.problems().stream()
                    .map(problem -> problem.code() + " " + problem.path())
                    .toList();
        }
    }
}
