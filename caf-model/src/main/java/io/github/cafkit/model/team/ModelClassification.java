package io.github.cafkit.model.team;

/** Who drew up a set of models of working. A team may be one of each set at a time. */
public enum ModelClassification {
    /** Government guidance on multi-agency working: panel, team, integrated service. Unverified. */
    GUIDANCE("government guidance on multi-agency working"),
    /** Atkinson and others, National Foundation for Educational Research, 2002: five models of activity. Unverified. */
    ACTIVITY("the five models of multi-agency activity");

    private final String label;

    ModelClassification(String label) {
        this.label = label;
    }

    /**
     * The code in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
