package io.github.cafkit.consent.record;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The random bytes that belong to one commitment. Whoever has the salt can try names against the commitment; nobody else
 * can. It is kept apart from the record, and erasing it is how a name is forgotten. Immutable and thread-safe; its text
 * shows nothing.
 */
public final class Salt {

    /** The fewest bytes. */
    public static final int LEAST_BYTES = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * A salt.
     *
     * @param bytes at least {@link #LEAST_BYTES}, from a source of random bytes that nobody can foretell; copied, not null
     * @return the salt, never null
     * @throws ProblemException with {@code RECORD-SALT} if there are fewer, or all are the same, as in an array that nobody
     *     has filled
     */
    public static Salt of(byte[] bytes) {
        byte[] copy = bytes.clone();
        if (copy.length < LEAST_BYTES) {
            throw refused("a salt has at least " + LEAST_BYTES + " bytes");
        }
        byte[] same = new byte[copy.length];
        Arrays.fill(same, copy[0]);
        if (Arrays.equals(copy, same)) {
            throw refused("a salt is filled with random bytes");
        }
        return new Salt(copy);
    }

    /**
     * A salt that was written down.
     *
     * @param hex an even number of hexadecimal digits, not null
     * @return the salt, never null
     * @throws ProblemException with {@code RECORD-SALT} if it is written otherwise, or as for {@link #of(byte[])}
     */
    public static Salt ofHex(String hex) {
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException malformed) {
            throw refused("a salt is written in hexadecimal digits, two a byte");
        }
        return of(bytes);
    }

    /**
     * The salt to be written down, away from the records.
     *
     * @return hexadecimal digits in lower case, two a byte, never null
     */
    public String toHex() {
        return HexFormat.of().formatHex(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    static ProblemException refused(String rule) {
        return new ProblemException(Problem.error("RECORD-SALT", "", rule));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Nothing of the salt. */
    @Override
    public String toString() {
        return "Salt[redacted]";
    }
}
