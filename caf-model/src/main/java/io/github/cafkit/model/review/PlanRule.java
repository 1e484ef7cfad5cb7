package io.github.cafkit.model.review;

/**
 * What a plan review looks for. The numbers are stable and never reused. What a plan must hold follows a bulletin for
 * special educational needs coordinators of January 2010 (outcomes, accountabilities with costs, evaluation, review);
 * what makes provision specific follows paragraph 9.69 of the SEND code of practice.
 */
public enum PlanRule {
    /** Every outcome has at least one action. */
    OUTCOME_HAS_ACTION("PLAN-01", "every outcome has at least one action"),
    /** Every open action has one accountable party, who is of the team or the family on the day. */
    ACCOUNTABLE_IN_TEAM("PLAN-02", "every open action has one accountable party, who is of the team or the family"),
    /** Every open action has a deadline or a recurrence that ends after the plan starts. */
    ACTION_HAS_TIME("PLAN-03", "every open action has a deadline, or a recurrence, within the plan"),
    /** Every open action has a place, or says that it may be anywhere or is remote. */
    ACTION_HAS_PLACE("PLAN-04", "every open action has a place, or may be anywhere"),
    /** Every action has a cost with a funder, or says that it has none or is not yet costed. */
    COST_HAS_FUNDER("PLAN-05", "every action has a cost with a funder, or none"),
    /** Every outcome has a criterion, a method and an evaluator. */
    OUTCOME_IS_EVALUATED("PLAN-06", "every outcome has a criterion, a method and an evaluator"),
    /** The plan has a date of review within what its framework allows. */
    REVIEW_IS_DUE("PLAN-07", "the plan has a date of review within the interval of its framework"),
    /** No action is put in words that promise nothing. */
    WORDS_ARE_SPECIFIC("PLAN-08", "actions are put in specific words"),
    /** Every outcome answers a need, and every need has an outcome or is recorded as unmet. */
    NEED_HAS_RESPONSE("PLAN-09", "every need has an outcome or is recorded as unmet"),
    /** The shares of a cost add up to the whole. */
    SHARES_ADD_UP("PLAN-11", "the shares of a cost add up to 100 per cent"),
    /** The family, and every agency with an action, has agreed, or it is recorded why not. */
    PLAN_IS_AGREED("PLAN-12", "family and agencies have agreed, or it is recorded why not"),
    /** No open action is past its day; those that are belong to an agency that is told. */
    ACTION_IN_TIME("PLAN-13", "no open action is past its last day");

    private final String id;
    private final String title;

    PlanRule(String id, String title) {
        this.id = id;
        this.title = title;
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
}
