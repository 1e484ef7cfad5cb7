package io.github.cafkit.consent.authzen;

/** Something that is lost between the specification and this library. */
public enum AuthZenLoss {
    /** Yes or no. */
    TWO_ANSWERS("A decision is true or false. Refer, seek consent, and a part that may go are false, with a code in the"
            + " context; a permission with conditions is true, with its duties in the context."),
    /** Identifiers. */
    IDENTIFIERS(
            "The ids of subject and resource, and the type of the subject, are neither read nor repeated: the rules see"
                    + " facts and no persons."),
    /** Who established the facts. */
    ASSERTIONS("Every fact is taken as the caller states it. Judgements among them are signed by a person elsewhere."),
    /** Duties. */
    OBLIGATIONS(
            "The specification leaves the context free. Whoever enforces a decision that is true also has the duties in"
                    + " its context done, or does not share."),
    /** Searches. */
    SEARCH(
            "The search interfaces are not spoken. Who could see something, and what, is answered by the analysis of a pack."),
    /** Transport. */
    TRANSPORT("The bodies of requests and responses are spoken; a port, a path, authentication and status codes of the"
            + " transport are the caller's."),
    /** Options. */
    OPTIONS("Of the options of a batch only evaluations_semantic is known; any other is refused."),
    /** Languages. */
    LANGUAGE("Reasons are in English.");

    private final String meaning;

    AuthZenLoss(String meaning) {
        this.meaning = meaning;
    }

    /**
     * What is lost, in words.
     *
     * @return one or two sentences, never null
     */
    public String meaning() {
        return meaning;
    }
}
