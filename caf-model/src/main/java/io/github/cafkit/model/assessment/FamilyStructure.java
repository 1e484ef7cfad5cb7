package io.github.cafkit.model.assessment;

/** How a family is made up, in the terms that early-years practice uses. */
public enum FamilyStructure {
    /** Two parents and their children. */
    NUCLEAR,
    /** Parents, children and other relatives together. */
    EXTENDED,
    /** Parents with children from earlier relationships. */
    RECONSTITUTED,
    /** One parent with children. */
    LONE_PARENT,
    /** Adoptive parents. */
    ADOPTIVE,
    /** Foster carers. */
    FOSTER,
    /** A residential home. */
    RESIDENTIAL,
    /** A family that travels. */
    NOMADIC,
    /** Several families together. */
    COMMUNAL
}
