package io.github.cafkit.consent.fact;

/** Whose picture it is. */
public enum ImageOrigin implements FactValue {
    /** A picture the setting holds. */
    HELD_BY_SETTING("a picture the setting holds"),
    /** A picture a parent takes with an own camera. */
    TAKEN_BY_PARENT("a picture a parent takes with an own camera");

    private final String label;

    ImageOrigin(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
