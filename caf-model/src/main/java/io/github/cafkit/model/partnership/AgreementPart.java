package io.github.cafkit.model.partnership;

/**
 * The six things that professionals of several agencies settle between them before they work together. Named in a bulletin
 * for special educational needs co-ordinators of January 2010; the words are the library's.
 */
public enum AgreementPart {
    /** How children are noticed, and how one refers them. */
    IDENTIFYING_AND_REFERRING("identifying and referring"),
    /** What is shared, and what stays confidential. */
    SHARING_AND_CONFIDENTIALITY("sharing information with regard to confidentiality"),
    /** What each one knows, and what each one does. */
    EXPERTISE_AND_ROLES("expertise and roles of each"),
    /** How resources are balanced with the need that was assessed. */
    RESOURCES_AND_NEED("balancing resources with assessed need"),
    /** What all of them want. */
    COMMON_GOALS("common goals"),
    /** What each service has to do and how far it can go, finances included. */
    DUTIES_AND_LIMITS("duties and limits of each service, finances included");

    private final String label;

    AgreementPart(String label) {
        this.label = label;
    }

    /**
     * The value in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether a common clause does not do, because the part is about each party by itself.
     *
     * @return true for {@link #EXPERTISE_AND_ROLES} and {@link #DUTIES_AND_LIMITS}
     */
    public boolean isPerParty() {
        return this == EXPERTISE_AND_ROLES || this == DUTIES_AND_LIMITS;
    }
}
