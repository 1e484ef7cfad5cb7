package io.github.cafkit.consent.casework;

/** What is to be known about how a record of consent was read for a question. */
public enum ConsentNote {
    /** It is consent to keep information or to take part, which is not consent to share. */
    NOT_ABOUT_SHARING("is not about sharing"),
    /** It was given or refused after the day asked about. */
    NOT_ANSWERED_YET("was answered after the day asked about"),
    /** It names no recipient, and none is assumed. */
    NAMES_NO_RECIPIENT("names no recipient, and none is assumed"),
    /** It names other recipients. */
    NAMES_OTHER_RECIPIENTS("names other recipients"),
    /** It names no category of information, and none is assumed. */
    NAMES_NO_CATEGORY("names no category, and none is assumed"),
    /** It names no purpose, and none is assumed. */
    NAMES_NO_PURPOSE("names no purpose, and none is assumed"),
    /** It uses a code that nobody has mapped. */
    UNKNOWN_CODE("uses a code that nobody has mapped"),
    /** It excepts something by a code that nobody has mapped, so that what is left cannot be told. */
    UNKNOWN_EXCEPTION("excepts something by a code that nobody has mapped, so that it reaches nothing"),
    /** What is not to be shared stands in words that nobody has read for this question. */
    UNREAD_WORDS("stands beside words on what is not to be shared that nobody has read, so that it reaches nothing"),
    /** What it excepts is cut out and heeded as a refusal. */
    EXCEPTIONS_HEEDED("excepts something, which is cut out and heeded as a refusal"),
    /** Nobody recorded that it was freely given. */
    FREEDOM_NOT_RECORDED("was given, and nobody recorded that freely"),
    /** That the giver has parental responsibility is not shown by a document that was seen. */
    RESPONSIBILITY_NOT_SHOWN("comes from somebody whose parental responsibility is not shown by a document seen"),
    /** The giver is not the child, or no care order is on file, so that the capacity is not shown. */
    CAPACITY_NOT_SHOWN("was answered in a capacity that the records do not show"),
    /** It was taken back by the day asked about. */
    WITHDRAWN("was taken back"),
    /** Its last day has passed. */
    EXPIRED("has expired"),
    /** The same person answered otherwise later on. */
    ANSWERED_AGAIN("was answered otherwise later by the same person, in part or whole"),
    /** A refusal that names nothing, or something by an unknown code, is heeded for everything. */
    HEEDED_FOR_ALL("is a refusal that does not say of what, to whom or for what, and is heeded for all");

    private final String label;

    ConsentNote(String label) {
        this.label = label;
    }

    /**
     * The note in words, to follow "this consent".
     *
     * @return a clause without a full stop, never null
     */
    public String label() {
        return label;
    }
}
