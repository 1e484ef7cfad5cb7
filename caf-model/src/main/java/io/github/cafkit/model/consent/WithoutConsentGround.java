package io.github.cafkit.model.consent;

import io.github.cafkit.core.source.Provenance;

/**
 * Why information may be kept or passed on although nobody agreed to it, as a local procedure lists the grounds. That a
 * ground is recorded does not make it good: that is judged by the person who records it and by the consent rules.
 */
public enum WithoutConsentGround {
    /** A child suffers or is likely to suffer significant harm. */
    SIGNIFICANT_HARM("risk of significant harm"),
    /** Safeguarding somebody, or another weighty interest of the public. */
    PUBLIC_INTEREST("safeguarding or public interest"),
    /** Preventing, detecting or prosecuting serious crime. */
    SERIOUS_CRIME("serious crime"),
    /** A court has ordered it. */
    COURT_ORDER("order of a court"),
    /** The law requires it. */
    LEGAL_OBLIGATION("legal obligation"),
    /** Somebody's life is at stake. */
    VITAL_INTERESTS("vital interests");

    private final String label;

    WithoutConsentGround(String label) {
        this.label = label;
    }

    /**
     * The ground in words.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Where the list comes from.
     *
     * @return the source, marked as unverified, never null
     */
    public Provenance provenance() {
        return Provenance.unverified("Buckinghamshire safeguarding children partnership, procedure on consent");
    }
}
