package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.Set;

/**
 * The other half of {@link WhoCouldSee}: what could this recipient see about this child, for which purposes, under which
 * conditions and with which duties? The recipient, the child's circumstances and the holder are fixed; the category and
 * what is known about the material, the purpose, the request and the consents are left open. Exact for every combination of
 * what is open. Thread-safe.
 */
public final class WhatCouldSee {

    /** What is left open as a rule: the category, the material, why it is asked for, and who agrees. */
    public static final Set<Fact<?>> OPEN = Set.of(
            Facts.CATEGORY,
            Facts.NEEDED,
            Facts.THIRD_PARTY,
            Facts.GIVEN_IN_CONFIDENCE,
            Facts.ACCURACY,
            Facts.CONFIDENTIAL,
            Facts.PURPOSE,
            Facts.PURPOSE_STATED,
            Facts.INITIATIVE,
            Facts.REQUEST_BREADTH,
            Facts.NEED_TO_KNOW,
            Facts.STATUTORY_REQUEST,
            Facts.CHILD_CONSENT,
            Facts.PARENT_CONSENT,
            Facts.THIRD_PARTY_CONSENT,
            Facts.CORPORATE_PARENT_CONSENT,
            Facts.CLIENT_AUTHORITY);

    private final PackAnalysis analysis;

    private WhatCouldSee(PackAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * What a recipient could see, under a pack.
     *
     * @param analysis the pack, not null
     * @return what answers it, never null
     */
    public static WhatCouldSee of(PackAnalysis analysis) {
        return new WhatCouldSee(analysis);
    }

    /**
     * What the recipient of these facts could see.
     *
     * @param facts a value for every fact; those of {@link #OPEN} count for examples only, not null
     * @param day the day, not null
     * @return a row for each category and each group of purposes that make no difference, never null
     * @throws ProblemException if the pack does not encode the day, or is too complex to be analysed
     */
    public Sights<InformationCategory> by(FactSheet facts, LocalDate day) {
        return by(facts, day, OPEN);
    }

    /**
     * What the recipient of these facts could see, with other facts left open.
     *
     * @param facts a value for every fact; those left open count for examples only, not null
     * @param day the day, not null
     * @param open what is left open; the category always is; not null
     * @return a row for each category and each group of purposes that make no difference, never null
     * @throws ProblemException if the pack does not encode the day, or is too complex to be analysed
     */
    public Sights<InformationCategory> by(FactSheet facts, LocalDate day, Set<Fact<?>> open) {
        return SightLines.table(analysis.rulesOn(day), day, Facts.CATEGORY, facts, open);
    }
}
