package io.github.cafkit.model.accountability;

/** What an amount is for. */
public enum CostBasis {
    /** Paid once for the whole action. */
    ONE_OFF,
    /** Paid for each unit, such as a session or an hour. */
    PER_UNIT,
    /** Paid again and again, such as each week or term. */
    RECURRING
}
