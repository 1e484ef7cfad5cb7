package io.github.cafkit.consent.mais;

import java.util.List;

/**
 * An agency that is party to a sharing policy. Immutable and thread-safe.
 *
 * @param name the agency's name, not null
 * @param catalogueIds its entries in the catalogue of parties, not empty, not null
 */
public record MaisParty(String name, List<String> catalogueIds) {

    /** Keeps an unmodifiable copy. */
    public MaisParty {
        catalogueIds = List.copyOf(catalogueIds);
    }
}
