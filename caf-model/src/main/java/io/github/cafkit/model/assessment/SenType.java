package io.github.cafkit.model.assessment;

import io.github.cafkit.core.source.Provenance;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The types of special educational need of the school census; a constant's name is its code. The dates are those of the
 * codes and unverified: where a year only is known, they begin or end with September of that year.
 */
public enum SenType {
    /** Specific learning difficulty. */
    SPLD("Specific learning difficulty"),
    /** Moderate learning difficulty. */
    MLD("Moderate learning difficulty"),
    /** Severe learning difficulty. */
    SLD("Severe learning difficulty"),
    /** Profound and multiple learning difficulty. */
    PMLD("Profound and multiple learning difficulty"),
    /** Behaviour, emotional and social difficulties: in use until 2014, when {@link #SEMH} took its place. */
    BESD("Behaviour, emotional and social difficulties"),
    /** Social, emotional and mental health: since 2014, in place of {@link #BESD}. */
    SEMH("Social, emotional and mental health"),
    /** Speech, language and communication needs. */
    SLCN("Speech, language and communication needs"),
    /** Hearing impairment. */
    HI("Hearing impairment"),
    /** Visual impairment. */
    VI("Visual impairment"),
    /** Multi-sensory impairment. */
    MSI("Multi-sensory impairment"),
    /** Physical disability. */
    PD("Physical disability"),
    /** Autistic spectrum disorder. */
    ASD("Autistic spectrum disorder"),
    /** Down syndrome: announced in January 2024; code and first day unverified. */
    DS("Down syndrome"),
    /** Another difficulty. */
    OTH("Other difficulty"),
    /** SEN support without a specialist assessment of the type, since 2014; the letters of the code are unverified. */
    NSA("SEN support but no specialist assessment of type of need");

    private static final int REFORM = 2014;
    private static final int DOWN_SYNDROME_ANNOUNCED = 2024;

    private final String label;

    SenType(String label) {
        this.label = label;
    }

    /**
     * The type with a code.
     *
     * @param code the code, such as {@code SLCN}, not null
     * @return the type, or empty if the code stands for none
     */
    public static Optional<SenType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.name().equals(code)).findFirst();
    }

    /**
     * The type in words.
     *
     * @return the words, never null
     */
    public String label() {
        return label;
    }

    /**
     * When the code was in use, by the day.
     *
     * @return the dates, half-open, unverified, never null
     */
    public DateRange used() {
        return switch (this) {
            case BESD -> DateRange.before(LocalDate.of(REFORM, 9, 1));
            case SEMH, NSA -> DateRange.from(LocalDate.of(REFORM, 9, 1));
            case DS -> DateRange.from(LocalDate.of(DOWN_SYNDROME_ANNOUNCED, 9, 1));
            default -> DateRange.ALWAYS;
        };
    }

    /**
     * The code that took the place of this one. The two do not mean the same: a record under the old code is not
     * translated without somebody who knows the child.
     *
     * @return the later code, or empty if none did
     */
    public Optional<SenType> replacedBy() {
        return this == BESD ? Optional.of(SEMH) : Optional.empty();
    }

    /**
     * Where the code comes from.
     *
     * @return the source, never null; unverified where the letters are
     */
    public Provenance provenance() {
        return switch (this) {
            case BESD -> Provenance.of("Data collection by type of special educational need, DfES/0536/2003");
            case NSA -> Provenance.unverified("Special educational needs in England, January 2018, technical document");
            case DS -> Provenance.unverified("Announcement of January 2024 of a code for Down syndrome");
            default -> Provenance.of("SEN2 person-level return, type of need");
        };
    }
}
