package io.github.cafkit.model.person;

/** Gender as the CAF form offers it. Unknown is a value of the form, as for a child not yet born. */
public enum Gender {
    /** Male. */
    MALE("male", "M"),
    /** Female. */
    FEMALE("female", "F"),
    /** Unknown. */
    UNKNOWN("unknown", "U");

    private final String label;
    private final String sexCode;

    Gender(String label, String sexCode) {
        this.label = label;
        this.sexCode = sexCode;
    }

    /**
     * The gender in words, for people.
     *
     * @return a lower case word, never null
     */
    public String label() {
        return label;
    }

    /**
     * The letter by which the Standard Safeguarding Dataset records a person's sex.
     *
     * @return {@code M}, {@code F} or {@code U}, never null
     */
    public String sexCode() {
        return sexCode;
    }
}
