package io.github.cafkit.consent.fact;

/** Whether police attended a domestic abuse incident that concerns the child. */
public enum EncompassTrigger implements FactValue {
    /** Attended; the child is between reception and 17. */
    ATTENDED_SCHOOL_AGE("attended; the child is between reception and 17"),
    /** Attended; the child is of another age. */
    ATTENDED_OTHER_AGE("attended; the child is of another age"),
    /** Not attended. */
    NONE("not attended");

    private final String label;

    EncompassTrigger(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
