package io.github.cafkit.consent.internal;

import java.util.List;

/** Compiling a pack would need more nodes than allowed. The interpreter still answers. */
public final class PackTooComplexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String REMEDY = ". The pack can still be read without being compiled"
            + " (SharingAdviser.reading); it compiles if fewer rules tell values of these facts apart together.";

    PackTooComplexException(List<String> facts, int mostNodes) {
        super("the pack needs more than " + mostNodes + " diagram nodes; most of them tell values of the fact"
                + (facts.size() == 1 ? " " + facts.get(0) : "s " + String.join(", ", facts)) + " apart" + REMEDY);
    }
}
