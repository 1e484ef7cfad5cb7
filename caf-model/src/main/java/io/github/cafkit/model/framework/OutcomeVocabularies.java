package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The outcome vocabularies that come with the library. The codes of outcomes and aims are the library's. */
public final class OutcomeVocabularies {

    private static final Provenance SUPPORTING_FAMILIES_TITLES =
            Provenance.unverified("Supporting Families programme, headline outcomes; official titles not seen");

    /**
     * The outcomes of Every Child Matters: five, each with five aims for the child ({@code .1} to {@code .5}) and one for
     * parents, carers and families ({@code .P}). They are from the framework of 2004; only the year is known, so the first
     * day here is 1 January 2004, and the vocabulary is open as no last day was published; both are unverified.
     */
    public static final OutcomeVocabulary EVERY_CHILD_MATTERS = new OutcomeVocabulary(
            "Every Child Matters",
            DateRange.from(LocalDate.of(2004, 1, 1)),
            List.of(
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
                            "parents, carers and families are supported to be economically active")),
            Provenance.of(
                    "House of Commons, session 2004-05, HC 40, appendix A: the Every Child Matters outcomes framework"),
            Provenance.unverified("the year of the framework; no first and last day were found"));

    /**
     * The ten headline outcomes of the Supporting Families programme, measured for a family, from 3 October 2022 to
     * 31 March 2025. The titles are unverified. The programme has no aims under them.
     */
    public static final OutcomeVocabulary SUPPORTING_FAMILIES = new OutcomeVocabulary(
            "Supporting Families",
            DateRange.ofClosed(LocalDate.of(2022, 10, 3), LocalDate.of(2025, 3, 31)),
            List.of(
                    headline("GOOD_EDUCATION", "Getting a good education"),
                    headline("EARLY_YEARS", "Good early years development"),
                    headline("HEALTH", "Improved mental and physical health"),
                    headline("SUBSTANCE_USE", "Promoting recovery and reducing harm from substance use"),
                    headline("FAMILY_RELATIONSHIPS", "Improved family relationships"),
                    headline("SAFE_FROM_ABUSE", "Children safe from abuse and exploitation"),
                    headline("CRIME", "Crime prevention and tackling crime"),
                    headline("DOMESTIC_ABUSE", "Safe from domestic abuse"),
                    headline("SECURE_HOUSING", "Secure housing"),
                    headline("FINANCIAL_STABILITY", "Financial stability")),
            SUPPORTING_FAMILIES_TITLES,
            Provenance.of("Supporting Families programme guidance: ten outcomes from 3 October 2022, to March 2025"));

    private static final List<OutcomeVocabulary> ALL = List.of(EVERY_CHILD_MATTERS, SUPPORTING_FAMILIES);

    private OutcomeVocabularies() {}

    /**
     * All vocabularies that come with the library.
     *
     * @return the vocabularies, oldest first, never null
     */
    public static List<OutcomeVocabulary> all() {
        return ALL;
    }

    private static OutcomeDefinition headline(String code, String label) {
        return OutcomeDefinition.builder()
                .code(OutcomeCode.of(code))
                .label(label)
                .provenance(SUPPORTING_FAMILIES_TITLES)
                .build();
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
