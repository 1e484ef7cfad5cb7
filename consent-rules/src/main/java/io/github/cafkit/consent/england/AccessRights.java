package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.answer.Effect.DENY;
import static io.github.cafkit.consent.answer.Effect.MUST;
import static io.github.cafkit.consent.answer.Effect.PERMIT;
import static io.github.cafkit.consent.answer.Effect.REFER;
import static io.github.cafkit.consent.england.Terms.ALLEGATION_OPEN;
import static io.github.cafkit.consent.england.Terms.AS_PARENT;
import static io.github.cafkit.consent.england.Terms.CHILD_SELF;
import static io.github.cafkit.consent.england.Terms.CONCERNS_THIRD_PARTY;
import static io.github.cafkit.consent.england.Terms.NO_RISK_ROLE;
import static io.github.cafkit.consent.england.Terms.OWN_PARENT;
import static io.github.cafkit.consent.england.Terms.PARENT_LIKE;
import static io.github.cafkit.consent.england.Terms.PROTECTION_FILE;
import static io.github.cafkit.consent.england.Terms.STANDING_UNPROVED;
import static io.github.cafkit.consent.rule.Condition.allOf;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.isNot;
import static io.github.cafkit.consent.rule.Condition.named;
import static io.github.cafkit.consent.rule.Condition.not;
import static io.github.cafkit.consent.rule.SharingRule.rule;

import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Competence;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.ImageOrigin;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.ParentalResponsibility;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.StatutoryRequest;
import io.github.cafkit.consent.rule.Branch;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.List;

/**
 * T5. What the child and those who stand as parents may see. Two rights are duties owed to the person who asks: the
 * educational record to a parent, and the child's own data to the child. What a parent of the child may see beyond the
 * record is in {@link ParentalAccess}.
 */
final class AccessRights {

    private static final Condition COMPETENT = is(Facts.COMPETENCE, Competence.COMPETENT);

    /** Education law's parent is wider than parental responsibility. */
    private static final Condition ASKS_FOR_EDUCATIONAL_RECORD = named(
            "a parent asks a maintained school for the educational record",
            allOf(
                    is(Facts.STATUTORY_REQUEST, StatutoryRequest.EDUCATION_RECORD),
                    is(Facts.HOLDER_SECTOR, HolderSector.MAINTAINED_SCHOOL),
                    is(Facts.AGE, ChildAge.UNDER_13, ChildAge.AGE_13_15, ChildAge.AGE_16_17),
                    anyOf(
                            allOf(
                                    OWN_PARENT,
                                    is(
                                            Facts.PARENTAL_RESPONSIBILITY,
                                            ParentalResponsibility.HAS,
                                            ParentalResponsibility.HAS_NOT)),
                            AS_PARENT)));

    static final Condition EDUCATIONAL_RECORD = named(
            "it is the educational record that a parent asks a maintained school for",
            allOf(ASKS_FOR_EDUCATIONAL_RECORD, is(Facts.CATEGORY, InformationCategory.EDUCATION_RECORD)));

    static final Condition OWN_PICTURE = named(
            "it is a picture that a parent takes",
            allOf(
                    OWN_PARENT,
                    is(Facts.IMAGE_ORIGIN, ImageOrigin.TAKEN_BY_PARENT),
                    is(Facts.CATEGORY, InformationCategory.PHOTO_OWN, InformationCategory.PHOTO_OTHER)));

    private static final Condition SETTING_BANS_PICTURE = allOf(
            OWN_PICTURE,
            is(Facts.CATEGORY, InformationCategory.PHOTO_OTHER),
            is(Facts.PROFILE, Profile.SETTING_POLICY));

