package io.github.cafkit.consent.fact;

/** A formal request that binds this holder; NONE where the holder is not a listed body, whatever a form cites. */
public enum StatutoryRequest implements FactValue {
    /** Enquiry (Children Act 1989 s47). */
    S47("enquiry (Children Act 1989 s47)"),
    /** Help with functions (Children Act 1989 s27). */
    S27("help with functions (Children Act 1989 s27)"),
    /** Request by safeguarding partners (Children Act 2004 s16H). */
    S16H("request by safeguarding partners (Children Act 2004 s16H)"),
    /** Information duty (Children Act 2004 s16LA). */
    S16LA("information duty (Children Act 2004 s16LA)"),
    /** The statutory educational record. */
    EDUCATION_RECORD("the statutory educational record"),
    /** Subject access. */
    SUBJECT_ACCESS("subject access"),
    /** No formal request. */
    NONE("no formal request");

    private final String label;

    StatutoryRequest(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
