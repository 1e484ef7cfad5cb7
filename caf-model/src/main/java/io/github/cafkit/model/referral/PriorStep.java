package io.github.cafkit.model.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What comes before a referral, as far as the library knows it. A referral stores the {@link #code()} of each step that
 * was taken, so that a local catalogue may add steps. None of them is asked for where there is a concern about harm.
 */
public enum PriorStep {
    /** The parents or carers have been spoken to, in private. */
    PARENTS_SPOKEN_TO("the parents or carers have been spoken to, in private"),
    /** The child has been listened to. */
    CHILD_LISTENED_TO("the child has been listened to"),
    /** The family has agreed to the referral. */
    CONSENT_GIVEN("the family has agreed to the referral"),
    /** The senior colleague, head, manager or SENCO has been told. */
    SENIOR_COLLEAGUE_TOLD("the senior colleague, head, manager or SENCO has been told"),
    /** The child has been observed and the observations written down. */
    OBSERVED("the child has been observed and the observations written down"),
    /** Hearing has been tested. */
    HEARING_TESTED("hearing has been tested"),
    /** Sight has been tested. */
    SIGHT_TESTED("sight has been tested"),
    /** Planned support has been tried and looked at. */
    SUPPORT_TRIED("planned support has been tried and looked at"),
    /** A doctor has seen the child. */
    SEEN_BY_DOCTOR("a doctor has seen the child"),
    /** A common or early help assessment has been made. */
    ASSESSMENT_MADE("a common or early help assessment has been made");

    private final String label;

    PriorStep(String label) {
        this.label = label;
    }

    /**
     * The step with a code.
     *
     * @param code the code as a referral stores it, not null
     * @return the step, or empty if the code belongs to a local catalogue
     */
    public static Optional<PriorStep> find(StepCode code) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(code.value()))
                .findFirst();
    }

    /**
     * The codes of several steps.
     *
     * @param steps the steps, not null
     * @return the codes in the same order, never null
     */
    public static List<StepCode> codes(PriorStep... steps) {
        return Arrays.stream(steps).map(PriorStep::code).toList();
    }

    /**
     * The code that referrals store.
     *
     * @return the code, never null
     */
    public StepCode code() {
        return StepCode.of(name());
    }

    /**
     * The step in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }
}
