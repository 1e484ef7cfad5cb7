package io.github.cafkit.model.assessment;

/** What a piece of evidence is. The form asks for evidence over opinion. */
public enum EvidenceKind {
    /** Something established, such as a test result or a date of attendance. */
    FACT,
    /** Something seen or heard by the person named. */
    OBSERVATION,
    /** What the person named thinks. */
    OPINION
}
