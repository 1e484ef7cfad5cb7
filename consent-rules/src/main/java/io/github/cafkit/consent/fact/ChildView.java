package io.github.cafkit.consent.fact;

/** The child's own view of this sharing. */
public enum ChildView implements FactValue {
    /** Agrees. */
    AGREES("agrees"),
    /** Objects. */
    OBJECTS("objects"),
    /** Not asked. */
    NOT_ASKED("not asked");

    private final String label;

    ChildView(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
