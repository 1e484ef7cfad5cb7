package io.github.cafkit.consent.record;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/**
 * Signs records with a key of the host. It keeps a reference to the key and nothing of what it signs. Thread-safe if the
 * key is.
 */
public final class RecordSigner {

    private final String keyName;
    private final String algorithm;
    private final PrivateKey key;

    private RecordSigner(String keyName, String algorithm, PrivateKey key) {
        this.keyName = keyName;
        this.algorithm = algorithm;
        this.key = key;
    }

    /**
     * A signer.
     *
     * @param keyName the name under which whoever verifies finds the public key; it stands in every record, so it names no
     *     person, not null
     * @param algorithm the algorithm, as the Java Cryptography Architecture names it, such as {@code Ed25519} or
     *     {@code SHA256withECDSA}, not null
     * @param key the key, not null
     * @return the signer, never null
     * @throws IllegalArgumentException if one of the names has another form than {@link RecordSignature} takes
     */
    public static RecordSigner of(String keyName, String algorithm, PrivateKey key) {
        if (!RecordSignature.NAME.matcher(keyName).matches()
                || !RecordSignature.NAME.matcher(algorithm).matches()) {
            throw new IllegalArgumentException("the name of a key or an algorithm is " + RecordSignature.NAME_RULE);
        }
        return new RecordSigner(keyName, algorithm, key);
    }

    RecordSignature sign(String content) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return new RecordSignature(keyName, algorithm, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException unable) {
            throw new ProblemException(Problem.error(
                    "RECORD-SIGNER", "/signature", "the key signs with the algorithm that is named for it"));
        }
    }

    /** The name of the key and the algorithm. */
    @Override
    public String toString() {
        return "RecordSigner[" + keyName + ", " + algorithm + "]";
    }
}
