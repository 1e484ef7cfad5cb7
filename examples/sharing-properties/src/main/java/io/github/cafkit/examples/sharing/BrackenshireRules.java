package io.github.cafkit.examples.sharing;

import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.ChildView;
import io.github.cafkit.consent.fact.ConsentStanding;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderRole;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskRole;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.local.LocalOwner;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.util.List;

/** The agreement as ten rules. Safeguarding, duties and bars come before all of them. */
public final class BrackenshireRules {

    /** The rules that the county adds to. */
    public static final RulePack ENGLAND = EnglandPack.standard();

    /** The edition that was published first. {@link #CARER_TOLD_FIRST} holds a mistake. */
    public static final LocalPack FIRST_EDITION;

    /** The edition with the mistake put right. */
    public static final LocalPack SECOND_EDITION;

    /** Before consent is looked at, and after safeguarding and rights of access. */
    private static final int BEFORE_CONSENT = 6;

    private static final int CONSENT = 7;
    private static final int WITHIN_THE_SETTING = 8;

    /** Nor withdrawn, neither for the family nor as the child. */
    private static final Condition NOT_REFUSED = is(Facts.PARENT_CONSENT, ConsentStanding.NONE, ConsentStanding.VALID);

    static final SharingRule HUB_TOLD_NAMES = rule(
                    "BRK-HUB-NAMES", "The hub's specialists are told names for early help without asking.")
            .in(ENGLAND.tier(BEFORE_CONSENT).orElseThrow())
            .cites(Agreement.HUB)
            .when(
                    is(Facts.RECIPIENT_KIND, RecipientKind.EDUCATION_SPECIALIST),
                    is(Facts.PURPOSE, Purpose.EARLY_HELP),
                    is(Facts.CATEGORY, InformationCategory.NAME),
                    is(Facts.RISK_ROLE, RiskRole.NONE),
                    isNot(Facts.CHILD_VIEW, ChildView.OBJECTS),
                    NOT_REFUSED)
            .then(Effect.PERMIT)
            .obliging(Obligation.ONWARD)
            .build();

    /** Tells everybody who is not known to be a danger, and so also those of whom nobody has asked. */
    static final SharingRule CARER_TOLD_FIRST = carerTold(isNot(
            Facts.RISK_ROLE,
            RiskRole.ALLEGED_PERPETRATOR,
            RiskRole.ASSOCIATE_OF_PERPETRATOR,
            RiskRole.SUBJECT_OF_STAFF_ALLEGATION));

    /** Tells those who are known to have no part in a risk. */
    static final SharingRule CARER_TOLD = carerTold(is(Facts.RISK_ROLE, RiskRole.NONE));

    static final SharingRule PANEL = rule("BRK-PANEL", "The panel decides what another agency needs for early help.")
            .in(ENGLAND.tier(CONSENT).orElseThrow())
            .cites(Agreement.PANEL)
            .when(is(Facts.RECIPIENT_KIND, RecipientKind.OTHER_AGENCY), is(Facts.PURPOSE, Purpose.EARLY_HELP))
            .then(Effect.REFER, Judgement.NECESSITY)
            .build();

    static final SharingRule NO_CONTACT_DETAILS = rule(
                    "BRK-NO-CONTACT-DETAILS", "Another agency gets no address and no telephone number.")
            .in(ENGLAND.tier(CONSENT).orElseThrow())
            .cites(Agreement.CONTACT_DETAILS)
            .when(
                    is(Facts.RECIPIENT_KIND, RecipientKind.OTHER_AGENCY),
                    is(Facts.SAFEGUARDING_ROLE, YesNo.NO),
                    is(Facts.CATEGORY, InformationCategory.ADDRESS, InformationCategory.PHONE))
            .then(Effect.DENY)
            .obliging(Obligation.ALT)
            .build();

    static final SharingRule NO_PICTURES = rule(
                    "BRK-NO-PICTURES", "While there is any worry about a child, no firm gets a picture for publicity.")
            .in(ENGLAND.tier(CONSENT).orElseThrow())
            .cites(Agreement.PICTURES)
            .when(
                    is(Facts.PURPOSE, Purpose.PUBLICITY),
                    is(Facts.RECIPIENT_KIND, RecipientKind.COMMERCIAL),
                    is(Facts.CATEGORY, InformationCategory.PHOTO_OWN, InformationCategory.PHOTO_OTHER),
                    isNot(Facts.RISK_LEVEL, RiskLevel.NONE))
            .then(Effect.DENY)
            .build();

    static final SharingRule RESEARCH_BOARD = rule(
                    "BRK-RESEARCH-BOARD", "The research board decides on every request of a researcher.")
            .in(ENGLAND.tier(CONSENT).orElseThrow())
            .cites(Agreement.RESEARCH)
            .when(is(Facts.RECIPIENT_KIND, RecipientKind.RESEARCHER))
            .then(Effect.REFER, Judgement.REIDENTIFICATION)
            .build();

