package io.github.cafkit.consent.words;

import io.github.cafkit.consent.fact.RecipientKind;

/** Who asks for the information, as far as a text for a family tells them apart. */
public enum Asker {
    /** The child. */
    CHILD,
    /** The child's own parent. */
    OWN_PARENT,
    /** Another child's parent. */
    OTHER_PARENT,
    /** Another private person or body: a relative, a carer, a lawyer, the media, a member of the public, a business. */
    SOMEBODY_ELSE,
    /** Nobody in the family or the private circle: the information would go to an agency, a colleague or a court. */
    NOBODY;

    /**
     * Who asks, if this is who would receive the information.
     *
     * @param recipient the recipient, not null
     * @return the asker, never null
     */
    public static Asker of(RecipientKind recipient) {
        return switch (recipient) {
            case CHILD_SELF -> CHILD;
            case OWN_PARENT -> OWN_PARENT;
            case OTHER_PARENT -> OTHER_PARENT;
            case RELATIVE, CARER, LAWYER, MEDIA, PUBLIC, COMMERCIAL -> SOMEBODY_ELSE;
            case LOCAL_AUTHORITY_CORPORATE_PARENT,
                    COLLEAGUE,
                    DESIGNATED_LEAD,
                    CHILDRENS_SOCIAL_CARE,
                    POLICE,
                    LADO,
                    HEALTH,
                    EDUCATION_SPECIALIST,
                    NEW_SETTING,
                    OTHER_SETTING,
                    MARAC,
                    PREVENT_TEAM,
                    COURT,
                    REGULATOR,
                    RESEARCHER,
                    SAFEGUARDING_PARTNERS,
                    OTHER_AGENCY,
                    NATIONAL_INDEX -> NOBODY;
        };
    }
}
