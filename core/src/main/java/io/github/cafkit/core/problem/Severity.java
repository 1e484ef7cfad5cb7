package io.github.cafkit.core.problem;

/** How grave a {@link Problem} is. */
public enum Severity {
    /** The value cannot be used for the purpose that was asked about. */
    ERROR,
    /** The value can be used, and somebody should look. */
    WARNING,
    /** Worth knowing; nothing is wrong. */
    INFO
}
