package io.github.cafkit.model.person;

/** An answer in which not knowing is a value of its own. */
public enum YesNoUnknown {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Nobody has asked, or the answer is not known. */
    UNKNOWN
}
