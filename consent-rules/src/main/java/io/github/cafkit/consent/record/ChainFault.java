package io.github.cafkit.consent.record;

/** What can be wrong with a chain of records. */
public enum ChainFault {
    /** A line is not what was written: its digest does not fit, or it is no record any more. */
    ALTERED("CHAIN-ALTERED", "altered"),
    /** A record that was written is not there. */
    MISSING("CHAIN-MISSING", "missing"),
    /** A record stands after one that was written later. */
    REORDERED("CHAIN-REORDERED", "in another order"),
    /** Two records have one number. */
    DUPLICATED("CHAIN-DUPLICATED", "there twice"),
    /** A record is sound in itself and was not written after the one before it: one of the two took another's place. */
    REPLACED("CHAIN-REPLACED", "replaced"),
    /** The pack of a record answers its question otherwise. */
    NOT_WHAT_THE_PACK_SAYS("CHAIN-PACK", "not what the pack says"),
    /** The chain is not the one whose head was kept elsewhere. */
    HEAD_DIFFERS("CHAIN-HEAD", "another head"),
    /** A signature does not verify, is by a key that is not known, or is not there. */
    SIGNATURE("CHAIN-SIGNATURE", "not signed as expected");

    private final String code;
    private final String label;

    ChainFault(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The stable code.
     *
     * @return upper-case letters and dashes, never null
     */
    public String code() {
        return code;
    }

    /**
     * The fault in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }
}
