package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.source.CitationKind;
import io.github.cafkit.core.source.SourceCatalogue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglandSourcesTest {

    /** Every edition with its dates, and whether these are settled or only likely. Compare with the rule reference. */
    private static final String DATED = """
            GR-01      2008-10-01/..         settled
            GR-02      2008-10-01/..         settled
            GR-03      2008-10-01/..         settled
            GR-04      2008-10-01/..         settled
            GR-05      2008-10-01/..         settled
            GR-06      2008-10-01/..         settled
            GR-07      2008-10-01/..         settled
            GR-08      2008-10-01/..         settled
            GR-09      2018-07-01/..         settled
            GR-10      2023-09-14/..         settled
            GR-11/2006 2006-04-01/2013-04-15 likely
            GR-11/2013 2013-04-15/2015-03-26 likely
            GR-11/2015 2015-03-26/2018-07-04 likely
            GR-11/2018 2018-07-04/2023-12-15 likely
            GR-11      2023-12-15/..         likely
            GR-12      2021-03-01/2023-12-15 likely
            GR-13/2008 2008-10-01/2024-04-19 settled
            GR-13      2024-04-19/..         settled
            GR-14/2004 2004-09-01/2014-04-03 likely
            GR-14      2014-04-03/..         likely
            GR-15/2014 2014-04-03/2022-09-01 likely
            GR-15      2022-09-01/..         likely
            GR-16      2018-09-03/..         likely
            GR-17/2008 2008-10-01/2025-10-01 likely
            GR-17      2025-10-01/..         likely
            GR-18/2007 2007-10-15/2012-09-03 likely
            GR-18      2012-09-03/..         likely
            GR-19      2007-10-15/..         likely
            GR-20      1997-12-01/..         likely
            GR-21/2018 2018-09-03/2023-08-24 settled
            GR-21      2023-08-24/..         settled
            GR-22      2008-10-01/..         likely
            LW-01      ../..                 settled
            LW-02/1998 2000-03-01/2018-05-25 likely
            LW-02      2018-05-25/..         likely
            LW-03/1998 2000-03-01/2018-05-25 likely
            LW-03      2018-05-25/..         likely
            LW-04/1998 2000-03-01/2018-05-25 likely
            LW-04      2018-05-25/..         likely
            LW-05/1998 2000-03-01/2018-05-25 likely
            LW-05      2018-05-25/..         likely
            LW-06      2026-02-05/..         likely
            LW-07      2026-02-05/..         likely
            LW-08/1998 2000-03-01/2018-05-25 likely
            LW-08      2018-05-25/..         likely
            LW-09/2000 2000-03-01/2018-05-25 likely
            LW-09      2018-05-25/..         likely
            LW-10/2000 2000-03-01/2018-05-25 likely
            LW-10      2018-05-25/..         likely
            LW-11/2000 2000-03-01/2018-05-25 likely
            LW-11      2018-05-25/..         likely
            LW-12      1985-10-17/..         settled
            LW-13      1985-10-17/..         settled
            LW-14      1991-10-14/..         settled
            LW-15      1991-10-14/..         settled
            LW-16      1991-10-14/..         settled
            LW-17      1991-10-14/..         settled
            LW-18/2010 2010-04-12/2018-06-29 likely
            LW-18      2018-06-29/..         likely
            LW-19      2026-09-30/..         likely
            LW-20      never                 settled
            LW-21      2005-07-08/..         settled
            LW-22/2008 2008-09-01/2012-09-01 likely
            LW-22/2012 2012-09-01/2014-09-01 likely
            LW-22      2014-09-01/..         likely
            LW-23/1998 2000-03-01/2018-05-25 likely
            LW-23      2018-05-25/..         likely
            LW-24      ../..                 settled
            LW-25      ../..                 settled
            LW-26      ../..                 settled
            LW-27      1998-09-30/..         likely
            LW-28      2005-12-30/..         likely
            LW-29      2013-03-13/..         settled
            LW-30      2000-10-02/..         likely
            LW-31      2005-01-01/..         likely
            SP-01      2015-10-31/..         settled
            SP-02      never                 settled
            SP-03      2025-11-01/..         likely
            SP-04      2006-01-01/..         likely
            SP-05      ../..                 settled
            SP-06      2006-04-01/..         likely
            SP-07      2015-07-01/..         likely
            SP-08      2000-03-01/..         likely
            SP-09      2011-03-01/..         likely
            SP-10      ../..                 settled
            SP-11      ../..                 settled
            SP-12      2004-05-01/..         likely
            SP-13      ../..                 settled
            SP-14      ../..                 settled
            SP-15      ../..                 settled
            SP-16      ../..                 settled
            SP-17      ../..                 settled
            SP-18      ../..                 settled
            SP-19      2007-08-01/2010-08-06 likely
            """;

    /** Not verified although the dates are settled: the locator, the wording or the document is in doubt. */
    private static final Set<String> IN_DOUBT = Set.of(
            "GR-13", "LW-16", "LW-17", "LW-20", "LW-21", "LW-25", "LW-26", "SP-01", "SP-02", "SP-10", "SP-11", "SP-13",
            "SP-14", "SP-15", "SP-16", "SP-17", "SP-18");

    private final SourceCatalogue sources = EnglandSources.standard();

    private record Row(String id, Optional<DateRange> dates, boolean likely) {}

    private static List<Row> rows() {
        return DATED.lines()
                .map(line -> List.of(line.split(" +")))
                .map(cells -> new Row(
                        cells.get(0),
                        cells.get(1).equals("never") ? Optional.empty() : Optional.of(DateRange.parse(cells.get(1))),
                        cells.get(2).equals("likely")))
                .toList();
    }

    private static List<String> ids(Collection<Citation> citations) {
        return citations.stream().map(Citation::id).toList();
    }

    private static DateRange dates(SourceCatalogue catalogue, String id) {
        return catalogue.find(id).flatMap(Citation::inForce).orElseThrow();
    }

    private static Set<String> families(SourceCatalogue catalogue) {
        return catalogue.all().stream().map(Citation::family).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @TestFactory
    Stream<DynamicTest> everyEditionHasItsDates() {
        return rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.id(),
                        () -> assertThat(sources.find(row.id()))
                                .hasValueSatisfying(citation ->
                                        assertThat(citation.inForce()).isEqualTo(row.dates()))));
    }

    @Test
    void nothingElseIsInTheCatalogueAndItIsInOrder() {
        List<String> expected = Stream.concat(
                        IntStream.rangeClosed(1, 31).mapToObj("SD-%02d"::formatted),
                        rows().stream().map(Row::id))
                .toList();
        assertThat(ids(sources.all())).containsExactlyElementsOf(expected);
    }

    @Test
    void noFamilyIsMissing() {
        List<String> expected = Stream.of(
                        IntStream.rangeClosed(1, 31).mapToObj("SD-%02d"::formatted),
                        IntStream.rangeClosed(1, 22).mapToObj("GR-%02d"::formatted),
                        IntStream.rangeClosed(1, 31).mapToObj("LW-%02d"::formatted),
                        IntStream.rangeClosed(1, 19).mapToObj("SP-%02d"::formatted))
                .flatMap(family -> family)
                .toList();
        assertThat(families(sources)).containsExactlyElementsOf(expected);
    }

    @Test
    void whatSettingsDoMayBeCitedOnEveryDayAndIsNeverLaw() {
        Set<String> policies = Set.of("SD-09", "SD-13");
        for (Citation citation : sources.all()) {
            if (citation.id().startsWith("SD-")) {
                assertThat(citation.inForce()).as(citation.id()).contains(DateRange.ALWAYS);
                assertThat(citation.kind())
                        .as(citation.id())
                        .isEqualTo(
                                policies.contains(citation.id())
                                        ? CitationKind.SETTING_POLICY
                                        : CitationKind.SOURCE_DOCUMENT);
            } else {
                assertThat(citation.kind().isPractice()).as(citation.id()).isFalse();
            }
        }
    }

    @Test
    void guidanceIsNeverShownAsLaw() {
        Set<CitationKind> guidance =
                EnumSet.of(CitationKind.STATUTORY_GUIDANCE, CitationKind.GUIDANCE, CitationKind.PROFESSIONAL_STANDARD);
        assertThat(sources.all())
                .filteredOn(citation -> citation.id().startsWith("GR-"))
                .allSatisfy(citation -> assertThat(guidance).contains(citation.kind()));
    }

    @ParameterizedTest
    @CsvSource({
        "LW-01, COURT",
        "LW-05, STATUTE",
        "LW-09/2000, REGULATION",
        "LW-12, COURT",
        "LW-21, REGULATION",
        "LW-24, COURT",
        "LW-29, COURT",
        "GR-01, GUIDANCE",
        "GR-11/2013, STATUTORY_GUIDANCE",
        "GR-14, STATUTORY_GUIDANCE",
        "GR-19, PROFESSIONAL_STANDARD",
        "SP-01, STATUTE",
        "SP-04, PROFESSIONAL_STANDARD",
        "SP-19, REGULATION"
    })
    void aCitationHasTheAuthorityOfItsSource(String id, CitationKind kind) {
        assertThat(sources.find(id).orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void everyCitationSaysSomethingAboutANamedDocument() {
        assertThat(sources.all()).allSatisfy(citation -> {
            assertThat(citation.statement()).as(citation.id()).endsWith(".").doesNotContain("[", "  ");
            assertThat(citation.locator()).as(citation.id()).doesNotContain("[");
            assertThat(citation.document().title()).as(citation.id()).isNotBlank();
        });
    }

    @Test
    void oneDocumentIdMeansOneDocument() {
        Map<String, Long> documentsById = sources.all().stream()
                .map(Citation::document)
                .distinct()
                .collect(Collectors.groupingBy(document -> document.id(), Collectors.counting()));
        assertThat(documentsById)
                .allSatisfy((id, documents) -> assertThat(documents).as(id).isEqualTo(1L));
    }

    @Test
    void nothingInDoubtIsVerified() {
        Set<String> likely = rows().stream().filter(Row::likely).map(Row::id).collect(Collectors.toSet());
        assertThat(sources.all())
                .allSatisfy(citation -> assertThat(citation.verified())
                        .as(citation.id())
                        .isEqualTo(!likely.contains(citation.id()) && !IN_DOUBT.contains(citation.id())));
    }

    @Test
    void theEditionsOfAFamilyFollowEachOtherWithoutAGap() {
        assertGapless(sources);
    }

    private static void assertGapless(SourceCatalogue catalogue) {
        for (String family : families(catalogue)) {
            List<Citation> editions = catalogue.editions(family);
            for (int i = 1; i < editions.size(); i++) {
                assertThat(dates(catalogue, editions.get(i - 1).id()).end())
                        .as(family)
                        .isEqualTo(dates(catalogue, editions.get(i).id()).start());
            }
        }
    }

    @Test
    void onEveryDayAFamilyHasOneEditionFromItsFirstStartToItsLastEnd() {
        for (String family : families(sources)) {
            List<Citation> editions = sources.editions(family);
            if (editions.get(0).inForce().isEmpty()) {
                continue;
            }
            LocalDate first = dates(sources, editions.get(0).id()).start();
            LocalDate end =
                    dates(sources, editions.get(editions.size() - 1).id()).end();
            for (LocalDate day = LocalDate.of(1985, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
                LocalDate asked = day;
                long inForce = editions.stream()
                        .filter(edition -> edition.isInForceOn(asked))
                        .count();
                boolean expected = !asked.isBefore(first) && asked.isBefore(end);
                assertThat(inForce).as("%s on %s", family, asked).isEqualTo(expected ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"LW-20", "SP-02"})
    void whatHasNotCommencedIsNeverInForce(String id) {
        Citation citation = sources.find(id).orElseThrow();
        assertThat(citation.inForce()).isEmpty();
        assertThat(citation.isInForceOn(LocalDate.of(2035, 1, 1))).isFalse();
        assertThat(sources.inForce(id, LocalDate.of(2035, 1, 1))).isEmpty();
    }

    @Test
    void theMovableStartsAreTheLikelyOnes() {
        Map<String, LocalDate> expected = rows().stream()
                .filter(Row::likely)
                .collect(Collectors.toMap(
                        Row::id, row -> row.dates().orElseThrow().start()));
        assertThat(EnglandSources.movableStarts()).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void theMovableEndsAreThoseThatNoSuccessorSettles() {
        assertThat(EnglandSources.movableEnds())
                .containsExactly(
                        Map.entry("GR-12", LocalDate.of(2023, 12, 15)), Map.entry("SP-19", LocalDate.of(2010, 8, 6)));
    }

    @Test
    void theMovableDaysCannotBeChanged() {
        Map<String, LocalDate> starts = EnglandSources.movableStarts();
        Map<String, LocalDate> ends = EnglandSources.movableEnds();
        assertThatThrownBy(starts::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(ends::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void movingNothingChangesNothing() {
        assertThat(EnglandSources.withStarts(Map.of()).all()).containsExactlyElementsOf(sources.all());
        assertThat(EnglandSources.withDays(EnglandSources.movableStarts(), EnglandSources.movableEnds())
                        .all())
                .containsExactlyElementsOf(sources.all());
    }

    @Test
    void movingAStartMovesNothingElse() {
        LocalDate commencement = LocalDate.of(2027, 4, 1);
        SourceCatalogue moved = EnglandSources.withStarts(Map.of("LW-19", commencement));
        assertThat(dates(moved, "LW-19")).isEqualTo(DateRange.from(commencement));
        assertThat(moved.find("LW-19").orElseThrow().verified()).isFalse();
        assertThat(moved.all())
                .filteredOn(citation -> !citation.id().equals("LW-19"))
                .containsExactlyElementsOf(sources.all().stream()
                        .filter(citation -> !citation.id().equals("LW-19"))
                        .toList());
    }

    @Test
    void movingAStartMovesTheEndOfTheEditionBefore() {
        LocalDate earlier = LocalDate.of(2018, 5, 23);
        SourceCatalogue moved = EnglandSources.withStarts(Map.of("LW-05", earlier));
        assertThat(dates(moved, "LW-05/1998")).isEqualTo(DateRange.of(LocalDate.of(2000, 3, 1), earlier));
        assertThat(dates(moved, "LW-05")).isEqualTo(DateRange.from(earlier));
        assertThat(moved.inForce("LW-05", earlier).map(Citation::id)).contains("LW-05");
        assertThat(moved.inForce("LW-05", earlier.minusDays(1)).map(Citation::id))
                .contains("LW-05/1998");
    }

    @Test
    void severalStartsOfAFamilyMoveTogether() {
        SourceCatalogue moved = EnglandSources.withStarts(Map.of(
                "GR-11/2013", LocalDate.of(2016, 1, 1),
                "GR-11/2015", LocalDate.of(2017, 1, 1)));
        assertThat(dates(moved, "GR-11/2006").end()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(dates(moved, "GR-11/2013").end()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(dates(moved, "GR-11/2015").end()).isEqualTo(LocalDate.of(2018, 7, 4));
    }

    @Test
    void anyLikelyStartMovesByAMonthWithoutAGap() {
        EnglandSources.movableStarts().forEach((id, start) -> {
            for (LocalDate day : List.of(start.minusDays(25), start.plusDays(25))) {
                SourceCatalogue moved = EnglandSources.withStarts(Map.of(id, day));
                assertThat(dates(moved, id).start()).as(id).isEqualTo(day);
                assertGapless(moved);
            }
        });
    }

    @Test
    void anEndWithoutASuccessorMoves() {
        LocalDate later = LocalDate.of(2011, 1, 1);
        SourceCatalogue moved = EnglandSources.withDays(Map.of(), Map.of("SP-19", later));
        assertThat(dates(moved, "SP-19")).isEqualTo(DateRange.of(LocalDate.of(2007, 8, 1), later));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LW-99", "LW-20", "SP-02", "LW-01", "LW-12", "GR-13", "GR-13/2008", "SD-09", "", "lw-19"})
    void aStartThatIsNotLikelyCannotBeMoved(String id) {
        Map<String, LocalDate> starts = Map.of(id, LocalDate.of(2020, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnglandSources.withStarts(starts))
                .withMessageContaining("citation " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LW-99", "LW-19", "LW-05/1998", "GR-11/2006", "SP-02"})
    void anEndThatIsNotLikelyCannotBeMoved(String id) {
        Map<String, LocalDate> ends = Map.of(id, LocalDate.of(2030, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnglandSources.withDays(Map.of(), ends))
                .withMessageContaining("citation " + id);
    }

    @ParameterizedTest
    @CsvSource({
        "LW-05, 2000-03-01",
        "LW-05, 1999-01-01",
        "LW-05/1998, 2018-05-25",
        "GR-11/2015, 2018-07-04",
        "GR-11/2015, 2013-04-15",
        "GR-12, 2023-12-15",
        "LW-19, +999999999-12-31"
    })
    void anEditionCannotEndBeforeItStarts(String id, LocalDate start) {
        Map<String, LocalDate> starts = Map.of(id, start);
        assertThatIllegalArgumentException().isThrownBy(() -> EnglandSources.withStarts(starts));
    }

    @Test
    void anEndCannotComeBeforeTheStart() {
        Map<String, LocalDate> ends = Map.of("GR-12", LocalDate.of(2021, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> EnglandSources.withDays(Map.of(), ends));
    }

    @Test
    void aDayIsNeverNull() {
        Map<String, LocalDate> starts = new HashMap<>();
        starts.put("LW-19", null);
        assertThatThrownBy(() -> EnglandSources.withStarts(starts)).isInstanceOf(NullPointerException.class);
    }
}
