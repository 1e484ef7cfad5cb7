package io.github.cafkit.consent.words;

/** For whom a decision is put into words. */
public enum Reader {
    /** Whoever holds the information and acts upon the answer. Never to be handed to the family or to whoever asks. */
    PRACTITIONER,
    /** Whoever examines decisions afterwards, and reads codes. Never to be handed to the family or to whoever asks. */
    AUDITOR,
    /**
     * A child, a parent, or any private person who asks. They read who asks and what they are given, and nothing that depends
     * on anything else; see {@link FamilyFacts}.
     */
    FAMILY
}
