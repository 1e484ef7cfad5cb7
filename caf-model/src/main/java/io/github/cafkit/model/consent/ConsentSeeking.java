package io.github.cafkit.model.consent;

/** What became of asking, where information is used without consent. */
public enum ConsentSeeking {
    /** Nobody was asked, for the reason given. */
    NOT_SOUGHT,
    /** Somebody was asked and said no. */
    REFUSED,
    /** Consent had been given and was taken back. */
    WITHDRAWN,
    /** Nobody who could answer was to be found. */
    NOBODY_TO_ASK
}
