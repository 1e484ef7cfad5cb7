package io.github.cafkit.testkit.authority;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.Accuracy;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.GivenInConfidence;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Initiative;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.RiskSource;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.testkit.sample.Choices;
import java.time.LocalDate;

/**
 * A child on the day of a question, and the words in which every question is asked.
 *
 * @param situation the child
 * @param day the day of the question
 * @param age the stage of the child on that day
 * @param choices what is left to chance
 */
record Scene(Situation situation, LocalDate day, ChildAge age, Choices choices) {

    Family family() {
        return situation.family();
    }

    RiskLevel concern() {
        return situation.concern();
    }

    boolean harm() {
        return concern().isAtLeast(RiskLevel.SIGNIFICANT_HARM);
    }

    /** Whether the child can have a say. */
    boolean teenager() {
        return age == ChildAge.AGE_13_15 || age == ChildAge.AGE_16_17;
    }

    boolean unborn() {
        return age == ChildAge.UNBORN;
    }

    /** What is the same in each question about this child on this day. */
    SharingQuestion.Builder begun() {
        SharingQuestion.Builder question = SharingQuestion.builder()
                .asOf(day)
                .age(age)
                .riskLevel(concern())
                .holder(situation.lead().partner().sector())
                .with(Facts.HOLDER_ROLE, holderRole())
                .with(Facts.IDENTITY, IdentityCheck.VERIFIED)
                .with(Facts.SEEKING_CONSENT, family().danger() ? Safety.RAISES_RISK : Safety.SAFE)
                .with(Facts.INFORMING, family().danger() ? Safety.RAISES_RISK : Safety.SAFE);
        if (!unborn()) {
            question.with(Facts.COMPETENCE, competence());
        }
        if (family().danger()) {
            question.riskTypes(RiskType.DOMESTIC_ABUSE).with(Facts.RISK_SOURCE, RiskSource.PARENT);
        } else if (concern().isAtLeast(RiskLevel.PERCEIVED_RISK)) {
            question.riskTypes(choices.pick(RiskType.NEGLECT, RiskType.PHYSICAL, RiskType.EXPLOITATION))
                    .with(
                            Facts.RISK_SOURCE,
                            choices.pick(RiskSource.UNKNOWN, RiskSource.HOUSEHOLD, RiskSource.OUTSIDER));
        }
        return question;
    }

    private HolderRole holderRole() {
        return choices.pick(
                HolderRole.TEACHER,
                HolderRole.DESIGNATED_LEAD,
                HolderRole.HEAD_OR_MANAGER,
                HolderRole.KEY_PERSON,
                HolderRole.SUPPORT_STAFF);
    }

    private Competence competence() {
        return switch (age) {
            case UNBORN, UNDER_13 -> Competence.NOT_COMPETENT;
            case AGE_13_15 -> choices.pick(Competence.NOT_ASSESSED, Competence.COMPETENT, Competence.NOT_COMPETENT);
            case AGE_16_17, ADULT, DECEASED -> choices.chance(85) ? Competence.COMPETENT : Competence.NOT_ASSESSED;
        };
    }

    /** Somebody of an agency, or a stranger: no parent, and no part in the risk. */
    SharingQuestion.Builder outsider(
            SharingQuestion.Builder question, RecipientKind recipient, Purpose purpose, YesNoUnknown needToKnow) {
        return question.recipient(recipient)
                .purpose(purpose)
                .with(Facts.PARENTAL_RESPONSIBILITY, ParentalResponsibility.NOT_APPLICABLE)
                .with(Facts.RISK_ROLE, RiskRole.NONE)
                .with(Facts.NEED_TO_KNOW, needToKnow);
    }

    /** The parent who has the daily care, or the one who lives elsewhere and may be feared. */
    SharingQuestion.Builder parent(SharingQuestion.Builder question, boolean absent, Purpose purpose) {
        boolean feared = absent && family().danger();
        return question.recipient(RecipientKind.OWN_PARENT)
                .purpose(purpose)
                .with(
                        Facts.PARENTAL_RESPONSIBILITY,
                        absent && choices.chance(40) ? ParentalResponsibility.UNVERIFIED : ParentalResponsibility.HAS)
                .with(
                        Facts.RISK_ROLE,
                        feared
                                ? RiskRole.ALLEGED_PERPETRATOR
                                : absent && choices.chance(30) ? RiskRole.UNKNOWN : RiskRole.NONE)
                .with(Facts.NEED_TO_KNOW, YesNoUnknown.YES);
    }

    /** The holder speaks up. */
    static void offered(SharingQuestion.Builder question) {
        question.with(Facts.INITIATIVE, Initiative.PROACTIVE);
    }

    /** The child has said yes or no, or was not asked. */
    void view(SharingQuestion.Builder question, ChildView... views) {
        if (!unborn()) {
            question.with(Facts.CHILD_VIEW, choices.pick(views));
        }
    }

    RequestedItem item(InformationCategory category) {
        return RequestedItem.builder()
                .category(category)
                .needed(choices.chance(80) ? YesNoUnknown.YES : choices.pick(YesNoUnknown.NO, YesNoUnknown.UNKNOWN))
                .accuracy(choices.chance(75) ? Accuracy.CHECKED : choices.pick(Accuracy.UNCHECKED, Accuracy.DISPUTED))
                .build();
    }

    RequestedItem inConfidence(InformationCategory category) {
        return RequestedItem.builder()
                .category(category)
                .needed(YesNoUnknown.YES)
                .accuracy(Accuracy.CHECKED)
                .givenInConfidence(GivenInConfidence.YES)
                .build();
    }
}
