package io.github.cafkit.model.partnership;

import io.github.cafkit.core.source.Provenance;

/**
 * How close the agencies of a partnership work together, from the loosest to the closest. Names and order are those of the
 * source ({@link #source()}); what each one means is put in the library's words and unverified.
 */
public enum PartnershipDegree {
    /** Each agency keeps to its own work and knows what the others are for. */
    COEXISTENCE("coexistence"),
    /** Agencies share information and see where their work meets. */
    CO_OPERATION("co-operation"),
    /** Agencies plan together, so that nothing is done twice and nothing is left out. */
    CO_ORDINATION("co-ordination"),
    /** Agencies commit themselves for longer, and change how they work. */
    COLLABORATION("collaboration"),
    /** Agencies answer together for one aim and act as one service. */
    CO_OWNERSHIP("co-ownership");

    private final String label;

    PartnershipDegree(String label) {
        this.label = label;
    }

    /**
     * The value in words, for people.
     *
     * @return lower case words, never null
     */
    public String label() {
        return label;
    }

    /**
     * Where it stands in the order of the degrees.
     *
     * @return 1 for the loosest to 5 for the closest
     */
    public int position() {
        return ordinal() + 1;
    }

    /**
     * Where the degrees are named.
     *
     * @return the source, never null
     */
    public static Provenance source() {
        return Provenance.of("R. Cheminais, Effective Multi-Agency Partnerships (2009), chapter 1");
    }
}
