package io.github.cafkit.model.consent;

/** What a consent is for: the form asks apart for storing and for sharing, and taking up a service is a third thing. */
public enum ConsentActivity {
    /** Keeping the information. */
    STORE,
    /** Giving the information to others. */
    SHARE,
    /** Taking part: the assessment itself, or a service offered. It is not consent to share. */
    SERVICE
}
