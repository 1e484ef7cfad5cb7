package io.github.cafkit.model.review;

/** Why nobody meets on a day. */
public enum ClosedDay {
    /** A day of the weekend. */
    WEEKEND("the weekend"),
    /** A bank or public holiday. */
    BANK_HOLIDAY("a bank holiday"),
    /** A day on which the school is closed to pupils. */
    SCHOOL_HOLIDAY("a school holiday");

    private final String label;

    ClosedDay(String label) {
        this.label = label;
    }

    /**
     * The reason in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
