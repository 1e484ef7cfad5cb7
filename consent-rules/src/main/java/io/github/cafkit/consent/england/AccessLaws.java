package io.github.cafkit.consent.england;

import static io.github.cafkit.consent.england.LawTerms.ABOUT_SOMEBODY_ELSE;
import static io.github.cafkit.consent.england.LawTerms.CHILD_OBJECTS;
import static io.github.cafkit.consent.england.LawTerms.CHILD_SELF;
import static io.github.cafkit.consent.england.LawTerms.COMPETENT;
import static io.github.cafkit.consent.england.LawTerms.CONCERN;
import static io.github.cafkit.consent.england.LawTerms.COURT_REQUIRES;
import static io.github.cafkit.consent.england.LawTerms.EDUCATIONAL_RECORD_RIGHT;
import static io.github.cafkit.consent.england.LawTerms.HEALTH;
import static io.github.cafkit.consent.england.LawTerms.IDENTIFIABLE;
import static io.github.cafkit.consent.england.LawTerms.IN_CONFIDENCE;
import static io.github.cafkit.consent.england.LawTerms.OWN_PARENT;
import static io.github.cafkit.consent.england.LawTerms.PARENT_LIKE;
import static io.github.cafkit.consent.england.LawTerms.PICTURE_BY_PARENT;
import static io.github.cafkit.consent.england.LawTerms.UNDER_18;
import static io.github.cafkit.consent.law.Claim.FLOWS;
import static io.github.cafkit.consent.law.Claim.all;
import static io.github.cafkit.consent.law.Claim.carries;
import static io.github.cafkit.consent.law.Claim.given;
import static io.github.cafkit.consent.law.Claim.tier;
import static io.github.cafkit.consent.rule.Condition.anyOf;
import static io.github.cafkit.consent.rule.Condition.is;
import static io.github.cafkit.consent.rule.Condition.not;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.ThirdParty;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.rule.Condition;
import java.util.List;

/** Laws about the child's and the parents' own access: what it reaches, whose say counts, and who else is in the record. */
final class AccessLaws {

    /** L29: "a court order, T4 and a parent's own pictures aside"; anonymous data are released before any right is used. */
    private static final Claim GOES_AS_ACCESS = all(FLOWS, tier(5, 9), given(anyOf(PARENT_LIKE, CHILD_SELF)));

    private static final Condition SOMEBODY_ELSE_INSIDE =
            is(Facts.THIRD_PARTY, ThirdParty.OTHER_CHILD, ThirdParty.FAMILY_MEMBER, ThirdParty.INFORMANT);

    private AccessLaws() {}

    static List<Law> laws() {
        return List.of(
                Law.never(
                        "L27",
                        "Where there is no concern, a parent is not told about a competent child's health what the child"
                                + " told in confidence and does not want to be passed on.",
                        FLOWS,
                        // L27: "subject under 18, no court order".
                        given(
                                IDENTIFIABLE,
                                OWN_PARENT,
                                UNDER_18,
                                COMPETENT,
                                CHILD_OBJECTS,
                                not(CONCERN),
                                HEALTH,
                                IN_CONFIDENCE,
                                not(COURT_REQUIRES))),
                Law.irrelevant(
                        "L27",
                        "About health, a parent's consent never stands in for that of a competent child.",
                        given(COMPETENT, HEALTH),
                        FLOWS,
                        Facts.PARENT_CONSENT,
                        Facts.CORPORATE_PARENT_CONSENT),
                Law.irrelevant(
                        "L28",
                        "A pupil cannot keep the statutory educational record from a parent.",
                        // L28: "not for an item given in confidence (T1)".
                        given(EDUCATIONAL_RECORD_RIGHT, not(IN_CONFIDENCE)),
                        FLOWS,
                        Facts.CHILD_VIEW,
                        Facts.CHILD_CONSENT),
                Law.never(
                        "L29",
                        "Nobody's access reaches an informant's name, other children's pictures or anything else about"
                                + " somebody else.",
                        GOES_AS_ACCESS,
                        given(ABOUT_SOMEBODY_ELSE, not(PICTURE_BY_PARENT))),
                Law.implies(
                        "L29",
                        "Where somebody else appears inside a record, they are taken out before the parent or the child"
                                + " sees it.",
                        all(GOES_AS_ACCESS, given(SOMEBODY_ELSE_INSIDE)),
                        carries(Obligation.REDACT)));
    }
}
