package io.github.cafkit.consent.record;

import java.util.regex.Pattern;

/**
 * A signature in a record. It is taken over the canonical text of the record without its digest and without the signature
 * itself, and the digest is taken over it as well. Immutable and thread-safe.
 *
 * @param key which key signed: a name that the host gives it, not null
 * @param algorithm the name of the algorithm in the Java Cryptography Architecture, such as {@code Ed25519}, not null
 * @param value the signature in Base64, not null
 */
public record RecordSignature(String key, String algorithm, String value) {

    static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,63}");
    static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{4,8192}={0,2}");
    static final String NAME_RULE =
            "at most 64 letters, digits, dots, underscores, slashes and dashes, beginning with a letter or digit";

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if a part has another form
     */
    public RecordSignature {
        if (!NAME.matcher(key).matches() || !NAME.matcher(algorithm).matches()) {
            throw new IllegalArgumentException("the name of a key or an algorithm is " + NAME_RULE);
        }
        if (!BASE64.matcher(value).matches()) {
            throw new IllegalArgumentException("a signature is written in Base64");
        }
    }
}
