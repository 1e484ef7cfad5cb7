package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.SharingDecision;

/** Sees to it that a decision is studied under the pack that made it. */
final class Packs {

    private Packs() {}

    static void requireSame(PackAnalysis analysis, SharingDecision decision) {
        boolean same = analysis.pack().id().equals(decision.pack().id())
                && analysis.pack().edition().equals(decision.pack().edition())
                && analysis.pack().changedDates().equals(decision.pack().changedDates());
        if (!same) {
            throw new IllegalArgumentException(
                    "the decision was made under pack " + decision.pack() + ", not under " + analysis.pack());
        }
    }
}
