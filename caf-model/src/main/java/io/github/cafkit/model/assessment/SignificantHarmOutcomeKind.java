package io.github.cafkit.model.assessment;

/** What was decided after a note of significant harm, and whether ordinary work on the assessment may go on. */
public enum SignificantHarmOutcomeKind {
    /** Referred to social care; nothing is decided yet. */
    REFERRED(false),
    /** Enquiries or a statutory assessment have begun. */
    STATUTORY_ENQUIRY(false),
    /** The child is helped under a statutory plan, which goes before this assessment. */
    STATUTORY_PLAN(false),
    /** Social care takes no further action. */
    NO_FURTHER_ACTION(true),
    /** Stepped down: statutory work has ended, and early help goes on. */
    STEPPED_DOWN(true),
    /** Looked into, and the ground for the fear was not there. */
    NOT_SUBSTANTIATED(true),
    /** Raised again after it had ended. */
    RAISED_AGAIN(false);

    private final boolean endsStop;

    SignificantHarmOutcomeKind(boolean endsStop) {
        this.endsStop = endsStop;
    }

    /**
     * Whether ordinary work on the assessment may go on.
     *
     * @return true if the outcome ends the stop
     */
    public boolean endsStop() {
        return endsStop;
    }
}
