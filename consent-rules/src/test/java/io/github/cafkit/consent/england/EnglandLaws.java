package io.github.cafkit.consent.england;

import io.github.cafkit.consent.law.Law;
import io.github.cafkit.core.source.SourceCatalogue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The laws that are proved: what holds of the answer to every question about one category, on a day. Some speak of what
 * is in force, so they depend on the day as the rules do.
 */
final class EnglandLaws {

    private EnglandLaws() {}

    static List<Law> on(SourceCatalogue sources, LocalDate day) {
        SourcesOfTheDay ofTheDay = new SourcesOfTheDay(sources, day);
        return Stream.of(
                        IntegrityLaws.laws(),
                        ProtectionLaws.on(ofTheDay),
                        DutyLaws.on(ofTheDay),
                        ConsentLaws.laws(),
                        AccessLaws.laws(),
                        UncertaintyLaws.laws())
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Law::id))
                .toList();
    }
}
