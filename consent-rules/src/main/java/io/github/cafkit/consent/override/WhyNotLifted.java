package io.github.cafkit.consent.override;

/** Why an override does not let a category go. The order of the constants is the order in which they are looked at. */
public enum WhyNotLifted {
    /** The day asked about comes before the decision. */
    NOT_YET_DECIDED("the override was decided only after the day asked about"),
    /** The review is due or past. */
    REVIEW_DATE_PASSED("the override was to be reviewed before the day asked about, and lifts nothing since"),
    /** It is for other recipients. */
    RECIPIENT_NOT_NAMED("the override does not name this kind of recipient"),
    /** It is for other categories. */
    CATEGORY_NOT_NAMED("the override does not name this category"),
    /** It was left out as not needed. */
    NOT_NEEDED("it is not needed for the purpose, and an override does not make it so"),
    /** A bar, or a rule about the question itself, decided. */
    BARRED("a rule that protects a person, or that makes sure who asks and why, decided; no override lifts it"),
    /** The recipient is no professional who acts for children. */
    RECIPIENT_OUTSIDE("an override reaches professionals who act for children, and nobody else"),
    /** It is not wanted for the child. */
    PURPOSE_OUTSIDE("an override serves a child, and this purpose does not"),
    /** The recipient's part in the risk is not ruled out. */
    RECIPIENT_MAY_BE_A_RISK("the recipient has, or may have, a part in the risk"),
    /** The recipient has no task that needs it. */
    RECIPIENT_HAS_NO_NEED("the recipient does not need it for their task"),
    /** It says that nobody was asked, and somebody was. */
    REFUSAL_ON_FILE(
            "the override says that nobody was asked, and a refusal, a withdrawal or the child's objection is on file"),
    /** Even consent would not let it go. */
    CONSENT_WOULD_NOT_OPEN_IT("even with everybody's consent the rules would not let it go");

    private final String label;

    WhyNotLifted(String label) {
        this.label = label;
    }

    /**
     * The reason in words.
     *
     * @return a clause in lower case, never null
     */
    public String label() {
        return label;
    }
}
