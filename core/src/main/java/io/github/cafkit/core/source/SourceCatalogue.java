package io.github.cafkit.core.source;

import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every citation that rules may use, found by id or by family and day. Two editions of one family never share a day.
 * Immutable and thread-safe.
 */
public final class SourceCatalogue {

    private final Map<String, Citation> byId;
    private final Map<String, List<Citation>> byFamily;

    private SourceCatalogue(Map<String, Citation> byId, Map<String, List<Citation>> byFamily) {
        this.byId = byId;
        this.byFamily = byFamily;
    }

    /**
     * A catalogue of these citations.
     *
     * @param citations the citations, in the order to list them, not null
     * @return the catalogue, never null
     * @throws IllegalArgumentException if an id appears twice or two editions of a family overlap
     */
    public static SourceCatalogue of(Collection<Citation> citations) {
        Map<String, Citation> byId = new LinkedHashMap<>();
        Map<String, List<Citation>> byFamily = new LinkedHashMap<>();
        for (Citation citation : citations) {
            if (byId.put(citation.id(), citation) != null) {
                throw new IllegalArgumentException("citation " + citation.id() + " appears twice");
            }
            List<Citation> editions = byFamily.computeIfAbsent(citation.family(), family -> new ArrayList<>());
            for (Citation other : editions) {
                if (overlap(other, citation)) {
                    throw new IllegalArgumentException(
                            "citations " + other.id() + " and " + citation.id() + " are both in force on some day");
                }
            }
            editions.add(citation);
        }
        return new SourceCatalogue(Collections.unmodifiableMap(byId), Collections.unmodifiableMap(byFamily));
    }

    private static boolean overlap(Citation one, Citation other) {
        Optional<DateRange> first = one.inForce();
        Optional<DateRange> second = other.inForce();
        return first.isPresent() && second.isPresent() && first.get().overlaps(second.get());
    }

    /**
     * The citation with exactly this id.
     *
     * @param id the id, such as {@code LW-05/1998}, not null
     * @return the citation, or empty if the catalogue has none
     */
    public Optional<Citation> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The edition of a family that may be cited about a day.
     *
     * @param family the id without a year, such as {@code LW-05}, not null
     * @param day the day asked about, not null
     * @return the edition in force, or empty if none is
     */
    public Optional<Citation> inForce(String family, LocalDate day) {
        return editions(family).stream()
                .filter(citation -> citation.isInForceOn(day))
                .findFirst();
    }

    /**
     * All editions of a family, in the order of the catalogue.
     *
     * @param family the id without a year, not null
     * @return the editions; empty if the family is unknown, never null
     */
    public List<Citation> editions(String family) {
        return Collections.unmodifiableList(byFamily.getOrDefault(family, List.of()));
    }

    /**
     * All citations, in the order of the catalogue.
     *
     * @return an unmodifiable collection, never null
     */
    public Collection<Citation> all() {
        return byId.values();
    }
}
