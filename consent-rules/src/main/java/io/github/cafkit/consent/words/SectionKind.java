package io.github.cafkit.consent.words;

/** What a section of an explanation is about. The order of the constants is the order of sections. */
public enum SectionKind {
    /** A short form has this section only. */
    SUMMARY,
    /** Who may read it. */
    STAFF_ONLY,
    /** What to do at once. */
    URGENT,
    /** What was asked. */
    QUESTION,
    /** The answer for the whole. */
    ANSWER,
    /** What may go now. */
    MAY_GO,
    /** What does not go now. */
    DOES_NOT_GO,
    /** The answer for each category, and why. */
    WHY,
    /** One category, for an auditor. */
    CATEGORY,
    /** What the family must not learn of. */
    SILENCE,
    /** What has to be done. */
    DUTIES,
    /** To whom to go first or instead. */
    ROUTE,
    /** What a named person must judge. */
    JUDGEMENTS,
    /** The sources of law and guidance. */
    LAW,
    /** The practice of a setting, which is never law. */
    PRACTICE,
    /** Consents on file that do not count, or for an auditor all of them. */
    CONSENTS,
    /** What nobody stated. */
    NOT_STATED,
    /** Words that not everybody knows. */
    TERMS,
    /** The rules that answered. */
    RULES,
    /** What somebody of the family asked. */
    REQUEST,
    /** What they are given. */
    GIVEN,
    /** That nothing is said about anything else. */
    UNSAID,
    /** How information is looked after. */
    CARE,
    /** Whom to turn to. */
    RECOURSE,
    /** What to do for a child who is not safe. */
    SAFETY,
    /** That this is decision support and not legal advice. */
    NOTICE
}
