package io.github.cafkit.consent.record;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a chain of records ends: the number of its last record and that record's digest. Written down where nobody who can
 * write the records can reach it, it shows later that the chain was cut short or written anew. Immutable and thread-safe.
 *
 * @param sequence the number of the last record, 0 for a chain without any
 * @param digest its digest, 64 hexadecimal digits in lower case; zeros for a chain without any, not null
 */
public record ChainHead(long sequence, String digest) {

    /** Where a chain begins. */
    public static final ChainHead START = new ChainHead(0, Digests.NONE);

    private static final Pattern TEXT = Pattern.compile("(0|[1-9][0-9]{0,15}):([0-9a-f]{64})");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the number is negative, or the digest has another form
     */
    public ChainHead {
        if (sequence < 0 || !Digests.isOne(digest)) {
            throw new IllegalArgumentException("a head is a number and 64 hexadecimal digits in lower case");
        }
    }

    /**
     * Reads a head that was written down.
     *
     * @param text such as {@code 12:} and 64 digits, not null
     * @return the head, never null
     * @throws ProblemException with {@code CHAIN-HEAD} if it is written otherwise
     */
    public static ChainHead parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new ProblemException(Problem.error(
                    "CHAIN-HEAD", "", "a head is the number of a record, a colon and 64 hexadecimal digits"));
        }
        return new ChainHead(Long.parseLong(parts.group(1)), parts.group(2));
    }

    /** The form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return sequence + ":" + digest;
    }
}
