package io.github.cafkit.testkit.sample;

import java.util.List;

/**
 * For every rule that a value of the library insists on, attempts to break it: the counterpart of {@link Samples}. For
 * those who show what their program says when it is given something that cannot be.
 *
 * <pre>{@code
 * for (Refusal refusal : Refusals.of(Child.class)) {
 *     assertShown(refusal.thrown(42), inWhatOurProgramSays());
 * }
 * }</pre>
 */
public final class Refusals {

    private static final List<Refusal> ALL = filled();

    private Refusals() {}

    /**
     * All refusals.
     *
     * @return one or more for each code, unmodifiable, always in the same order, never null
     */
    public static List<Refusal> all() {
        return ALL;
    }

    /**
     * What is refused of a type.
     *
     * @param type a public type of cafkit, not null
     * @return its refusals; empty if the type insists on nothing, never null
     */
    public static List<Refusal> of(Class<?> type) {
        return ALL.stream().filter(refusal -> refusal.type() == type).toList();
    }

    /**
     * What is refused by a rule.
     *
     * @param code such as {@code CHILD-01}, not null
     * @return its refusals; empty if no value is refused by a rule of this code, never null
     */
    public static List<Refusal> of(String code) {
        return ALL.stream().filter(refusal -> refusal.code().equals(code)).toList();
    }

    private static List<Refusal> filled() {
        RefusalList refusals = new RefusalList(Samples.catalogue());
        CoreRefusals.addTo(refusals);
        PersonRefusals.addTo(refusals);
        HouseholdRefusals.addTo(refusals);
        FrameworkRefusals.addTo(refusals);
        ConsentRefusals.addTo(refusals);
        AssessmentRefusals.addTo(refusals);
        ReviewRefusals.addTo(refusals);
        ReferralRefusals.addTo(refusals);
        TeamRefusals.addTo(refusals);
        AccountabilityRefusals.addTo(refusals);
        PlanRefusals.addTo(refusals);
        EpisodeRefusals.addTo(refusals);
        PartnershipRefusals.addTo(refusals);
        RetentionRefusals.addTo(refusals);
        CaseFileRefusals.addTo(refusals);
        RuleRefusals.addTo(refusals);
        LocalPackRefusals.addTo(refusals);
        PackFileRefusals.addTo(refusals);
        DecisionRefusals.addTo(refusals);
        ExchangeRefusals.addTo(refusals);
        return refusals.all();
    }
}
