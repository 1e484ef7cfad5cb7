package io.github.cafkit.model.assessment;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.model.framework.OutcomeCode;

/**
 * The five questions of the pre-assessment checklist, one for each outcome of Every Child Matters: does the child appear
 * to be ... The words are the library's, and what the form itself says is unverified.
 */
public enum ChecklistQuestion {
    /** Healthy. */
    HEALTHY("healthy", "BE_HEALTHY"),
    /** Safe from harm. */
    SAFE("safe from harm", "STAY_SAFE"),
    /** Learning and developing well. */
    LEARNING("learning and developing well", "ENJOY_AND_ACHIEVE"),
    /** Having a positive impact on others. */
    POSITIVE_IMPACT("having a positive impact on others", "POSITIVE_CONTRIBUTION"),
    /** Free from the negative impact of poverty. */
    FREE_FROM_POVERTY("free from the negative impact of poverty", "ECONOMIC_WELLBEING");

    private final String label;
    private final String outcome;

    ChecklistQuestion(String label, String outcome) {
        this.label = label;
        this.outcome = outcome;
    }

    /**
     * How the sentence "does the child appear to be" goes on.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }

    /**
     * The outcome that the question mirrors.
     *
     * @return its code in the vocabulary of Every Child Matters, never null
     */
    public OutcomeCode outcome() {
        return OutcomeCode.of(outcome);
    }

    /**
     * Where the question comes from.
     *
     * @return the source, marked as unverified, never null
     */
    public Provenance provenance() {
        return Provenance.unverified("Pre-assessment checklist of the Common Assessment Framework");
    }
}