    static final SharingRule EDUCATIONAL_RECORD_RIGHT = rule(
                    "EDUCATIONAL-RECORD",
                    "A maintained school gives a parent the educational record; the pupil's view is not asked. Where"
                            + " an allegation is open a person decides first.")
            .in(Tiers.ACCESS_RIGHTS)
            .cites("LW-21", "GR-21", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(EDUCATIONAL_RECORD)
            .then(
                    Branch.then(REFER, Judgement.RISK_ROLE, Judgement.SERIOUS_HARM)
                            .when(ALLEGATION_OPEN),
                    Branch.then(MUST))
            .obligingWhen(not(ALLEGATION_OPEN), Obligation.VERIFY, Obligation.REDACT)
            .build();

    static final SharingRule PRIVATE_NOTES = rule(
                    "PRIVATE-NOTES",
                    "A teacher's sole-use notes are no part of the educational record; subject access is the way to"
                            + " ask for them.")
            .in(Tiers.ACCESS_RIGHTS)
            .cites("LW-21", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(ASKS_FOR_EDUCATIONAL_RECORD, is(Facts.CATEGORY, InformationCategory.PRIVATE_NOTES))
            .then(DENY, Route.SUBJECT_ACCESS)
            .obliging(Obligation.ALT)
            .build();

    static final SharingRule CHILDS_OWN = rule(
                    "CHILDS-OWN-DATA",
                    "A competent child sees what is held about it, by right on a subject access request; where"
                            + " competence is not established a person decides.")
            .in(Tiers.ACCESS_RIGHTS)
            .cites("LW-23", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(CHILD_SELF, not(CONCERNS_THIRD_PARTY))
            .then(
                    Branch.then(REFER, Judgement.COMPETENCE).when(not(COMPETENT)),
                    Branch.then(MUST).when(is(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS)),
                    Branch.then(PERMIT))
            .obligingWhen(
                    allOf(COMPETENT, is(Facts.STATUTORY_REQUEST, StatutoryRequest.SUBJECT_ACCESS)),
                    Obligation.VERIFY,
                    Obligation.REDACT)
            .build();

    static final SharingRule THIRD_PARTY = rule(
                    "ABOUT-SOMEBODY-ELSE",
                    "A right to see one's own record, or one's child's, does not reach what is about somebody else.")
            .in(Tiers.ACCESS_RIGHTS)
            .cites("SP-14", "LW-23", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(anyOf(PARENT_LIKE, CHILD_SELF), CONCERNS_THIRD_PARTY, not(OWN_PICTURE))
            .then(DENY)
            .obliging(Obligation.REDACT)
            .obligingWhen(is(Facts.CATEGORY, InformationCategory.INFORMANT_IDENTITY), Obligation.PROTECT_ID)
            .build();

    static final SharingRule PARENTS_PICTURE = rule(
                    "PARENTS-OWN-PICTURE",
                    "A parent may take pictures for the family's own use; where the parent has or may have a part in"
                            + " the risk a person decides.")
            .in(Tiers.ACCESS_RIGHTS)
            .cites("SP-18", "LW-01")
            .citesWhen(not(NO_RISK_ROLE), "SP-05")
            .inForce(DateRange.ALWAYS)
            .when(OWN_PICTURE, not(SETTING_BANS_PICTURE))
            .then(Branch.then(REFER, Judgement.RISK_ROLE).when(not(NO_RISK_ROLE)), Branch.then(PERMIT))
            .build();

    /** Policy of settings that adopt it, and never law. */
    static final SharingRule PICTURE_BANNED = rule(
                    "PICTURE-BANNED-BY-SETTING",
                    "A setting that has such a policy does not let parents photograph other people's children.")
            .in(Tiers.ACCESS_RIGHTS)
            .cites("SD-09")
            .inForce(DateRange.ALWAYS)
            .when(SETTING_BANS_PICTURE)
            .then(DENY)
            .build();

    static final SharingRule STANDING_TO_CHECK = rule(
                    "STANDING-TO-CHECK",
                    "Until parental responsibility, or a lawyer's authority, is shown, a person decides.")
            .in(Tiers.ACCESS_RIGHTS)
            .cites("LW-14", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(STANDING_UNPROVED, Terms.LIVING_MINOR, not(CONCERNS_THIRD_PARTY), not(OWN_PICTURE))
            .then(REFER, Judgement.AUTHORITY)
            .obliging(Obligation.VERIFY)
            .build();

    static final SharingRule FILE_BY_HAND_OF_PARENT = rule(
                    "FILE-NOT-BY-HAND",
                    "The child-protection file is not given to a parent to carry; it goes straight to the new setting.")
            .in(Tiers.ACCESS_RIGHTS)
            .cites("GR-15", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(PARENT_LIKE, is(Facts.PURPOSE, Purpose.SETTING_TRANSFER), PROTECTION_FILE)
            .then(DENY, Route.NEW_SETTING_DIRECT)
            .obliging(Obligation.ALT)
            .build();

    static final SharingRule DECEASED = rule(
                    "DECEASED",
                    "What is held about a child who has died stays confidential; a person decides who has a claim.")
            .in(Tiers.ACCESS_RIGHTS)
            .cites("SP-16", "GR-20", "LW-01")
            .inForce(DateRange.ALWAYS)
            .when(
                    is(Facts.AGE, ChildAge.DECEASED),
                    isNot(
                            Facts.RECIPIENT_KIND,
                            RecipientKind.OTHER_PARENT,
                            RecipientKind.MEDIA,
                            RecipientKind.PUBLIC,
                            RecipientKind.COMMERCIAL))
            .then(REFER, Judgement.AUTHORITY)
            .build();

    private AccessRights() {}

    static List<SharingRule> rules() {
        List<SharingRule> rules = new ArrayList<>(List.of(
                EDUCATIONAL_RECORD_RIGHT,
                PRIVATE_NOTES,
                CHILDS_OWN,
                THIRD_PARTY,
                PARENTS_PICTURE,
                PICTURE_BANNED,
                STANDING_TO_CHECK,
                FILE_BY_HAND_OF_PARENT,
                DECEASED));
        rules.addAll(ParentalAccess.rules());
        return rules;
    }
}
