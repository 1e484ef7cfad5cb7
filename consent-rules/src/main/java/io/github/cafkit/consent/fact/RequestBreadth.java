package io.github.cafkit.consent.fact;

/** Whether one child is asked about, or everybody on a list. */
public enum RequestBreadth implements FactValue {
    /** A named person. */
    NAMED_PERSON("a named person"),
    /** A list that names nobody in particular. */
    BLANKET_LIST("a list that names nobody in particular");

    private final String label;

    RequestBreadth(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