    static final SharingRule HOUSING_THROUGH_MANAGER = rule(
                    "BRK-HOUSING-MANAGER", "Support staff of housing pass on to agencies through a manager.")
            .in(ENGLAND.tier(CONSENT).orElseThrow())
            .cites(Agreement.FRONT_LINE)
            .when(
                    is(Facts.HOLDER_SECTOR, HolderSector.HOUSING),
                    is(Facts.HOLDER_ROLE, HolderRole.SUPPORT_STAFF),
                    is(Facts.RECIPIENT_KIND, RecipientKind.HEALTH, RecipientKind.EDUCATION_SPECIALIST))
            .then(Effect.REFER, Judgement.RECIPIENT_NEED)
            .build();

    static final SharingRule VOLUNTEERS_THROUGH_LEAD = rule(
                    "BRK-VOLUNTEERS", "Volunteers pass on what they know of special needs through the lead.")
            .in(ENGLAND.tier(WITHIN_THE_SETTING).orElseThrow())
            .cites(Agreement.FRONT_LINE)
            .when(
                    is(Facts.RECIPIENT_KIND, RecipientKind.COLLEAGUE),
                    is(Facts.HOLDER_ROLE, HolderRole.VOLUNTEER),
                    is(Facts.CATEGORY, InformationCategory.SEN, InformationCategory.DEVELOPMENTAL))
            .then(Effect.REFER, Route.DESIGNATED_LEAD, Judgement.RECIPIENT_NEED)
            .build();

    static final SharingRule MOVE_CONFIRMED = rule(
                    "BRK-MOVE", "With consent, the new setting is told of special needs and confirms that it has them.")
            .in(ENGLAND.tier(CONSENT).orElseThrow())
            .cites(Agreement.MOVING)
            .when(
                    is(Facts.RECIPIENT_KIND, RecipientKind.NEW_SETTING),
                    is(Facts.PURPOSE, Purpose.SETTING_TRANSFER),
                    is(Facts.CATEGORY, InformationCategory.SEN),
                    is(Facts.RISK_ROLE, RiskRole.NONE),
                    is(Facts.PARENT_CONSENT, ConsentStanding.VALID))
            .then(Effect.PERMIT)
            .obliging(Obligation.CONFIRM)
            .build();

    static final SharingRule YOUNG_PERSON_OBJECTS = rule(
                    "BRK-YOUNG-PERSON", "If a person of 16 or 17 objects to sharing for early help, somebody decides.")
            .in(ENGLAND.tier(CONSENT).orElseThrow())
            .cites(Agreement.YOUNG_PEOPLE)
            .when(
                    is(Facts.PURPOSE, Purpose.EARLY_HELP),
                    is(Facts.AGE, ChildAge.AGE_16_17),
                    is(Facts.CHILD_VIEW, ChildView.OBJECTS))
            .then(Effect.REFER, Judgement.BEST_INTERESTS)
            .build();

    private static final List<SharingRule> COMMON = List.of(
            HUB_TOLD_NAMES,
            PANEL,
            NO_CONTACT_DETAILS,
            NO_PICTURES,
            RESEARCH_BOARD,
            HOUSING_THROUGH_MANAGER,
            VOLUNTEERS_THROUGH_LEAD,
            MOVE_CONFIRMED,
            YOUNG_PERSON_OBJECTS);

    static {
        FIRST_EDITION = edition("2026.1", CARER_TOLD_FIRST);
        SECOND_EDITION = edition("2026.2", CARER_TOLD);
    }

    private BrackenshireRules() {}

    private static LocalPack edition(String name, SharingRule carerTold) {
        return LocalPack.builder("brackenshire", name)
                .owner(new LocalOwner(LocalOwner.Kind.AUTHORITY, "Brackenshire Council"))
                .inForce(Agreement.IN_FORCE)
                .sources(Agreement.sections())
                .rules(COMMON)
                .rule(carerTold)
                .build();
    }

    private static SharingRule carerTold(Condition noDanger) {
        return rule("BRK-CARER-ACCIDENT", "Whoever looks after a child that day is told of an accident.")
                .in(ENGLAND.tier(BEFORE_CONSENT).orElseThrow())
                .cites(Agreement.COLLECTING)
                .when(
                        is(Facts.RECIPIENT_KIND, RecipientKind.CARER),
                        is(Facts.PURPOSE, Purpose.CARE_ADMIN),
                        is(Facts.CATEGORY, InformationCategory.ACCIDENT),
                        noDanger,
                        NOT_REFUSED)
                .then(Effect.PERMIT)
                .build();
    }

    private static SharingRule.Builder rule(String id, String title) {
        return SharingRule.rule(id, title).inForce(Agreement.IN_FORCE);
    }
}
