package io.github.cafkit.consent.mais;

import java.util.List;

/** Which draft this adapter speaks, and what gets lost between it and this library. */
public final class Mais {

    /** The version of the drafts, dated October 2025, in which a sharing policy and a request are described as tables. */
    public static final String DRAFT = "0.1";

    private Mais() {}

    /**
     * What the drafts can say and this library cannot, and the other way round.
     *
     * @return the losses in a stable order, never null
     */
    public static List<MaisLoss> losses() {
        return List.of(MaisLoss.values());
    }
}
