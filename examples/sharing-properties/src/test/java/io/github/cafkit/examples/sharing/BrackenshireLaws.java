package io.github.cafkit.examples.sharing;

import static io.github.cafkit.consent.law.Claim.FLOWS;
import static io.github.cafkit.consent.law.Claim.all;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;

import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.law.StatedLaw;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.testkit.contract.PackLaws;
import java.util.ArrayList;
import java.util.List;

/**
 * What holds whatever else is known: the laws that every pack should keep, and what the county has promised in its agreement.
 * Where safeguarding, a duty or a bar decides, the agreement promises nothing.
 */
final class BrackenshireLaws {

    /** Neither safeguarding nor a duty, a bar or a right of access decides. */
    private static final Claim NOTHING_STRONGER = new Claim.DecidedInTiers(6, 9);

    private static final Claim NOTHING_STRONGER_THAN_CONSENT = new Claim.DecidedInTiers(7, 9);

    private static final Condition FOR_EARLY_HELP = is(Facts.PURPOSE, Purpose.EARLY_HELP);
    private static final Condition ANOTHER_AGENCY = is(Facts.RECIPIENT_KIND, RecipientKind.OTHER_AGENCY);
    private static final Condition NOBODY_REFUSED = Condition.allOf(
            is(Facts.PARENT_CONSENT, ConsentStanding.NONE, ConsentStanding.VALID),
            is(Facts.CHILD_CONSENT, ConsentStanding.NONE, ConsentStanding.VALID));

    private static final List<Law> PROMISED = List.of(
            Law.implies(
                    "BRK-L1",
                    "The hub is told names, unless somebody refuses or may be a danger.",
                    all(
                            NOTHING_STRONGER,
                            given(
                                    is(Facts.RECIPIENT_KIND, RecipientKind.EDUCATION_SPECIALIST),
                                    FOR_EARLY_HELP,
                                    is(Facts.CATEGORY, InformationCategory.NAME),
                                    is(Facts.RISK_ROLE, RiskRole.NONE),
                                    is(Facts.CHILD_VIEW, ChildView.AGREES, ChildView.NOT_ASKED),
                                    NOBODY_REFUSED)),
                    FLOWS),
            Law.implies(
                    "BRK-L2",
                    "A carer is told of an accident at handover, unless somebody refuses or the carer may be a danger.",
                    all(
                            NOTHING_STRONGER,
                            given(
                                    is(Facts.RECIPIENT_KIND, RecipientKind.CARER),
                                    is(Facts.PURPOSE, Purpose.CARE_ADMIN),
                                    is(Facts.CATEGORY, InformationCategory.ACCIDENT),
                                    is(Facts.RISK_ROLE, RiskRole.NONE),
                                    NOBODY_REFUSED)),
                    FLOWS),
            never(
                    "BRK-L3",
                    "Nothing goes to another agency for early help past the panel.",
                    ANOTHER_AGENCY,
                    FOR_EARLY_HELP),
            never(
                    "BRK-L4",
                    "No agency gets an address or a telephone number because somebody consents.",
                    ANOTHER_AGENCY,
                    is(Facts.SAFEGUARDING_ROLE, YesNo.NO),
                    is(Facts.CATEGORY, InformationCategory.ADDRESS, InformationCategory.PHONE)),
            never(
                    "BRK-L5",
                    "No picture goes to a firm for publicity while there is any worry.",
                    is(Facts.PURPOSE, Purpose.PUBLICITY),
                    is(Facts.RECIPIENT_KIND, RecipientKind.COMMERCIAL),
                    is(Facts.CATEGORY, InformationCategory.PHOTO_OWN, InformationCategory.PHOTO_OTHER),
                    isNot(Facts.RISK_LEVEL, RiskLevel.NONE)),
            never(
                    "BRK-L6",
                    "Nothing goes to a researcher past the board.",
                    is(Facts.RECIPIENT_KIND, RecipientKind.RESEARCHER)),
            never(
                    "BRK-L7",
                    "No volunteer tells a colleague of special needs past the lead.",
                    is(Facts.RECIPIENT_KIND, RecipientKind.COLLEAGUE),
                    is(Facts.HOLDER_ROLE, HolderRole.VOLUNTEER),
                    is(Facts.CATEGORY, InformationCategory.SEN, InformationCategory.DEVELOPMENTAL)),
            never(
                    "BRK-L8",
                    "Nothing goes for early help over the objection of a person of 16 or 17.",
                    FOR_EARLY_HELP,
                    is(Facts.AGE, ChildAge.AGE_16_17),
                    is(Facts.CHILD_VIEW, ChildView.OBJECTS)),
            Law.implies(
                    "BRK-L9",
                    "Confirmation is asked of the new setting, about special needs, and where a parent consents.",
                    new Claim.DecidedBy("BRK-MOVE"),
                    given(
                            is(Facts.RECIPIENT_KIND, RecipientKind.NEW_SETTING),
                            is(Facts.PURPOSE, Purpose.SETTING_TRANSFER),
                            is(Facts.CATEGORY, InformationCategory.SEN),
                            is(Facts.RISK_ROLE, RiskRole.NONE),
                            is(Facts.PARENT_CONSENT, ConsentStanding.VALID))),
            Law.implies(
                    "BRK-L10",
                    "What volunteers may tell others than colleagues, or about other things, is not the county's to say.",
                    new Claim.DecidedBy("BRK-VOLUNTEERS"),
                    given(
                            is(Facts.RECIPIENT_KIND, RecipientKind.COLLEAGUE),
                            is(Facts.CATEGORY, InformationCategory.SEN, InformationCategory.DEVELOPMENTAL))));

    private BrackenshireLaws() {}

    /** The laws of every pack from the first day, and those of the county from the day on which the agreement begins. */
    static LawBook laws() {
        LawBook general = PackLaws.of(BrackenshireRules.ENGLAND);
        return day -> {
            List<StatedLaw> laws = new ArrayList<>(general.on(day));
            if (Agreement.IN_FORCE.contains(day)) {
                PROMISED.stream().map(StatedLaw::proving).forEach(laws::add);
            }
            return laws;
        };
    }

    private static Law never(String id, String sentence, Condition... where) {
        return Law.never(id, sentence, FLOWS, NOTHING_STRONGER_THAN_CONSENT, given(where));
    }
}
