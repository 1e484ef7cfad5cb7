package io.github.cafkit.model.assessment;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The sections of the CAF form of 2009, lettered as is usual; the letters are the library's. */
public enum AssessmentSection {
    /** The header: version, framework, status and days. */
    HEADER("A", "Header", "framework status startedOn completedOn earlierAssessmentCheckedOn earlierAssessmentCheck"),
    /** Identifying details of the child, and of the other children. */
    CHILD("B", "Identifying details", "child otherChildren specialEducationalNeeds uniqueReference"),
    /** Why the assessment was made, and who was present. */
    ASSESSMENT_INFORMATION("C", "Assessment information", "reason attendees"),
    /** Parents and carers. */
    PARENTS("D", "Parents and carers", "parents"),
    /** The family and home. */
    HOME("E", "Current family and home situation", "homeSituation"),
    /** Who assesses. */
    ASSESSORS("F", "People undertaking the assessment", "assessors leadProfessional manager"),
    /** Services that work with the child. */
    SERVICES("G", "Services working with the child", "services"),
    /** Strengths and needs, element by element. */
    FINDINGS("H", "Strengths and needs", "findings"),
    /** Conclusions, solutions, actions and the family's words. */
    CONCLUSIONS(
            "I",
            "Conclusions, solutions and actions",
            "conclusions analysis livedExperiences childComment otherChildrenComments parentComments"),
    /** Consent. */
    CONSENT("J", "Consent to storing and sharing information", "consentStatement withoutConsent"),
    /** Exceptional circumstances: significant harm. */
    SIGNIFICANT_HARM("K", "Exceptional circumstances: significant harm", "significantHarm furtherHarm harmAnswer");

    private final String letter;
    private final String title;
    private final String properties;

    AssessmentSection(String letter, String title, String properties) {
        this.letter = letter;
        this.title = title;
        this.properties = properties;
    }

    /**
     * The section that holds an attribute of {@link CommonAssessment}.
     *
     * @param property the name of the attribute as in JSON, not null
     * @return the section, or empty for the schema, the identifier and the version, which name a document and are not
     *     part of what it says
     */
    public static Optional<AssessmentSection> of(String property) {
        return Arrays.stream(values())
                .filter(section -> Set.of(section.properties.split(" ", -1)).contains(property))
                .findFirst();
    }

    /**
     * The letter.
     *
     * @return {@code A} to {@code K}, never null
     */
    public String letter() {
        return letter;
    }

    /**
     * The title.
     *
     * @return the title in the library's words, never null
     */
    public String title() {
        return title;
    }
}
