package io.github.cafkit.consent.record;

import io.github.cafkit.core.problem.ProblemException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A chain of records, of which only the end is held: enough to append the next one. Appending gives another chain and leaves
 * this one as it is; whoever appends from several threads lets one at a time do it. Immutable and thread-safe.
 */
public final class RecordChain {

    /** The most records that a number is found for. */
    private static final long MOST = (1L << 53) - 1;

    /**
     * What appending gives.
     *
     * @param chain the chain that ends with the record, not null
     * @param record the record, to be stored as a line, not null
     * @param salts the salts of its commitments, to be stored elsewhere, not null
     */
    public record Appended(RecordChain chain, DecisionRecord record, Salts salts) {}

    private final ChainHead head;

    private RecordChain(ChainHead head) {
        this.head = head;
    }

    /**
     * A chain without any record.
     *
     * @return the chain, never null
     */
    public static RecordChain start() {
        return new RecordChain(ChainHead.START);
    }

    /**
     * A chain that ends with a record that was written before.
     *
     * @param head where it ends, not null
     * @return the chain, never null
     */
    public static RecordChain after(ChainHead head) {
        return new RecordChain(head);
    }

    /**
     * Where the chain ends. Keep it out of reach of whoever can write the records.
     *
     * @return the head, never null
     */
    public ChainHead head() {
        return head;
    }

    /**
     * Appends a record.
     *
     * @param draft the record, not null
     * @param salts gives random bytes, at least {@link Salt#LEAST_BYTES} each time; it is asked once for each commitment,
     *     not null
     * @return the longer chain, the record and its salts, never null
     * @throws ProblemException with {@code RECORD-SALT} if the bytes are too few, all the same, or given twice
     */
    public Appended append(RecordDraft draft, Supplier<byte[]> salts) {
        return append(draft, salts, null);
    }

    /**
     * Appends a record and signs it.
     *
     * @param draft the record, not null
     * @param salts as for {@link #append(RecordDraft, Supplier)}, not null
     * @param signer the signer, not null
     * @return the longer chain, the record and its salts, never null
     * @throws ProblemException as for {@link #append(RecordDraft, Supplier)}, or with {@code RECORD-SIGNER} if the key does
     *     not sign with the algorithm
     */
    public Appended appendSigned(RecordDraft draft, Supplier<byte[]> salts, RecordSigner signer) {
        return append(draft, salts, signer);
    }

    private Appended append(RecordDraft draft, Supplier<byte[]> supply, @Nullable RecordSigner signer) {
        if (head.sequence() >= MOST) {
            throw new IllegalStateException("a chain has no more than " + MOST + " records; begin another");
        }
        Salts salts = salts(draft, supply);
        Map<String, Object> content = new LinkedHashMap<>(draft.content());
        content.put("sequence", head.sequence() + 1);
        content.put("previous", head.digest());
        content.put("commitments", commitments(draft, salts));
        CanonicalMembers members = new CanonicalMembers(content);
        if (signer != null) {
            RecordSignature signature = signer.sign(members.without());
            members.put(
                    "signature",
                    Map.of("key", signature.key(), "algorithm", signature.algorithm(), "value", signature.value()));
        }
        members.put("digest", Digests.sha256(members.without()));
        DecisionRecord record = DecisionRecord.read(members.without());
        return new Appended(new RecordChain(record.head()), record, salts);
    }

    private static Salts salts(RecordDraft draft, Supplier<byte[]> supply) {
        Map<Committed, Salt> salts = new EnumMap<>(Committed.class);
        draft.values().keySet().forEach(what -> salts.put(what, Salt.of(supply.get())));
        Set<Salt> different = new HashSet<>(salts.values());
        if (different.size() < salts.size()) {
            throw Salt.refused("each commitment has a salt of its own");
        }
        return new Salts(salts);
    }

    private static Map<String, Object> commitments(RecordDraft draft, Salts salts) {
        Map<String, Object> commitments = new LinkedHashMap<>();
        salts.all()
                .forEach((what, salt) -> commitments.put(
                        what.property(),
                        Commitment.to(what, draft.values().getOrDefault(what, ""), salt)
                                .digest()));
        return commitments;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordChain that && head.equals(that.head);
    }

    @Override
    public int hashCode() {
        return head.hashCode();
    }

    /** Where it ends. */
    @Override
    public String toString() {
        return "RecordChain[" + head + "]";
    }
}
