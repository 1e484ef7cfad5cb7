package io.github.cafkit.model.retention;

/** What to look for in how records are kept. */
public enum RecordRule {
    /** Somebody has checked the record against its source. */
    CHECKED("RECORD-01", "nobody has checked this record: check it before anybody relies on it"),
    /** Nobody says that it is wrong. */
    UNDISPUTED("RECORD-02", "what this record says is disputed: note both accounts, and settle it"),
    /** It is not known to be out of date. */
    CURRENT("RECORD-03", "this record is out of date: ask again, and say so where it is used"),
    /** The information is not older than the reader wants. */
    RECENT("RECORD-04", "the information is older than the limit asked for: ask whether it still holds"),
    /** It says where the information came from. */
    SOURCE_KNOWN("RECORD-05", "it is not recorded where the information came from"),
    /** It can be read. */
    LEGIBLE("RECORD-06", "this record cannot be read by others: have it written anew by whoever wrote it"),
    /** It is said how it is kept safe. */
    SECURE("RECORD-07", "it is not recorded how this record is kept from those who have no business with it"),
    /** It was not destroyed while somebody had ordered to keep it. */
    NOT_DESTROYED_UNDER_HOLD("RECORD-08", "this record was destroyed while a hold lay on it: tell whoever placed it");

    private final String id;
    private final String message;

    RecordRule(String id, String message) {
        this.id = id;
        this.message = message;
    }

    /**
     * The identifier of the rule.
     *
     * @return such as {@code RECORD-01}, stable, never null
     */
    public String id() {
        return id;
    }

    /**
     * What was found where the rule is broken, in words.
     *
     * @return the words, never null
     */
    public String message() {
        return message;
    }
}
