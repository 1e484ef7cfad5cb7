package io.github.cafkit.model.framework;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The frameworks that come with the library. */
public final class Frameworks {

    /**
     * The outcomes of Every Child Matters: five, each with five aims for the child ({@code .1} to {@code .5}) and one for
     * parents, carers and families ({@code .P}). They are from the framework of 2004; the codes are the library's.
     */
    public static final List<OutcomeDefinition> EVERY_CHILD_MATTERS = List.of(
            outcome(
                    "BE_HEALTHY",
                    "Be healthy",
                    "physically healthy",
                    "mentally and emotionally healthy",
                    "sexually healthy",
                    "healthy lifestyles",
                    "choose not to take illegal drugs",
                    "parents, carers and families promote healthy choices"),
            outcome(
                    "STAY_SAFE",
                    "Stay safe",
                    "safe from maltreatment, neglect, violence and sexual exploitation",
                    "safe from accidental injury and death",
                    "safe from bullying and discrimination",
                    "safe from crime and anti-social behaviour in and out of school",
                    "have security and stability and are cared for",
                    "parents, carers and families provide safe homes and stability"),
            outcome(
                    "ENJOY_AND_ACHIEVE",
                    "Enjoy and achieve",
                    "ready for school",
                    "attend and enjoy school",
                    "achieve stretching national standards at primary school",
                    "achieve personal and social development and enjoy recreation",
                    "achieve stretching national standards at secondary school",
                    "parents, carers and families support learning"),
            outcome(
                    "POSITIVE_CONTRIBUTION",
                    "Make a positive contribution",
                    "take part in decisions and support the community and environment",
                    "behave lawfully and positively in and out of school",
                    "have positive relationships and neither bully nor discriminate",
                    "have self-confidence and deal with changes in life",
                    "behave in an enterprising way",
                    "parents, carers and families promote positive behaviour"),
            outcome(
                    "ECONOMIC_WELLBEING",
                    "Achieve economic well-being",
                    "go on to further education, employment or training on leaving school",
                    "ready for employment",
                    "live in decent homes and sustainable communities",
                    "have access to transport and material goods",
                    "live in households free from low income",
                    "parents, carers and families are supported to be economically active"));

    /**
     * The Common Assessment Framework as the CWDC form of 2009 and the practitioners' guide of March 2010 have it:
     * nineteen elements in three domains, and the outcomes of Every Child Matters.
     *
     * <p>Only the year of the first edition is known, so its first day here is 1 January 2009 and unverified. National
     * support ended in 2012 and no last day of use was published: authorities went on under the name, so the edition is
     * open. No national review interval was found either; twelve weeks is the longest that the local guides read for it
     * allow before a first review, and stands here until an authority sets its own.
     */
    public static final Framework CAF_2009 = Framework.builder()
            .id(FrameworkId.of("CAF_2009"))
            .version("2009-1")
            .title("Common Assessment Framework, form of 2009")
            .firstDay(LocalDate.of(2009, 1, 1))
            .elements(Arrays.stream(AssessmentElement.values())
                    .map(ElementDefinition::of)
                    .toList())
            .outcomes(EVERY_CHILD_MATTERS)
            .reviewPolicy(ReviewPolicy.builder()
                    .firstReviewWithin(Period.ofWeeks(12))
                    .reviewWithin(Period.ofMonths(3))
                    .note("Longest interval found in local guides; no national one was found. Unverified.")
                    .build())
            .build();

    private static final List<Framework> ALL = List.of(CAF_2009);

    private Frameworks() {}

    /**
     * All frameworks that come with the library.
     *
     * @return the frameworks, oldest first, never null
     */
    public static List<Framework> all() {
        return ALL;
    }

    /**
     * The framework with an id.
     *
     * @param id the id, not null
     * @return the framework, or empty if it does not come with the library
     */
    public static Optional<Framework> find(FrameworkId id) {
        return ALL.stream().filter(framework -> framework.getId().equals(id)).findFirst();
    }

    private static OutcomeDefinition outcome(String code, String label, String... aims) {
        List<AimDefinition> definitions = new ArrayList<>();
        for (int i = 0; i < aims.length; i++) {
            String suffix = i == aims.length - 1 ? "P" : String.valueOf(i + 1);
            definitions.add(new AimDefinition(OutcomeCode.of(code + "." + suffix), aims[i]));
        }
        return OutcomeDefinition.builder()
                .code(OutcomeCode.of(code))
                .label(label)
                .aims(definitions)
                .build();
    }
}
