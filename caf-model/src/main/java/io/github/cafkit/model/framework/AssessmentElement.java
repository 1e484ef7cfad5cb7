package io.github.cafkit.model.framework;

import io.github.cafkit.core.source.Provenance;
import java.util.Arrays;
import java.util.Optional;

/**
 * The nineteen elements of the CAF assessment grid, in three domains, as the CWDC form of 2009 and the practitioners'
 * guide of March 2010 have them.
 *
 * <p>The names of the four elements of learning are unverified; so is what each element is about, in its description here.
 *
 * <p>An assessment stores the {@link #code()}, so that a local framework may add or replace elements. Which elements
 * make sense before birth is the library's reading; the guide does not list them.
 */
public enum AssessmentElement {
    /** Conditions and impairments, use of health services, immunisations, accidents. */
    GENERAL_HEALTH("1.1.a", AssessmentDomain.CHILD_DEVELOPMENT, "Health", "General health", true),
    /** Nutrition, activity, vision, hearing, fine and gross motor skills. */
    PHYSICAL_DEVELOPMENT("1.1.b", AssessmentDomain.CHILD_DEVELOPMENT, "Health", "Physical development", true),
    /** Preferred ways of communicating, expression, listening, understanding. */
    SPEECH_LANGUAGE_COMMUNICATION(
            "1.1.c", AssessmentDomain.CHILD_DEVELOPMENT, "Health", "Speech, language and communication", false),
    /** Attachment, coping, confidence, isolation, peers. */
    EMOTIONAL_SOCIAL_DEVELOPMENT(
            "1.2",
            AssessmentDomain.CHILD_DEVELOPMENT,
            "Emotional and social development",
            "Emotional and social development",
            false),
    /** Self-control, lifestyle, substance misuse, offending, attention. */
    BEHAVIOURAL_DEVELOPMENT(
            "1.3", AssessmentDomain.CHILD_DEVELOPMENT, "Behavioural development", "Behavioural development", false),
    /** View of self, family history, belonging, discrimination. */
    IDENTITY(
            "1.4",
            AssessmentDomain.CHILD_DEVELOPMENT,
            "Identity",
            "Identity, self-esteem, self-image and social presentation",
            false),
    /** Stable relationships, friendships, helping others. */
    FAMILY_SOCIAL_RELATIONSHIPS(
            "1.5",
            AssessmentDomain.CHILD_DEVELOPMENT,
            "Family and social relationships",
            "Family and social relationships",
            false),
    /** Washing, dressing, feeding, decisions, asking for help. */
    SELF_CARE_INDEPENDENCE(
            "1.6",
            AssessmentDomain.CHILD_DEVELOPMENT,
            "Self-care skills and independence",
            "Self-care skills and independence",
            false),
    /** Organising, connecting, creativity, imaginative play. */
    UNDERSTANDING_REASONING(
            "1.7.a",
            AssessmentDomain.CHILD_DEVELOPMENT,
            "Learning",
            "Understanding, reasoning and problem solving",
            false),
    /** Access, engagement, attendance, adult support. */
    PARTICIPATION_IN_LEARNING(
            "1.7.b",
            AssessmentDomain.CHILD_DEVELOPMENT,
            "Learning",
            "Participation in learning, education and employment",
            false),
    /** Basic and key skills, opportunities, disruption. */
    PROGRESS_IN_LEARNING(
            "1.7.c", AssessmentDomain.CHILD_DEVELOPMENT, "Learning", "Progress and achievement in learning", false),
    /** Ambition, confidence, motivation, perseverance. */
    ASPIRATIONS("1.7.d", AssessmentDomain.CHILD_DEVELOPMENT, "Learning", "Aspirations", false),
    /** Food, warmth, shelter, clothing, hygiene, a safe environment. */
    BASIC_CARE(
            "2.1",
            AssessmentDomain.PARENTS_AND_CARERS,
            "Basic care, ensuring safety and protection",
            "Basic care, ensuring safety and protection",
            true),
    /** Affection, praise, secure attachment, moves of home or school. */
    EMOTIONAL_WARMTH(
            "2.2",
            AssessmentDomain.PARENTS_AND_CARERS,
            "Emotional warmth and stability",
            "Emotional warmth and stability",
            true),
    /** Modelling, discipline, over-protection, positive activities. */
    GUIDANCE_BOUNDARIES(
            "2.3",
            AssessmentDomain.PARENTS_AND_CARERS,
            "Guidance, boundaries and stimulation",
            "Guidance, boundaries and stimulation",
            false),
    /** Household, culture, absent parents, breakdown, illness, abuse. */
    FAMILY_HISTORY(
            "3.1",
            AssessmentDomain.FAMILY_AND_ENVIRONMENT,
            "Family history, functioning and well-being",
            "Family history, functioning and well-being",
            true),
    /** Support networks, caring and employment roles. */
    WIDER_FAMILY("3.2", AssessmentDomain.FAMILY_AND_ENVIRONMENT, "Wider family", "Wider family", true),
    /** Amenities, homelessness, work, income, hardship. */
    HOUSING_EMPLOYMENT_FINANCE(
            "3.3",
            AssessmentDomain.FAMILY_AND_ENVIRONMENT,
            "Housing, employment and financial considerations",
            "Housing, employment and financial considerations",
            true),
    /** Day care, worship, transport, leisure, crime, peer groups. */
    SOCIAL_COMMUNITY(
            "3.4",
            AssessmentDomain.FAMILY_AND_ENVIRONMENT,
            "Social and community elements and resources",
            "Social and community elements and resources, including education",
            true);

    private final String code;
    private final AssessmentDomain domain;
    private final String group;
    private final String label;
    private final boolean usableForUnborn;

    AssessmentElement(String code, AssessmentDomain domain, String group, String label, boolean usableForUnborn) {
        this.code = code;
        this.domain = domain;
        this.group = group;
        this.label = label;
        this.usableForUnborn = usableForUnborn;
    }

    /**
     * The element with a code.
     *
     * @param code the code as an assessment stores it, not null
     * @return the element, or empty if the code belongs to a local framework
     */
    public static Optional<AssessmentElement> find(ElementCode code) {
        return Arrays.stream(values())
                .filter(element -> element.code.equals(code.value()))
                .findFirst();
    }

    /**
     * The place on the form, such as {@code 1.1.c}. The letters are the library's: the form numbers groups only.
     *
     * @return the code that assessments store, never null
     */
    public ElementCode code() {
        return ElementCode.of(code);
    }

    /**
     * The domain.
     *
     * @return the domain, never null
     */
    public AssessmentDomain domain() {
        return domain;
    }

    /**
     * The group within the domain; most groups have one element.
     *
     * @return the group's title, never null
     */
    public String group() {
        return group;
    }

    /**
     * The title.
     *
     * @return the title, never null
     */
    public String label() {
        return label;
    }

    /**
     * Where the title comes from.
     *
     * @return the source; unverified for the four elements of learning, never null
     */
    public Provenance provenance() {
        String source = "forms and prompts of the Common Assessment Framework";
        return group.equals("Learning") ? Provenance.unverified(source) : Provenance.of(source);
    }

    /**
     * Whether the element makes sense for a baby not yet born.
     *
     * @return true if it does
     */
    public boolean usableForUnborn() {
        return usableForUnborn;
    }
}
