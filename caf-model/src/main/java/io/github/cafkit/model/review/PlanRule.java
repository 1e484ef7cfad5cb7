package io.github.cafkit.model.review;

import io.github.cafkit.core.source.Provenance;

/**
 * What a plan review looks for. The numbers are stable and never reused; {@link #source()} says what each follows. The
 * rules themselves are the library's reading of its sources, of which none has been checked word for word.
 */
public enum PlanRule {
    /** Every outcome has at least one action. */
    OUTCOME_HAS_ACTION("PLAN-01", "every outcome has at least one action", Source.BULLETIN),
    /** Every open action has one accountable party, who is of the team or the family on the day. */
    ACCOUNTABLE_IN_TEAM(
            "PLAN-02",
            "every open action has one accountable party, who is of the team or the family",
            Source.BULLETIN),
    /** Every open action has a deadline or a recurrence that ends after the plan starts, and begins before it ends. */
    ACTION_HAS_TIME("PLAN-03", "every open action has a deadline, or a recurrence, within the plan", Source.BULLETIN),
    /** Every open action has a place, or says that it may be anywhere or is remote. */
    ACTION_HAS_PLACE("PLAN-04", "every open action has a place, or may be anywhere", Source.BULLETIN),
    /**
     * Every open action has a cost with a funder, or says that it has none or is not yet costed; an answer on whether the cost
     * is agreed is yes.
     */
    COST_HAS_FUNDER("PLAN-05", "every action has a cost with a funder, or none", Source.BULLETIN),
    /** Every outcome has a criterion, a method and an evaluator. */
    OUTCOME_IS_EVALUATED("PLAN-06", "every outcome has a criterion, a method and an evaluator", Source.BULLETIN),
    /** The plan has a date of review within what its framework allows. */
    REVIEW_IS_DUE("PLAN-07", "the plan has a date of review within the interval of its framework", Source.BULLETIN),
    /** No action is put in words that promise nothing. */
    WORDS_ARE_SPECIFIC("PLAN-08", "actions are put in specific words", Source.CODE),
    /** Every outcome answers a need, and every need has an outcome or is recorded as unmet. */
    NEED_HAS_RESPONSE("PLAN-09", "every need has an outcome or is recorded as unmet", Source.NEEDS),
    /**
     * No open action has to share what is outside the consents in force, unless a decision to share exists; and the consents
     * that the plan names were in force when it started. It reports and forbids nothing: where harm is feared, sharing does
     * not wait for consent.
     *
     * <p>A review compares by dates and by what was named. The module of consent rules asks the rules about each need to
     * share, with everything that the records tell, under the same code and at the same place ({@code PlanSharing} in its
     * package {@code casework}); it puts its answer where the comparison of the review stood, so that nothing is found twice.
     */
    SHARING_WITHIN_CONSENT(
            "PLAN-10",
            "no open action has to share what nobody agreed to, unless there is a decision to share",
            Source.BULLETIN),
    /** The shares of a cost add up to the whole. */
    SHARES_ADD_UP("PLAN-11", "the shares of a cost add up to 100 per cent", Source.LIBRARY),
    /** The family, and every agency with an action, has agreed, or it is recorded why not. */
    PLAN_IS_AGREED("PLAN-12", "family and agencies have agreed, or it is recorded why not", Source.FORM),
    /**
     * No open action is past its day; those that are belong to an agency that is told. At a review each open action is given a
     * status, and what was given up has a reason.
     */
    ACTION_IN_TIME("PLAN-13", "no open action is past its last day, and each has a status at a review", Source.FORM),
    /** At most one plan is active, a new version supersedes the one before, and the one before is kept. */
    ONE_ACTIVE_PLAN("PLAN-14", "at most one plan is active, and the versions before it are kept", Source.FORM);

    /** What rules follow. */
    private enum Source {
        BULLETIN("Bulletin for special educational needs coordinators, January 2010: what a joint agency plan holds"),
        CODE("SEND code of practice, January 2015, paragraph 9.69, as advisers quote it"),
        NEEDS("Advice on education, health and care plans: provision for each need, a need for each provision"),
        FORM("Delivery plan and review form of the Common Assessment Framework, and local guides to it"),
        LIBRARY("The library: sums of money are exact");

        private final String title;

        Source(String title) {
            this.title = title;
        }
    }

    private final String id;
    private final String title;
    private final Source source;

    PlanRule(String id, String title, Source source) {
        this.id = id;
        this.title = title;
        this.source = source;
    }

    /**
     * The stable identifier.
     *
     * @return for example {@code PLAN-01}, never null
     */
    public String id() {
        return id;
    }

    /**
     * The rule in words.
     *
     * @return the rule, never null
     */
    public String title() {
        return title;
    }

    /**
     * What the rule follows. None has been checked against its source word for word, except that sums are sums.
     *
     * @return the source, never null
     */
    public Provenance source() {
        return source == Source.LIBRARY ? Provenance.of(source.title) : Provenance.unverified(source.title);
    }
}
