package io.github.cafkit.model.framework;

/**
 * What consent is for under a framework. Whether information may be shared is a question for the consent rules.
 */
public enum ConsentRole {
    /** Nobody is assessed until the person entitled to has agreed. */
    REQUIRED_BEFORE_ASSESSING("consent is needed before an assessment is made"),
    /** The work rests on a duty or a power; the family is told and takes part. */
    NOT_THE_BASIS("the work does not rest on consent"),
    /** Nobody has said. Never to be read as a permission. */
    UNKNOWN("it is not stated whether consent is needed");

    private final String label;

    ConsentRole(String label) {
        this.label = label;
    }

    /**
     * The role in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
