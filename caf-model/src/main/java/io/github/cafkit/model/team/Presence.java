package io.github.cafkit.model.team;

/** Whether somebody who was called to a meeting came. */
public enum Presence {
    /** Called; whether they came is not recorded, or not known yet. */
    INVITED("invited"),
    /** Came, or took part from afar. */
    PRESENT("present"),
    /** Did not come and sent a report instead. */
    REPORT_SENT("sent a report instead"),
    /** Did not come and said so. */
    APOLOGIES("sent apologies"),
    /** Did not come and said nothing. */
    ABSENT("absent");

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    /**
     * The code in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
