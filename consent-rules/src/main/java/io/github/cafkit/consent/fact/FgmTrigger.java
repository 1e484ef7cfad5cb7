package io.github.cafkit.consent.fact;

/** How genital mutilation came to the notice of the professional. */
public enum FgmTrigger implements FactValue {
    /** The girl said so. */
    TOLD_BY_GIRL("the girl said so"),
    /** Physical signs were seen. */
    SIGNS_SEEN("physical signs were seen"),
    /** Suspected only. */
    SUSPECTED_ONLY("suspected only"),
    /** It did not. */
    NONE("it did not");

    private final String label;

    FgmTrigger(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
