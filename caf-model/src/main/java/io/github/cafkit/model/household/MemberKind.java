package io.github.cafkit.model.household;

/** Whether somebody of the family is one of its children. A mother of seventeen is a child, and may be a parent too. */
public enum MemberKind {
    /** A child or young person, born or not. */
    CHILD("child"),
    /** A grown-up. */
    ADULT("adult");

    private final String label;

    MemberKind(String label) {
        this.label = label;
    }

    /**
     * The kind in words, for people.
     *
     * @return lower case words, names aside, never null
     */
    public String label() {
        return label;
    }
}
