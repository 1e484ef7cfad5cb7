package io.github.cafkit.model.framework;

/** The three domains of the CAF grid. */
public enum AssessmentDomain {
    /** How the child develops. */
    CHILD_DEVELOPMENT("1", "Development of unborn baby, infant, child or young person"),
    /** What parents and carers provide. */
    PARENTS_AND_CARERS("2", "Parents and carers"),
    /** The family's circumstances and surroundings. */
    FAMILY_AND_ENVIRONMENT("3", "Family and environmental");

    private final String code;
    private final String label;

    AssessmentDomain(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The number of the domain on the form.
     *
     * @return {@code 1}, {@code 2} or {@code 3}, never null
     */
    public ElementCode code() {
        return ElementCode.of(code);
    }

    /**
     * The title on the form.
     *
     * @return the title, never null
     */
    public String label() {
        return label;
    }
}
