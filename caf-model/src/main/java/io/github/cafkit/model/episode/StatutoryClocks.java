package io.github.cafkit.model.episode;

import io.github.cafkit.core.source.Provenance;
import java.util.List;

/**
 * The clocks that run once children's social care is asked. The figures were not checked against the guidance itself:
 * each says so in its provenance. An authority that works to others makes its own {@link StatutoryClock}.
 */
public final class StatutoryClocks {

    private static final Provenance GUIDANCE =
            Provenance.unverified("Working Together to Safeguard Children, as local guides repeat it");

    /** Social care decides what happens with a referral. */
    public static final StatutoryClock REFERRAL_DECISION =
            new StatutoryClock("REFERRAL_DECISION", "social care decides on a referral, from its receipt", 1, GUIDANCE);

    /** Social care completes its assessment: at most this long. */
    public static final StatutoryClock CHILD_AND_FAMILY_ASSESSMENT = new StatutoryClock(
            "CHILD_AND_FAMILY_ASSESSMENT",
            "the child and family assessment is complete, from the referral",
            45,
            GUIDANCE);

    /** The first child protection conference is held. */
    public static final StatutoryClock INITIAL_CONFERENCE = new StatutoryClock(
            "INITIAL_CONFERENCE",
            "the initial child protection conference is held, from the strategy discussion",
            15,
            GUIDANCE);

    private StatutoryClocks() {}

    /**
     * All clocks.
     *
     * @return the clocks in the order of the steps, never null
     */
    public static List<StatutoryClock> all() {
        return List.of(REFERRAL_DECISION, CHILD_AND_FAMILY_ASSESSMENT, INITIAL_CONFERENCE);
    }
}
