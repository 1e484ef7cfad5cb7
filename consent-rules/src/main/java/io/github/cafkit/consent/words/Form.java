package io.github.cafkit.consent.words;

/** How much is said. */
public enum Form {
    /** At most three sentences, the notice among them. */
    SHORT,
    /** Everything that the reader may know. */
    LONG
}
