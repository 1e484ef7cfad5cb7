package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.answer.Outcome;

/** How it stands with a category that does not go. */
public enum Standing {
    /** It is not shared with this recipient. */
    WITHHELD("not shared with this recipient"),
    /** Consent is asked for first. */
    WAITS_FOR_CONSENT("waits for consent"),
    /** A named person, as a rule the designated lead, decides. */
    FOR_THE_LEAD("the designated lead decides"),
    /** It was asked for and is not needed for the purpose. */
    NOT_NEEDED("not needed for the purpose"),
    /** Nobody asked for it. */
    NOT_ASKED_FOR("not asked for");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /**
     * The standing in words.
     *
     * @return a phrase in lower case, never null
     */
    public String label() {
        return label;
    }

    /** How it stands with a category that was asked for and does not flow. */
    static Standing of(CategoryDecision decision) {
        if (decision.isTrimmed()) {
            return NOT_NEEDED;
        }
        if (decision.outcome() == Outcome.SEEK_CONSENT) {
            return WAITS_FOR_CONSENT;
        }
        return decision.outcome() == Outcome.REFER_TO_DSL ? FOR_THE_LEAD : WITHHELD;
    }
}
