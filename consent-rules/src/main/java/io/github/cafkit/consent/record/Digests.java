package io.github.cafkit.consent.record;

import io.github.cafkit.consent.rule.PackDigest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 and HMAC-SHA-256 in hexadecimal. */
final class Digests {

    /** What stands for the record before the first one. */
    static final String NONE = "0".repeat(64);

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final String HMAC = "HmacSHA256";

    private Digests() {}

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    static String sha256(String text) {
        return PackDigest.sha256(text);
    }

    static String hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA-256", missing);
        }
    }
}
