package io.github.cafkit.consent.disclosure;

/** Why a part of a document was left out. */
public enum RemovalGround {
    /** It belongs to a category that does not go. */
    CATEGORY("it belongs to a category that does not go"),
    /** It is, or may be, about another child or about somebody else whom the answer must not reveal. */
    OTHER_CHILD("it is or may be about another child, and the answer goes to the family or the private circle"),
    /** It tells, or may tell, who informed. */
    INFORMANT("it tells who informed, and the answer goes to the family or the private circle"),
    /** It is a text or names an agency, and where somebody can be found is withheld because of danger. */
    MAY_LOCATE("it may say where somebody can be found, which is withheld because of danger, and nobody has read it"),
    /** It cannot stand without something that was left out before it. */
    RESTS_ON_REMOVED("it cannot stand without something that was left out");

    private final String label;

    RemovalGround(String label) {
        this.label = label;
    }

    /**
     * The ground in words.
     *
     * @return half a sentence in lower case, never null
     */
    public String label() {
        return label;
    }

    /** Its bit, above those of the categories. */
    int bit() {
        return 1 << (26 + ordinal());
    }
}
