package io.github.cafkit.model.assessment;

/** Whether anybody has checked a piece of information. Not having checked is a value, and never means that it is right. */
public enum AccuracyState {
    /** Checked against its source, or with the person it is about. */
    CHECKED,
    /** Nobody has checked it. */
    NOT_CHECKED,
    /** Somebody says that it is wrong. */
    DISPUTED
}
