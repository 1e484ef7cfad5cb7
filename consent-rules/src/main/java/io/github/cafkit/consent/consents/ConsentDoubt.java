package io.github.cafkit.consent.consents;

/** Why a consent on file does not count for a category. */
public enum ConsentDoubt {
    /** The day asked about comes before the day it was given. */
    NOT_YET_GIVEN("given only after the day asked about"),
    /** The day asked about comes after its last day. */
    EXPIRED("expired before the day asked about"),
    /** It was withdrawn. */
    WITHDRAWN("withdrawn by the day asked about"),
    /** It was not freely given. */
    NOT_FREE("not freely given"),
    /** It is about other categories. */
    OTHER_CATEGORIES("about other categories"),
    /** It is about other recipients. */
    OTHER_RECIPIENTS("about other recipients"),
    /** It is about other purposes. */
    OTHER_PURPOSES("about other purposes"),
    /** The giver is not entitled for this category of this child. */
    GIVER_NOT_ENTITLED("its giver is not entitled to give it");

    private final String label;

    ConsentDoubt(String label) {
        this.label = label;
    }

    /**
     * The reason in words, to follow "this consent is".
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }
}
