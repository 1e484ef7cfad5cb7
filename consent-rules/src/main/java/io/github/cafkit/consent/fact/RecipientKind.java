package io.github.cafkit.consent.fact;

/** Who would receive the information. */
public enum RecipientKind implements FactValue {
    /** The child. */
    CHILD_SELF("the child"),
    /** The child's own parent. */
    OWN_PARENT("the child's own parent"),
    /** Another child's parent. */
    OTHER_PARENT("another child's parent"),
    /** A relative. */
    RELATIVE("a relative"),
    /** A carer. */
    CARER("a carer"),
    /** The authority as corporate parent. */
    LOCAL_AUTHORITY_CORPORATE_PARENT("the authority as corporate parent"),
    /** A colleague in the setting. */
    COLLEAGUE("a colleague in the setting"),
    /** The designated safeguarding lead. */
    DESIGNATED_LEAD("the designated safeguarding lead"),
    /** Children's social care. */
    CHILDRENS_SOCIAL_CARE("children's social care"),
    /** The police. */
    POLICE("the police"),
    /** The designated officer for allegations against staff. */
    LADO("the designated officer for allegations against staff"),
    /** A health professional or service. */
    HEALTH("a health professional or service"),
    /** An education specialist, such as an educational psychologist. */
    EDUCATION_SPECIALIST("an education specialist, such as an educational psychologist"),
    /** The setting the child moves to. */
    NEW_SETTING("the setting the child moves to"),
    /** Another setting. */
    OTHER_SETTING("another setting"),
    /** A multi-agency risk assessment conference. */
    MARAC("a multi-agency risk assessment conference"),
    /** The Prevent team. */
    PREVENT_TEAM("the Prevent team"),
    /** A court. */
    COURT("a court"),
    /** A lawyer. */
    LAWYER("a lawyer"),
    /** A regulator. */
    REGULATOR("a regulator"),
    /** A researcher. */
    RESEARCHER("a researcher"),
    /** The media. */
    MEDIA("the media"),
    /** A member of the public. */
    PUBLIC("a member of the public"),
    /** A commercial body. */
    COMMERCIAL("a commercial body"),
    /** The safeguarding partners (before 2018 the safeguarding board). */
    SAFEGUARDING_PARTNERS("the safeguarding partners (before 2018 the safeguarding board)"),
    /** Another agency. */
    OTHER_AGENCY("another agency"),
    /** A national index of children (historic). */
    NATIONAL_INDEX("a national index of children (historic)");

    private final String label;

    RecipientKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
