package io.github.cafkit.model.accountability;

/** What a quantity of provision counts. */
public enum QuantityUnit {
    /** Sessions, meetings, lessons. */
    SESSION("sessions"),
    /** Hours. */
    HOUR("hours"),
    /** Visits to the home or another place. */
    VISIT("visits"),
    /** Things. */
    ITEM("items"),
    /** Reports. */
    REPORT("reports");

    private final String label;

    QuantityUnit(String label) {
        this.label = label;
    }

    /**
     * The value in words.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }
}
