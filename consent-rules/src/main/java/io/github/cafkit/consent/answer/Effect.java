package io.github.cafkit.consent.answer;

/** What a rule does with one category of information when it decides. */
public enum Effect {
    /** The category is not needed for the purpose: left out, and no part of the rest of the answer. */
    TRIM("is left out as not needed", Outcome.DENY),
    /** Nobody can be identified: released outside the rules on personal information. */
    RELEASE("may be shared, as nobody can be identified", Outcome.PERMIT),
    /** A law or a court requires it. */
    MUST("must be shared", Outcome.MUST_SHARE),
    /** It may be shared. */
    PERMIT("may be shared", Outcome.PERMIT),
    /** Consent is to be asked for first. */
    SEEK("may be shared once consent is given", Outcome.SEEK_CONSENT),
    /** A named person decides. */
    REFER("is for the designated lead to decide", Outcome.REFER_TO_DSL),
    /** It is not shared with this recipient. */
    DENY("is not shared", Outcome.DENY);

    private final String label;
    private final Outcome outcome;

    Effect(String label, Outcome outcome) {
        this.label = label;
        this.outcome = outcome;
    }

    /**
     * The effect in words, to follow the name of a category.
     *
     * @return a phrase, never null
     */
    public String label() {
        return label;
    }

    /**
     * The outcome for a category, conditions apart.
     *
     * @return the outcome, never null
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Whether the category goes to the recipient now.
     *
     * @return true for {@link #RELEASE}, {@link #MUST} and {@link #PERMIT}
     */
    public boolean flows() {
        return this == RELEASE || this == MUST || this == PERMIT;
    }
}
