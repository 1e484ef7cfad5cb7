package io.github.cafkit.model.household;

/** What a parent or carer may need help with. The kinds are the library's own. */
public enum SupportNeedKind {
    /** Bringing up a child: routines, boundaries, play. */
    PARENTING("parenting"),
    /** Looking after a child with a disability or illness. */
    CHILD_WITH_DISABILITY("looking after a child with a disability"),
    /** Physical health. */
    PHYSICAL_HEALTH("physical health"),
    /** Mental health. */
    MENTAL_HEALTH("mental health"),
    /** A disability, a learning disability included. */
    DISABILITY("disability"),
    /** Alcohol or drugs. */
    SUBSTANCE_USE("alcohol or drugs"),
    /** Being or becoming safe from abuse. */
    SAFETY_FROM_ABUSE("safety from abuse"),
    /** Relationship or separation. */
    RELATIONSHIP("relationship or separation"),
    /** Grief. */
    BEREAVEMENT("bereavement"),
    /** Money, benefits and debt. */
    MONEY("money, benefits and debt"),
    /** Housing. */
    HOUSING("housing"),
    /** Work or training. */
    WORK_OR_TRAINING("work or training"),
    /** Childcare and respite. */
    CHILDCARE("childcare and respite"),
    /** English, reading and writing, forms. */
    LANGUAGE_AND_LITERACY("language and literacy"),
    /** Somebody to turn to. */
    ISOLATION("isolation"),
    /** Immigration status and its limits. */
    IMMIGRATION("immigration"),
    /** Something else, which the words tell. */
    OTHER("other");

    private final String label;

    SupportNeedKind(String label) {
        this.label = label;
    }

    /**
     * The kind in words, for people.
     *
     * @return lower case words, names aside, never null
     */
    public String label() {
        return label;
    }
}
