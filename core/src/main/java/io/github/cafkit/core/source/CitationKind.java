package io.github.cafkit.core.source;

/** What sort of authority a citation has. Setting policy and source documents are never law, and are shown as such. */
public enum CitationKind {
    /** An Act of Parliament, or retained legislation of the same rank. */
    STATUTE("statute"),
    /** A statutory instrument. */
    REGULATION("regulation"),
    /** A judgment, or a rule of the common law. */
    COURT("court"),
    /** Guidance that a body must have regard to by statute. */
    STATUTORY_GUIDANCE("statutory guidance"),
    /** Guidance of a government or a regulator without that force. */
    GUIDANCE("guidance"),
    /** The standard of a profession, or a scheme agreed between agencies. */
    PROFESSIONAL_STANDARD("professional standard"),
    /** What a setting has decided for itself. Never law. */
    SETTING_POLICY("setting policy"),
    /** A practice described in a document that the library's rules were drawn from. Never law. */
    SOURCE_DOCUMENT("practice described in a source document");

    private final String label;

    CitationKind(String label) {
        this.label = label;
    }

    /**
     * The kind in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Whether this is the practice of a setting and not law or national guidance.
     *
     * @return true for {@link #SETTING_POLICY} and {@link #SOURCE_DOCUMENT}
     */
    public boolean isPractice() {
        return this == SETTING_POLICY || this == SOURCE_DOCUMENT;
    }
}
