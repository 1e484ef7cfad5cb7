package io.github.cafkit.consent.england;

import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.law.LawSource;
import io.github.cafkit.consent.law.StatedLaw;
import io.github.cafkit.core.source.SourceCatalogue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is promised about every answer of the England pack: the laws L01 to L41, each with its sentence, with what it
 * rests on and with how it is shown. A pack derived from it can be held to the same laws.
 *
 * <p>Most are proved for the answer to every question about one category, by
 * {@link io.github.cafkit.consent.analysis.PackAnalysis}. The others speak of whole questions, of the consents on file or
 * of what no rule can read; their entries name the tests in the sources of the library that show them. Some laws speak of
 * what is in force, so they depend on the day as the rules do; one that says nothing on a day has an entry without
 * anything to prove.
 */
public final class EnglandLaws {

    private EnglandLaws() {}

    /**
     * The laws on a day, by the sources as they are published with the library.
     *
     * @param day the day, not null
     * @return 41 entries by id, never null
     */
    public static List<StatedLaw> on(LocalDate day) {
        return of(EnglandSources.standard()).on(day);
    }

    /**
     * The laws by sources whose days were moved, see {@link EnglandSources#withDays}.
     *
     * @param sources the sources of the pack that is held to the laws, not null
     * @return for each day 41 entries by id, never null
     */
    public static LawBook of(SourceCatalogue sources) {
        return day -> {
            List<Law> provable = provable(sources, day);
            SourcesOfTheDay ofTheDay = new SourcesOfTheDay(sources, day);
            return PromisesOfEngland.ALL.stream()
                    .map(promise -> promise.stated(ofTheDay, provable))
                    .toList();
        };
    }

    /** All that can be proved about one category, by id. */
    static List<Law> provable(SourceCatalogue sources, LocalDate day) {
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

    /**
     * One of the laws, the day apart.
     *
     * @param id its id
     * @param sentence the law in words
     * @param families the citations it rests on, without years; none if it is a promise of the library alone
     * @param evidence how it is shown besides what is proved
     */
    record Promise(String id, String sentence, List<String> families, List<StatedLaw.Evidence> evidence) {

        StatedLaw stated(SourcesOfTheDay day, List<Law> provable) {
            List<LawSource> sources = families.stream()
                    .flatMap(family -> day.find(family).stream())
                    .map(LawSource::of)
                    .toList();
            List<LawSource> rests = sources.isEmpty()
                    ? List.of(new LawSource("What cafkit promises about sharing", id, true))
                    : sources;
            return new StatedLaw(
                    id,
                    sentence,
                    rests,
                    provable.stream()
                            .filter(law -> law.id().equals(id))
                            .map(law -> law.restingOn(rests))
                            .toList(),
                    evidence);
        }
    }
}
