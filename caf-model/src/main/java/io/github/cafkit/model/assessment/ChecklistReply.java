package io.github.cafkit.model.assessment;

/** How a question of the pre-assessment checklist is answered. The set of answers is unverified. */
public enum ChecklistReply {
    /** Yes. */
    YES,
    /** No. */
    NO,
    /** The author cannot tell. */
    NOT_SURE
}
