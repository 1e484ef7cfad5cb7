package io.github.cafkit.model.framework;

/**
 * How much help a child or family needs, in four levels that the words of authorities are mapped to. The four are the
 * library's reading of the local guides, unverified as a national scale: authorities differ in names, in numbers and in
 * where one level ends, and keep their own words in a {@link NeedLevelVocabulary}.
 */
public enum NeedLevel {
    /** Needs that services for everybody meet. */
    UNIVERSAL("universal", "services for everybody, and nothing else"),
    /** Additional needs. */
    ADDITIONAL("additional", "one agency, or an assessment with the family"),
    /** Several or complex needs that agencies have to meet together. */
    TARGETED("targeted or complex", "an assessment, a lead professional and a team around the child or family"),
    /** Acute needs, for statutory and specialist services. */
    SPECIALIST("specialist", "statutory and specialist services, child protection among them");

    private final String label;
    private final String response;

    NeedLevel(String label, String response) {
        this.label = label;
        this.response = response;
    }

    /**
     * The level in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * What is usually done at this level.
     *
     * @return the response in words, never null
     */
    public String response() {
        return response;
    }

    /**
     * The place of the level on the continuum.
     *
     * @return 1 for the least need to 4 for the greatest
     */
    public int number() {
        return ordinal() + 1;
    }
}
