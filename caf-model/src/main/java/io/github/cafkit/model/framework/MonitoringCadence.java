package io.github.cafkit.model.framework;

/** How often those who carry out a plan look together at how it goes, between its reviews. */
public enum MonitoringCadence {
    /** At least once in each month. */
    MONTHLY("at least once a month"),
    /** At least once in each half of a school term, six times a year. */
    HALF_TERMLY("at least once in each half of a school term"),
    /** At least once in each school term. */
    TERMLY("at least once a school term");

    private final String label;

    MonitoringCadence(String label) {
        this.label = label;
    }

    /**
     * The cadence in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
