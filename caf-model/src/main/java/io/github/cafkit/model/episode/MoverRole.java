package io.github.cafkit.model.episode;

/** In what capacity somebody records an event of an episode. */
public enum MoverRole {
    /** Any practitioner who works with the child or the family. */
    PRACTITIONER("practitioner"),
    /** Whoever makes the assessment. */
    ASSESSOR("assessor"),
    /** The lead professional, today lead practitioner. */
    LEAD_PROFESSIONAL("lead professional"),
    /** The team around the child, at a meeting. */
    TEAM("team around the child"),
    /** The designated safeguarding lead of a setting. */
    DESIGNATED_LEAD("designated safeguarding lead"),
    /** Children's social care. */
    SOCIAL_CARE("children's social care"),
    /** The child, a parent or a carer. */
    FAMILY("family");

    private final String label;

    MoverRole(String label) {
        this.label = label;
    }

    /**
     * The capacity in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
