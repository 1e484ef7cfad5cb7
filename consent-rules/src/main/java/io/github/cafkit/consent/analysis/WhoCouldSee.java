package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.Set;

/**
 * Turns the question round: who could see this category about this child, for which purposes, under which conditions and
 * with which duties? The child's circumstances, the material and the holder are fixed; what is known about the recipient,
 * the purpose, the request and the consents is left open. Exact for every combination of what is open. Thread-safe.
 *
 * <p>A row says that the rules let it flow in such a question, not that anybody should ask it.
 */
public final class WhoCouldSee {

    /** What is left open as a rule: whatever depends on who asks and why. */
    public static final Set<Fact<?>> OPEN = Set.of(
            Facts.RECIPIENT_KIND,
            Facts.PURPOSE,
            Facts.PURPOSE_STATED,
            Facts.INITIATIVE,
            Facts.REQUEST_BREADTH,
            Facts.PARENTAL_RESPONSIBILITY,
            Facts.IDENTITY,
            Facts.NEED_TO_KNOW,
            Facts.SAFEGUARDING_ROLE,
            Facts.RISK_ROLE,
            Facts.ROUTE_VALID,
            Facts.BEST_PLACED_TO_PROTECT,
            Facts.UNDERTAKING,
            Facts.STATUTORY_REQUEST,
            Facts.NEEDED,
            Facts.CHILD_CONSENT,
            Facts.PARENT_CONSENT,
            Facts.THIRD_PARTY_CONSENT,
            Facts.CORPORATE_PARENT_CONSENT,
            Facts.CLIENT_AUTHORITY);

    private final PackAnalysis analysis;

    private WhoCouldSee(PackAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The question turned round, under a pack.
     *
     * @param analysis the pack, not null
     * @return what answers it, never null
     */
    public static WhoCouldSee of(PackAnalysis analysis) {
        return new WhoCouldSee(analysis);
    }

    /**
     * Who could see the category of these facts.
     *
     * @param facts a value for every fact; those of {@link #OPEN} count for examples only, not null
     * @param day the day, not null
     * @return a row for each kind of recipient and each group of purposes that make no difference, never null
     * @throws ProblemException if the pack does not encode the day, or is too complex to be analysed
     */
    public Sights<RecipientKind> about(FactSheet facts, LocalDate day) {
        return about(facts, day, OPEN);
    }

    /**
     * Who could see the category of these facts, with other facts left open.
     *
     * @param facts a value for every fact; those left open count for examples only, not null
     * @param day the day, not null
     * @param open what is left open; the recipient always is; not null
     * @return a row for each kind of recipient and each group of purposes that make no difference, never null
     * @throws ProblemException if the pack does not encode the day, or is too complex to be analysed
     */
    public Sights<RecipientKind> about(FactSheet facts, LocalDate day, Set<Fact<?>> open) {
        return SightLines.table(analysis.rulesOn(day), day, Facts.RECIPIENT_KIND, facts, open);
    }
}
