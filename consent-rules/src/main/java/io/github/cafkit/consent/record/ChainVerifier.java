package io.github.cafkit.consent.record;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.rule.PackDigest;
import java.security.PublicKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * Reads a chain of records, one after the other, and says what is wrong with it. It holds a few numbers and the findings,
 * never the chain, so that the length of a chain is not bounded by memory. Immutable and thread-safe; each method that adds
 * to what is checked gives another verifier.
 *
 * <p>Without anything added it checks that every line is a whole record and that each was written after the one before it.
 * That shows what was changed inside a chain. It cannot show that a chain was written anew, or that its end is gone: for
 * that, {@linkplain #against(ChainHead) hold it against a head} that was kept elsewhere, or have it {@linkplain
 * #signedWith(String, String, PublicKey) signed}.
 */
public final class ChainVerifier {

    private static final ChainVerifier PLAIN =
            new ChainVerifier(ChainHead.START, Map.of(), Map.of(), Map.of(), Long.MAX_VALUE, ignored -> {});

    /** A key and the one algorithm that it is used with. */
    record TrustedKey(String algorithm, PublicKey key) {}

    private final ChainHead start;
    private final Map<Long, String> heads;
    private final Map<String, SharingAdviser> advisers;
    private final Map<String, TrustedKey> keys;
    private final long every;
    private final LongConsumer progress;

    private ChainVerifier(
            ChainHead start,
            Map<Long, String> heads,
            Map<String, SharingAdviser> advisers,
            Map<String, TrustedKey> keys,
            long every,
            LongConsumer progress) {
        this.start = start;
        this.heads = Collections.unmodifiableMap(new HashMap<>(heads));
        this.advisers = Collections.unmodifiableMap(new HashMap<>(advisers));
        this.keys = Collections.unmodifiableMap(new HashMap<>(keys));
        this.every = every;
        this.progress = progress;
    }

    /**
     * A verifier of whole chains.
     *
     * @return the verifier, never null
     */
    public static ChainVerifier standard() {
        return PLAIN;
    }

    /**
     * Expects the lines to go on after a head: the later part of a chain, as when a new file is begun each month.
     *
     * @param head where the part before ends, not null
     * @return another verifier, never null
     */
    public ChainVerifier startingAfter(ChainHead head) {
        return new ChainVerifier(head, heads, advisers, keys, every, progress);
    }

    /**
     * Holds the chain against a head that was kept elsewhere. The chain may have grown since.
     *
     * @param head the head, not null
     * @return another verifier, never null
     * @throws IllegalArgumentException if another head for the same record was given before and differs
     */
    public ChainVerifier against(ChainHead head) {
        Map<Long, String> more = new HashMap<>(heads);
        String before = more.put(head.sequence(), head.digest());
        if (before != null && !before.equals(head.digest())) {
            throw new IllegalArgumentException("two heads for record " + head.sequence() + " differ");
        }
        return new ChainVerifier(start, more, advisers, keys, every, progress);
    }

    /**
     * Takes the decisions of a pack anew and compares them with those recorded. Records of other packs are counted and not
     * compared.
     *
     * @param adviser an adviser for the pack, not null
     * @return another verifier, never null
     */
    public ChainVerifier recomputing(SharingAdviser adviser) {
        Map<String, SharingAdviser> more = new HashMap<>(advisers);
        more.put(PackDigest.sha256(adviser.pack()), adviser);
        return new ChainVerifier(start, heads, more, keys, every, progress);
    }

    /**
     * Expects every record to be signed with a known key.
     *
     * @param keyName the name that the signer gave the key, not null
     * @param algorithm the algorithm that the key is used with, as the Java Cryptography Architecture names it; a record
     *     that names another is not accepted, not null
     * @param key the public key, not null
     * @return another verifier, never null
     */
    public ChainVerifier signedWith(String keyName, String algorithm, PublicKey key) {
        Map<String, TrustedKey> more = new HashMap<>(keys);
        more.put(keyName, new TrustedKey(algorithm, key));
        return new ChainVerifier(start, heads, advisers, more, every, progress);
    }

    /**
     * Tells how many lines were read.
     *
     * @param lines after how many lines each time, at least 1
     * @param use what to tell, on the thread that verifies, not null
     * @return another verifier, never null
     * @throws IllegalArgumentException if {@code lines} is below 1
     */
    public ChainVerifier reporting(long lines, LongConsumer use) {
        if (lines < 1) {
            throw new IllegalArgumentException("progress is told after one line or more");
        }
        return new ChainVerifier(start, heads, advisers, keys, lines, use);
    }

    /**
     * Reads a chain.
     *
     * @param lines the lines in order, without line feeds, not null
     * @return what was found, never null
     */
    public ChainReport verify(Iterator<String> lines) {
        ChainWalk walk = new ChainWalk(start, heads, new RecordChecks(advisers, keys));
        while (lines.hasNext()) {
            long read = walk.read(lines.next());
            if (read % every == 0) {
                progress.accept(read);
            }
        }
        return walk.end();
    }

    /**
     * Reads a chain.
     *
     * @param lines the lines in order, without line feeds, not null
     * @return what was found, never null
     */
    public ChainReport verify(Iterable<String> lines) {
        return verify(lines.iterator());
    }
}
