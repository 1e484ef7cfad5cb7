package io.github.cafkit.model.validation;

/** How long texts may be, in characters. Generous bounds against accidents and attacks, not a house style. */
public final class TextLimits {

    /** A name, a title, a label. */
    public static final int LINE = 500;

    /** An account in somebody's own words. */
    public static final int NARRATIVE = 20_000;

    private TextLimits() {}
}
