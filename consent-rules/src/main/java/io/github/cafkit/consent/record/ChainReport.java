package io.github.cafkit.consent.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in a chain of records. Immutable and thread-safe.
 *
 * @param lines how many lines were read
 * @param records how many of them are records that are whole in themselves
 * @param head where the chain ends, for the whole records; empty if there are none
 * @param findings the first {@link #MOST_FINDINGS} findings, as they were noticed, not null
 * @param counts how often each fault was found, those beyond the first included, not null
 * @param recomputed how many decisions were taken anew and compared
 * @param packsUnknown how many could not be, as nobody brought their pack
 * @param signaturesVerified how many signatures were checked and are right
 */
public record ChainReport(
        long lines,
        long records,
        Optional<ChainHead> head,
        List<ChainFinding> findings,
        Map<ChainFault, Long> counts,
        long recomputed,
        long packsUnknown,
        long signaturesVerified) {

    /** How many findings are kept, however many there are. */
    public static final int MOST_FINDINGS = 1_000;

    /** Keeps unmodifiable copies. */
    public ChainReport {
        findings = List.copyOf(findings);
        Map<ChainFault, Long> copy = new EnumMap<>(ChainFault.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /**
     * Whether nothing was found. It does not say that nothing happened: a chain that somebody wrote anew from its first
     * record is sound in itself, and shows only against a head or a key that they did not have.
     *
     * @return true if there is no finding
     */
    public boolean holds() {
        return counts.isEmpty();
    }

    /**
     * How often a fault was found.
     *
     * @param fault the fault, not null
     * @return 0 or more
     */
    public long count(ChainFault fault) {
        return counts.getOrDefault(fault, 0L);
    }
}
