package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** L30. Sources begin and end on known days, so looking at those days is looking at all of them. */
class EnglandLawsOnSourcesTest {

    private static final RulePack PACK = EnglandPack.standard();

    @Test
    @DisplayName("L30 On every day every rule in force rests on at least one source in force")
    void every_rule_rests_on_a_source_in_force() {
        List<SharingRule> rules = new ArrayList<>(PACK.rules());
        PACK.clash().ifPresent(clash -> rules.add(clash.rule()));

        for (LocalDate day : daysOfChange()) {
            assertThat(rules.stream().filter(rule -> rule.inForce().contains(day)))
                    .as("rules in force on " + day)
                    .isNotEmpty()
                    .allMatch(rule -> rule.citations().stream()
                            .filter(cited -> cited.when().isAlways())
                            .map(Cited::family)
                            .anyMatch(family ->
                                    PACK.sources().inForce(family, day).isPresent()));
        }
    }

    @Test
    @DisplayName("L30 No answer cites a source of the future or of the past, and every answer cites one")
    void every_answer_cites_sources_in_force() {
        SharingAdviser adviser = SharingAdviser.reading(PACK);

        assertThat(Cases.all()).allSatisfy(theCase -> {
            LocalDate day = theCase.document().question().asOf();
            for (CategoryDecision category :
                    adviser.advise(theCase.document().question()).categories()) {
                assertThat(category.citations())
                        .isNotEmpty()
                        .allMatch(citation -> citation.inForce()
                                .filter(days -> days.contains(day))
                                .isPresent());
            }
        });
    }

    @Test
    @DisplayName("L30 A source that has not commenced is never in force")
    void what_has_not_commenced_is_never_cited() {
        assertThat(Stream.of("LW-20", "SP-02"))
                .allSatisfy(family -> assertThat(daysOfChange())
                        .allMatch(day -> PACK.sources().inForce(family, day).isEmpty()));
    }

    private static Set<LocalDate> daysOfChange() {
        Set<LocalDate> days = new TreeSet<>();
        days.add(EnglandPack.FIRST_DAY);
        days.add(LocalDate.of(2030, 12, 31));
        Stream<DateRange> ranges = Stream.concat(
                PACK.sources().all().stream().map(Citation::inForce).flatMap(range -> range.stream()),
                PACK.intervals().stream());
        ranges.flatMap(range -> Stream.of(range.start(), range.end()))
                .filter(PACK.encodes()::contains)
                .forEach(day -> {
                    days.add(day);
                    days.add(day.minusDays(1));
                });
        days.removeIf(day -> !PACK.encodes().contains(day));
        return days;
    }
}
