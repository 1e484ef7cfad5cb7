package io.github.cafkit.consent.local;

import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.RulePack;
import java.util.Objects;
import java.util.Optional;

/**
 * A pack with local rules against which nothing was found, or whose widenings somebody has acknowledged. Immutable and
 * thread-safe.
 *
 * @param pack the pack to answer from; it says whose rules were added, and so does every decision made under it, not null
 * @param report what the local rules change, not null
 * @param acknowledgement who answers for what they widen, or empty, not null
 */
public record AdmittedPack(RulePack pack, LocalPackReport report, Optional<Acknowledgement> acknowledgement) {

    /** Checks the parts. */
    public AdmittedPack {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(acknowledgement, "acknowledgement");
    }

    /** The pack. */
    @Override
    public String toString() {
        return pack.toString();
    }
}
