package io.github.cafkit.consent.analysis;

import io.github.cafkit.core.problem.Severity;

/** What a lint looks for. The codes are stable. */
public enum LintCheck {
    /** The condition of a rule can never hold. */
    DEAD_RULE("LINT-01", Severity.ERROR, "A rule that never applies"),
    /** A branch of a rule can never be the one that follows. */
    BRANCH_NEVER_REACHED("LINT-02", Severity.WARNING, "A branch that is never reached"),
    /** A rule applies, and is never among those that decide. */
    SHADOWED_RULE("LINT-03", Severity.WARNING, "A rule that others always beat"),
    /** A rule decides, and without it every answer would be the same, rules and sources apart. */
    CHANGES_NO_ANSWER("LINT-04", Severity.INFO, "A rule that changes no answer"),
    /** Two rules of one tier apply together and say different things. */
    CONFLICT("LINT-05", Severity.INFO, "Two rules of one tier against each other"),
    /** No rule reads a fact. */
    FACT_NOT_READ("LINT-06", Severity.INFO, "A fact that no rule reads"),
    /** Values of a fact that is read are never told apart. */
    VALUES_ALIKE("LINT-07", Severity.INFO, "Values that are treated alike"),
    /** Questions that nothing but the last tier answers. */
    GAP("LINT-08", Severity.INFO, "Questions that only the default answers"),
    /** Questions that no rule answers. */
    UNANSWERED("LINT-09", Severity.ERROR, "Questions that no rule answers"),
    /** A rule rests on a source that nobody has checked against the official text. */
    UNVERIFIED("LINT-10", Severity.WARNING, "A source that is not verified"),
    /** A rule rests on a source that is not in force on some day on which the rule is. */
    OUT_OF_FORCE("LINT-11", Severity.WARNING, "A source that is out of force while its rule is in force"),
    /** No answer ever cites a source. */
    NEVER_CITED("LINT-12", Severity.INFO, "A source that is never cited"),
    /** A duty can never come with an answer. */
    DUTY_NEVER_ATTACHES("LINT-13", Severity.WARNING, "A duty that never attaches");

    private final String code;
    private final Severity severity;
    private final String title;

    LintCheck(String code, Severity severity, String title) {
        this.code = code;
        this.severity = severity;
        this.title = title;
    }

    /**
     * The public code.
     *
     * @return for example {@code LINT-01}, never null
     */
    public String code() {
        return code;
    }

    /**
     * How grave a finding is.
     *
     * @return {@code ERROR} for what is certainly not meant, {@code WARNING} for what somebody should look at, {@code INFO}
     *     for what is worth knowing, never null
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What is found, as a heading.
     *
     * @return a phrase, never null
     */
    public String title() {
        return title;
    }
}
