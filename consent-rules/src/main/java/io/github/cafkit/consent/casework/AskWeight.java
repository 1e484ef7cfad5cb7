package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.fact.Fact;

/** How much hangs on a fact that has to be asked for. */
public enum AskWeight {
    /** There is no question without it. */
    REQUIRED("there is no question without it"),
    /** It is taken as unknown, which never permits anything. */
    TAKEN_AS_UNKNOWN("it is taken as unknown"),
    /** It is a circumstance that somebody would have to raise, and is taken as not raised. */
    TAKEN_AS_NOT_RAISED("it is taken as not raised");

    private final String label;

    AskWeight(String label) {
        this.label = label;
    }

    /**
     * The weight in words.
     *
     * @return a clause without a full stop, never null
     */
    public String label() {
        return label;
    }

    static AskWeight of(Fact<?> fact) {
        if (fact.whenNotStated().isEmpty()) {
            return REQUIRED;
        }
        Enum<?> taken = fact.whenNotStated().get();
        return fact.unknownValue().filter(taken::equals).isPresent() ? TAKEN_AS_UNKNOWN : TAKEN_AS_NOT_RAISED;
    }
}
