package io.github.cafkit.model.assessment;

/** The rows of section G: two that every child has, and any others. */
public enum ServiceKind {
    /** The general practice. */
    GENERAL_PRACTICE,
    /** Early years setting, school, college or training provider. */
    EDUCATION,
    /** Any other service. */
    OTHER
}
