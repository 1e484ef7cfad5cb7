package io.github.cafkit.core.json;

/**
 * How much a reader accepts before it refuses, so that a hostile document cannot exhaust the host. Immutable and
 * thread-safe.
 *
 * <p>Whatever the limits, a number with an exponent beyond 400 either way is refused.
 *
 * @param maxDepth how deeply arrays and objects may be nested, 1 to 1000
 * @param maxDocumentLength the longest document: characters of a string, bytes of anything else, at least 1
 * @param maxStringLength the longest text or key, in characters, at least 1
 * @param maxNumberLength the longest number, in characters, at least 1
 */
public record JsonLimits(int maxDepth, int maxDocumentLength, int maxStringLength, int maxNumberLength) {

    /** Depth 64, documents of 16 Mi, texts of 1 Mi, numbers of 64 characters. */
    public static final JsonLimits STANDARD = new JsonLimits(64, 16 * 1024 * 1024, 1024 * 1024, 64);

    /**
     * Checks the bounds of the bounds.
     *
     * @throws IllegalArgumentException if one is below 1, or the depth above 1000
     */
    public JsonLimits {
        if (maxDepth < 1 || maxDocumentLength < 1 || maxStringLength < 1 || maxNumberLength < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (maxDepth > 1000) {
            throw new IllegalArgumentException("a depth above 1000 is not bounded enough");
        }
    }
}
