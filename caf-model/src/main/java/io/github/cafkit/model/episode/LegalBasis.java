package io.github.cafkit.model.episode;

import io.github.cafkit.core.source.Provenance;

/**
 * On what ground an episode is worked. It is a property of the episode on a day and not of its framework: support that
 * began with consent may go on as help for a child in need without a new assessment.
 *
 * <p>It is the ground for the <em>work</em>. Whether information may be shared is a question for the consent rules.
 */
public enum LegalBasis {
    /** The family agreed. */
    CONSENT("consent of the family", "Guides for the CAF and for early help", true),
    /** A child in need. */
    CHILDREN_ACT_1989_S17("child in need", "Children Act 1989, section 17", true),
    /** Enquiries where a child suffers or is likely to suffer significant harm. */
    CHILDREN_ACT_1989_S47("enquiries about significant harm", "Children Act 1989, section 47", true),
    /** A child whom the authority accommodates. */
    CHILDREN_ACT_1989_S20("accommodation by the authority", "Children Act 1989, section 20", false),
    /** A child under a care or supervision order. */
    CHILDREN_ACT_1989_S31("care or supervision order", "Children Act 1989, section 31", false),
    /** Special educational needs, today. */
    CHILDREN_AND_FAMILIES_ACT_2014("special educational needs", "Children and Families Act 2014, part 3", false),
    /** Special educational needs before the act of 2014, and attendance. */
    EDUCATION_ACT_1996("duties of education", "Education Act 1996", false),
    /** Safeguarding where consent was not sought or was overruled; the reason is recorded. */
    SAFEGUARDING_WITHOUT_CONSENT("safeguarding without consent", "DfE advice on information sharing, 2024", true);

    private final String label;
    private final String source;
    private final boolean verified;

    LegalBasis(String label, String source, boolean verified) {
        this.label = label;
        this.source = source;
        this.verified = verified;
    }

    /**
     * The basis in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Where the basis comes from. Unverified ones are named from general knowledge.
     *
     * @return the source, never null
     */
    public Provenance provenance() {
        return new Provenance(source, verified);
    }
}
