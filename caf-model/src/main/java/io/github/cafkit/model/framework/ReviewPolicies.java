package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import java.time.Period;
import java.util.List;

/**
 * The review policies that were found in the guides of authorities and in the literature, for an authority to take, to copy
 * or to compare its own with. They are what the guides said when they were read; the policy in use is in the authority's
 * {@link Framework}.
 */
public final class ReviewPolicies {

    /** Salford: a CAF is reviewed after four to twelve weeks. */
    public static final ReviewPolicy SALFORD = between(4, 12, Provenance.of("Salford, local guidance on the CAF"));

    /**
     * Sefton: a search within 48 hours, the assessment in 10 working days, conclusions and the family's copy in 15, a first
     * review after six weeks, further ones every three months, a new assessment after twelve.
     */
    public static final ReviewPolicy SEFTON = ReviewPolicy.builder()
            .earlierAssessmentCheckHours(48)
            .assessmentWorkingDays(10)
            .conclusionsWorkingDays(15)
            .familyCopyWorkingDays(15)
            .firstReviewWithin(Period.ofWeeks(6))
            .reviewWithin(Period.ofMonths(3))
            .reassessWithin(Period.ofMonths(12))
            .provenance(Provenance.of("Sefton, early help timescales"))
            .build();

    /** Trafford: a review after six to eight weeks. */
    public static final ReviewPolicy TRAFFORD =
            between(6, 8, Provenance.of("Trafford Safeguarding Partnership, early help"));

    /** Worcestershire: a review after six to twelve weeks. */
    public static final ReviewPolicy WORCESTERSHIRE =
            between(6, 12, Provenance.of("Worcestershire, early help process"));

    /** Monitoring meetings at least once each half term, and review meetings fixed for the coming twelve months. */
    public static final ReviewPolicy HALF_TERMLY_MONITORING = ReviewPolicy.builder()
            .monitoring(MonitoringCadence.HALF_TERMLY)
            .meetingsFixedAhead(Period.ofMonths(12))
            .provenance(Provenance.of("Cheminais 2009 on multi-agency partnerships, chapter 1"))
            .build();

    private static final List<ReviewPolicy> ALL =
            List.of(SALFORD, SEFTON, TRAFFORD, WORCESTERSHIRE, HALF_TERMLY_MONITORING);

    private ReviewPolicies() {}

    /**
     * All review policies that come with the library.
     *
     * @return the policies of authorities by name, then those of the literature, never null
     */
    public static List<ReviewPolicy> all() {
        return ALL;
    }

    private static ReviewPolicy between(int weeks, int atMostWeeks, Provenance provenance) {
        return ReviewPolicy.builder()
                .reviewNotBefore(Period.ofWeeks(weeks))
                .firstReviewWithin(Period.ofWeeks(atMostWeeks))
                .reviewWithin(Period.ofWeeks(atMostWeeks))
                .note("The guide does not tell the first review from later ones.")
                .provenance(provenance)
                .build();
    }
}
