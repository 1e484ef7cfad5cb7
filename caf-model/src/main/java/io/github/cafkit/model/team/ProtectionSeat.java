package io.github.cafkit.model.team;

import io.github.cafkit.core.source.Provenance;

/**
 * The four kinds of person that a multi-agency child protection team consists of at the least. The safeguarding
 * partners of an area set such teams up; others may sit in them, too. Source: Children Act 2004, section 16EA(3) and (4),
 * inserted by section 3 of the Children's Wellbeing and Schools Act 2026. From when the section is in force is
 * unverified.
 */
public enum ProtectionSeat {
    /** Somebody with experience of education in relation to children, whom the local authority nominates. */
    EDUCATION("a person with experience in education"),
    /** A social worker with experience of social work with children, whom the local authority nominates. */
    SOCIAL_WORK("a social worker"),
    /** A registered health professional, whom an integrated care board nominates. */
    HEALTH("a registered health professional"),
    /** Somebody from the police. */
    POLICE("somebody from the police");

    private final String label;

    ProtectionSeat(String label) {
        this.label = label;
    }

    /**
     * The code in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Where the four kinds come from. Unverified, because the day of commencement is.
     *
     * @return the section, never null
     */
    public Provenance source() {
        return Provenance.unverified("Children Act 2004, section 16EA(3) and (4); commencement");
    }
}
