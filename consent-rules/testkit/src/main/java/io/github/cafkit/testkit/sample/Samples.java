package io.github.cafkit.testkit.sample;

/**
 * Samples of every public type of cafkit: valid, varied, made from a seed. They need no test engine.
 *
 * <pre>{@code
 * Child child = Samples.of(Child.class).of(42);
 * List<JointPlan> plans = Samples.of(JointPlan.class).stream(1).limit(1000).toList();
 * }</pre>
 */
public final class Samples {

    private static final Catalogue CATALOGUE = filled();

    private Samples() {}

    /**
     * How to make values of a type.
     *
     * @param type a public type of cafkit that a program can build, not null
     * @param <T> the type
     * @return the sample, never null
     * @throws IllegalArgumentException if the library makes values of this type itself, or knows no such type
     */
    public static <T> Sample<T> of(Class<T> type) {
        return CATALOGUE.of(type);
    }

    /**
     * Whether there is a sample of a type.
     *
     * @param type any type, not null
     * @return true if {@link #of} answers
     */
    public static boolean knows(Class<?> type) {
        return CATALOGUE.knows(type);
    }

    static Catalogue catalogue() {
        return CATALOGUE;
    }

    private static Catalogue filled() {
        Catalogue catalogue = new Catalogue();
        PlainSamples.addTo(catalogue);
        CoreSamples.addTo(catalogue);
        ContactSamples.addTo(catalogue);
        PersonSamples.addTo(catalogue);
        HouseholdSamples.addTo(catalogue);
        FrameworkSamples.addTo(catalogue);
        ConsentSamples.addTo(catalogue);
        AssessmentSamples.addTo(catalogue);
        ReviewSamples.addTo(catalogue);
        ReferralSamples.addTo(catalogue);
        TeamSamples.addTo(catalogue);
        AccountabilitySamples.addTo(catalogue);
        PlanSamples.addTo(catalogue);
        EpisodeSamples.addTo(catalogue);
        PartnershipSamples.addTo(catalogue);
        RetentionSamples.addTo(catalogue);
        CaseFileSamples.addTo(catalogue);
        CoordinationSamples.addTo(catalogue);
        ViewSamples.addTo(catalogue);
        CompletenessSamples.addTo(catalogue);
        QuestionSamples.addTo(catalogue);
        RuleSamples.addTo(catalogue);
        PackSamples.addTo(catalogue);
        LawSamples.addTo(catalogue);
        DecisionRecordSamples.addTo(catalogue);
        ExchangeSamples.addTo(catalogue);
        CaseworkSamples.addTo(catalogue);
        return catalogue;
    }
}
