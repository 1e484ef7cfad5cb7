package io.github.cafkit.consent.disclosure;

/** What decides whether an attribute goes. */
public enum FieldBasis {
    /** It is part of the document's structure and always goes: identifiers, versions, days of the record. */
    STRUCTURE("structure"),
    /** It goes if all its categories may go. */
    CATEGORIES("its categories"),
    /** It goes with the part that it belongs to. */
    WITH_PART("with its part"),
    /** By the element of the assessment grid, in {@link ElementCategories}. */
    BY_ELEMENT("by element"),
    /** By the sector of the agency. */
    BY_SECTOR("by sector of the agency"),
    /** By the person it is about: the child, another child, or an adult of the family. */
    BY_PERSON("by person"),
    /** By what happened in the episode. */
    BY_EVENT("by kind of event"),
    /** By the legal basis. */
    BY_LEGAL_BASIS("by legal basis");

    private final String label;

    FieldBasis(String label) {
        this.label = label;
    }

    /**
     * The basis in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }
}
