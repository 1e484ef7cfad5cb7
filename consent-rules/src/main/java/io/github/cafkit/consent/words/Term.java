package io.github.cafkit.consent.words;

/** A word of the trade that a practitioner may not know. */
enum Term {
    DESIGNATED_LEAD,
    DESIGNATED_OFFICER,
    CALDICOTT_GUARDIAN,
    PARENTAL_RESPONSIBILITY,
    SUBJECT_ACCESS,
    RETENTION_SCHEDULE
}
