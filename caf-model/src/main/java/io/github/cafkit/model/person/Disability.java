package io.github.cafkit.model.person;

import io.github.cafkit.core.source.Provenance;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a child's disability affects, by the codes of the children in need census. The codes are those of the Standard
 * Safeguarding Dataset; that a label says what its code means is unverified but for consciousness.
 */
public enum Disability {
    /** Autism. */
    AUTISM("AUT", "autism"),
    /** Behaviour. */
    BEHAVIOUR("BEH", "behaviour"),
    /** Communication. */
    COMMUNICATION("COMM", "communication"),
    /** Consciousness, such as epilepsy. */
    CONSCIOUSNESS("CON", "consciousness"),
    /** Another disability in the sense of the law on discrimination. */
    OTHER_IN_LAW("DDA", "another disability in the sense of the law on discrimination"),
    /** Use of the hands. */
    HAND_FUNCTION("HAND", "use of the hands"),
    /** Hearing. */
    HEARING("HEAR", "hearing"),
    /** Continence. */
    INCONTINENCE("INC", "continence"),
    /** Learning. */
    LEARNING("LD", "learning"),
    /** Mobility. */
    MOBILITY("MOB", "mobility"),
    /** Considered, and there is none. It stands alone. */
    NONE("NONE", "no disability"),
    /** Personal care. */
    PERSONAL_CARE("PC", "personal care"),
    /** Vision. */
    VISION("VIS", "vision");

    private final String code;
    private final String label;

    Disability(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The code of the census.
     *
     * @return capital letters, never null
     */
    public String code() {
        return code;
    }

    /**
     * What is affected, in words for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Where code and meaning come from.
     *
     * @return the source, unverified but for consciousness, never null
     */
    public Provenance provenance() {
        return new Provenance(
                "children in need census, disability; Standard Safeguarding Dataset", this == CONSCIOUSNESS);
    }

    /**
     * The value with a code of the census.
     *
     * @param code the code, not null
     * @return the value, or empty if there is none
     */
    public static Optional<Disability> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
