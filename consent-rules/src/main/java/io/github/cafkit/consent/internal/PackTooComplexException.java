package io.github.cafkit.consent.internal;

/** Compiling a pack would need more nodes than allowed. The interpreter still answers. */
public final class PackTooComplexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the fact that most nodes tell apart.
     *
     * @param fact the fact's name
     * @param mostNodes how many nodes were allowed
     */
    public PackTooComplexException(String fact, int mostNodes) {
        super("the pack needs more than " + mostNodes + " diagram nodes; most of them tell values of the fact " + fact
                + " apart");
    }
}
