package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.law.Claim.FLOWS;
import static io.github.cafkit.consent.law.Claim.all;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.fact.BestInterests;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.IdentityCheck;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.Safety;
import io.github.cafkit.consent.fact.SeriousHarmTest;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.consent.law.Change;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import java.util.List;

/** Laws about what is not known. That nobody raised, asked or made something is an answer, and not meant here. */
final class UncertaintyLaws {

    private UncertaintyLaws() {}

    static List<Law> laws() {
        return List.of(
                law(
                        "Not knowing whether somebody has a part in the risk never lets more go to them.",
                        Facts.RISK_ROLE,
                        RiskRole.UNKNOWN),
                law(
                        "Not knowing whether somebody needs it never lets more go to them.",
                        Facts.NEED_TO_KNOW,
                        YesNoUnknown.UNKNOWN),
                law(
                        "Not knowing whether asking for consent is safe never lets more go.",
                        Facts.SEEKING_CONSENT,
                        Safety.UNKNOWN),
                law(
                        "Not knowing whether telling the family is safe never lets more go.",
                        Facts.INFORMING,
                        Safety.UNKNOWN),
                law(
                        "Not knowing whether it matters to the child's welfare never lets more go.",
                        Facts.RELEVANT_TO_WELFARE,
                        YesNoUnknown.UNKNOWN),
                law(
                        "Not knowing whether it would help the recipient never lets more go.",
                        Facts.MAY_FACILITATE,
                        YesNoUnknown.UNKNOWN),
                law(
                        "Not having seen proof of parental responsibility never lets more go.",
                        Facts.PARENTAL_RESPONSIBILITY,
                        ParentalResponsibility.UNVERIFIED),
                law("Not having checked who somebody is never lets more go.", Facts.IDENTITY, IdentityCheck.UNVERIFIED),
                law(
                        "Not having judged whether the child is competent never lets more go.",
                        Facts.COMPETENCE,
                        Competence.NOT_ASSESSED),
                law(
                        "Not having answered whether access would do serious harm never lets more go.",
                        Facts.SERIOUS_HARM_TEST,
                        SeriousHarmTest.NOT_ASSESSED),
                law(
                        "Not being clear about the child's best interests never lets more go.",
                        Facts.BEST_INTERESTS,
                        BestInterests.UNCLEAR));
    }

    private static <E extends Enum<E> & FactValue> Law law(String sentence, Fact<E> fact, E unknown) {
        return Law.noChange(
                "L23",
                sentence,
                Change.to(fact, unknown),
                Claim.not(FLOWS),
                // L23: "excepts SD-13 in profile SETTING_POLICY, as L13 does".
                all(FLOWS, given(not(ConsentLaws.REFERRAL_OVERRIDE))));
    }
}
