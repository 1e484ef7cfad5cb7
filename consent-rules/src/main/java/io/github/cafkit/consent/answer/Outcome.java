package io.github.cafkit.consent.answer;

/** The answer to a sharing question, for one category or for the whole. */
public enum Outcome {
    /** A law or a court requires the disclosure. */
    MUST_SHARE("must be shared"),
    /** May be shared, with no condition beyond recording it, the minimum and a secure way. */
    PERMIT("may be shared"),
    /** May be shared, with the duties listed; or only in part. */
    PERMIT_WITH_CONDITIONS("may be shared, with conditions"),
    /** Consent is to be asked for first; asking is safe. */
    SEEK_CONSENT("ask for consent first"),
    /** A named person, as a rule the designated lead, decides. */
    REFER_TO_DSL("refer to the designated lead"),
    /** Not shared with this recipient. It never forbids anyone to report a concern. */
    DENY("not to be shared with this recipient");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /**
     * The outcome in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether anything goes to the recipient now.
     *
     * @return true for {@link #MUST_SHARE}, {@link #PERMIT} and {@link #PERMIT_WITH_CONDITIONS}
     */
    public boolean flows() {
        return this == MUST_SHARE || this == PERMIT || this == PERMIT_WITH_CONDITIONS;
    }
}
