package io.github.cafkit.consent.england;

import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that the rules for England cite, edition by edition: what settings do ({@code SD}), national guidance
 * ({@code GR}), statute and common law ({@code LW}) and special regimes ({@code SP}).
 *
 * <p><b>Verified.</b> {@link Citation#verified()} is true where the material that this library's rules were drawn from
 * names the document and leaves no doubt about the locator, the days and the wording. It is not a lawyer's opinion, and
 * it does not say that anybody has compared the statement with the official text. Every other citation is false, and is
 * to be shown so.
 *
 * <p><b>Likely days.</b> Where only the likely day of a start or an end is known, the citation is in force by that day,
 * is not verified, and the day can be moved: {@link #movableStarts()} and {@link #movableEnds()} list these days, and
 * {@link #withStarts(Map)} and {@link #withDays(Map, Map)} build the catalogue with others. The editions of a family
 * follow each other without a gap, so that moving a start also moves the end of the edition before it. A moved day
 * does not make a citation verified.
 *
 * <p><b>Not in force.</b> {@code LW-20} and {@code SP-02} have been enacted, but no day is known from which they apply.
 * They are in the catalogue without dates and cannot be relied upon.
 *
 * <p>Immutable and thread-safe. This is decision support and not legal advice.
 */
public final class EnglandSources {

    private static final List<Edition> EDITIONS = Stream.of(
                    SourceDocumentPractice.EDITIONS,
                    GuidanceSources.EDITIONS,
                    LawSources.EDITIONS,
                    SpecialRegimeSources.EDITIONS)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, LocalDate> STARTS = days(Edition::likelyStart, Edition::start);
    private static final Map<String, LocalDate> ENDS = days(Edition::likelyEnd, Edition::end);
    private static final SourceCatalogue STANDARD = withDays(Map.of(), Map.of());

    private EnglandSources() {}

    /**
     * The catalogue with every likely day as this library assumes it.
     *
     * @return the catalogue, never null
     */
    public static SourceCatalogue standard() {
        return STANDARD;
    }

    /**
     * The catalogue with other starts, for a caller who knows better.
     *
     * @param startsByCitationId the first day by citation id, such as {@code LW-19}; starts left out stay as they are,
     *     not null
     * @return the catalogue, never null
     * @throws IllegalArgumentException if an id is not one of {@link #movableStarts()}, or an edition would not end
     *     after it starts
     */
    public static SourceCatalogue withStarts(Map<String, LocalDate> startsByCitationId) {
        return withDays(startsByCitationId, Map.of());
    }

    /**
     * The catalogue with other starts and ends, for a caller who knows better.
     *
     * @param startsByCitationId the first day by citation id; starts left out stay as they are, not null
     * @param endsByCitationId the first day after the rule by citation id; ends left out stay as they are, not null
     * @return the catalogue, never null
     * @throws IllegalArgumentException if an id is not one of {@link #movableStarts()} or {@link #movableEnds()}, or an
     *     edition would not end after it starts
     */
    public static SourceCatalogue withDays(
            Map<String, LocalDate> startsByCitationId, Map<String, LocalDate> endsByCitationId) {
        refuseOthers(startsByCitationId, STARTS.keySet(), "start");
        refuseOthers(endsByCitationId, ENDS.keySet(), "end");
        List<Citation> citations = new ArrayList<>(EDITIONS.size());
        for (int i = 0; i < EDITIONS.size(); i++) {
            Edition edition = EDITIONS.get(i);
            Optional<LocalDate> start = moved(edition, startsByCitationId, edition.start());
            Optional<LocalDate> successorStart =
                    successor(i).flatMap(next -> moved(next, startsByCitationId, next.start()));
            LocalDate end = successorStart
                    .or(() -> moved(edition, endsByCitationId, edition.end()))
                    .orElse(LocalDate.MAX);
            citations.add(edition.citation(start.map(first -> range(edition, first, end))));
        }
        return SourceCatalogue.of(citations);
    }

    /**
     * The starts that can be moved: those of which only the likely day is known.
     *
     * @return the assumed first day by citation id, in the order of the catalogue; unmodifiable, never null
     */
    public static Map<String, LocalDate> movableStarts() {
        return STARTS;
    }

    /**
     * The ends that can be moved: those of which only the likely day is known, and which are not the start of another
     * edition of the same rule.
     *
     * @return the assumed first day after the rule by citation id, in the order of the catalogue; unmodifiable, never
     *     null
     */
    public static Map<String, LocalDate> movableEnds() {
        return ENDS;
    }

    private static Map<String, LocalDate> days(Predicate<Edition> likely, Function<Edition, Optional<LocalDate>> day) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        for (Edition edition : EDITIONS) {
            if (likely.test(edition)) {
                days.put(edition.id(), day.apply(edition).orElseThrow());
            }
        }
        return Collections.unmodifiableMap(days);
    }

    private static void refuseOthers(Map<String, LocalDate> asked, Set<String> movable, String what) {
        asked.forEach((id, day) -> {
            if (!movable.contains(id)) {
                throw new IllegalArgumentException(
                        "citation " + id + " is unknown or has no " + what + " that can be moved");
            }
            Objects.requireNonNull(day, id);
        });
    }

    private static Optional<Edition> successor(int position) {
        if (position + 1 == EDITIONS.size()) {
            return Optional.empty();
        }
        return Optional.of(EDITIONS.get(position + 1))
                .filter(next -> next.family().equals(EDITIONS.get(position).family()));
    }

    private static Optional<LocalDate> moved(
            Edition edition, Map<String, LocalDate> days, Optional<LocalDate> standard) {
        return Optional.ofNullable(days.get(edition.id())).or(() -> standard);
    }

    private static DateRange range(Edition edition, LocalDate start, LocalDate end) {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(
                    "citation " + edition.id() + " would start on " + start + " and not end after that, but on " + end);
        }
        return DateRange.of(start, end);
    }
}
