package io.github.cafkit.consent.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Stands for a name, a number or a reference in a record without telling it: HMAC-SHA-256 with the salt as its key. The same
 * value has another commitment with another salt, so that records about one child cannot be put together by comparing them.
 * Immutable and thread-safe.
 *
 * @param what what it stands for; a commitment to a child does not open as one to a recipient, not null
 * @param digest 64 hexadecimal digits in lower case, not null
 */
public record Commitment(Committed what, String digest) {

    private static final String USE = "cafkit/commitment/1";

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the digest has another form
     */
    public Commitment {
        if (!Digests.isOne(digest)) {
            throw new IllegalArgumentException("a commitment is 64 hexadecimal digits in lower case");
        }
    }

    /**
     * Commits to a value.
     *
     * @param what what it stands for, not null
     * @param value the value, exactly as it will be written when somebody opens the commitment, not null
     * @param salt random bytes that serve this commitment and no other, not null
     * @return the commitment, never null
     */
    public static Commitment to(Committed what, String value, Salt salt) {
        return new Commitment(what, Digests.hmac(salt.bytes(), USE + "\n" + what.property() + "\n" + value));
    }

    /**
     * Whether this is the commitment to a value.
     *
     * @param value the value, not null
     * @param salt the salt, not null
     * @return true if it is
     */
    public boolean opens(String value, Salt salt) {
        return MessageDigest.isEqual(
                to(what, value, salt).digest.getBytes(StandardCharsets.US_ASCII),
                digest.getBytes(StandardCharsets.US_ASCII));
    }
}
