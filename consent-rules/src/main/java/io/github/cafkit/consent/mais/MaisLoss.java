package io.github.cafkit.consent.mais;

/** Something that is lost between the drafts and this library. */
public enum MaisLoss {
    /** Vocabularies. */
    VOCABULARIES(
            "The drafts name vocabularies of purposes, data and parties and do not list them. A MaisVocabulary says"
                    + " what the codes in use mean here; what it does not know is never taken as covered."),
    /** What is asked for. */
    REQUESTED_DATA(
            "A request names a person and no categories of data. The responder's question says what would be sent."),
    /** Facts. */
    FACTS(
            "A request says nothing of the child's age, the level of risk, consent or who in the agency asks. The responder"
                    + " states these facts in the question; none is taken from the request."),
    /** The person. */
    PERSON("The person a request is about is kept as it came, is not matched, and is not copied into log entries."),
    /** Terms for the recipient. */
    TERMS(
            "Restrictions, responsibilities, security measures and legal compliance of a policy are handed to the recipient"
                    + " with the answer; whether the recipient keeps to them cannot be checked here."),
    /** Who gives and who takes. */
    ROLES("A policy does not say which party gives and which takes. Any party may ask any other."),
    /** Versions. */
    POLICY_VERSION("A policy has no version. Log entries carry its address, its identifier and its days."),
    /** Duties and judgements. */
    DUTIES(
            "An answer of the drafts has no place for duties, reasons or judgements. They are in the responder's own document"
                    + " and log entry and not in what is sent to the requester."),
    /** Part of what is asked. */
    PARTS("An answer of the drafts is about the whole request. Where the rules let a part go the answer is REVIEW."),
    /** Review. */
    REVIEW_IS_NO_RESPONSE("The drafts name PERMIT and DENY as responses. Until a person has answered a REVIEW the"
            + " requester's log entry says that the response is awaited."),
    /** Risk. */
    RISK(
            "The drafts leave the risk of sharing to a later step. Here it is part of the question, so that a valid policy alone"
                    + " never lets anything go.");

    private final String meaning;

    MaisLoss(String meaning) {
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
