package io.github.cafkit.model.household;

/** How a family is made up, in the terms that early-years practice uses. */
public enum FamilyStructure {
    /** Two parents and their children. */
    NUCLEAR("nuclear family"),
    /** Parents, children and other relatives together. */
    EXTENDED("extended family"),
    /** Parents with children from earlier relationships. */
    RECONSTITUTED("reconstituted (step) family"),
    /** One parent with children. */
    LONE_PARENT("lone-parent family"),
    /** Adoptive parents. */
    ADOPTIVE("adoptive family"),
    /** Foster carers. */
    FOSTER("foster family"),
    /** A residential home. */
    RESIDENTIAL("residential home"),
    /** A family that travels. */
    NOMADIC("family that travels"),
    /** Several families together. */
    COMMUNAL("several families living together");

    private final String label;

    FamilyStructure(String label) {
        this.label = label;
    }

    /**
     * The structure in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
