package io.github.cafkit.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceCatalogueTest {

    private static final SourceDocument ACT = new SourceDocument("X-2000", "An invented Act", "Nobody");
    private static final LocalDate TURN = LocalDate.of(2018, 5, 25);

    private static Citation citation(String id, Optional<DateRange> inForce) {
        return new Citation(id, CitationKind.STATUTE, ACT, "section 1", "An invented rule.", inForce, true);
    }

    private final Citation former = citation("LW-05/1998", Optional.of(DateRange.before(TURN)));
    private final Citation present = citation("LW-05", Optional.of(DateRange.from(TURN)));
    private final Citation never = citation("LW-06", Optional.empty());
    private final SourceCatalogue catalogue = SourceCatalogue.of(List.of(former, present, never));

    @Test
    void the_edition_of_a_day_is_found() {
        assertThat(catalogue.inForce("LW-05", TURN.minusDays(1))).contains(former);
        assertThat(catalogue.inForce("LW-05", TURN)).contains(present);
        assertThat(catalogue.inForce("LW-06", TURN)).isEmpty();
        assertThat(catalogue.inForce("LW-07", TURN)).isEmpty();
        assertThat(catalogue.editions("LW-05")).containsExactly(former, present);
        assertThat(catalogue.editions("LW-07")).isEmpty();
    }

    @Test
    void a_citation_is_found_by_its_id() {
        assertThat(catalogue.find("LW-05/1998")).contains(former);
        assertThat(catalogue.find("LW-07")).isEmpty();
        assertThat(catalogue.all()).containsExactly(former, present, never);
        assertThat(former.family()).isEqualTo(present.family()).isEqualTo("LW-05");
    }

    @Test
    void one_id_twice_and_two_editions_on_one_day_are_refused() {
        assertThatThrownBy(() -> SourceCatalogue.of(List.of(never, never))).hasMessageContaining("twice");
        Citation early = citation("LW-05/2017", Optional.of(DateRange.from(TURN.minusDays(1))));
        assertThatThrownBy(() -> SourceCatalogue.of(List.of(former, early)))
                .hasMessageContaining("LW-05/1998")
                .hasMessageContaining("LW-05/2017");
    }

    @Test
    void a_citation_and_a_document_are_complete() {
        assertThatThrownBy(() -> new SourceDocument(" ", "t", "p")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> citation(" ", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void practice_is_never_law() {
        assertThat(CitationKind.SETTING_POLICY.isPractice()).isTrue();
        assertThat(CitationKind.SOURCE_DOCUMENT.isPractice()).isTrue();
        assertThat(CitationKind.STATUTE.isPractice()).isFalse();
        assertThat(CitationKind.values())
                .allSatisfy(kind -> assertThat(kind.label()).isNotBlank());
    }
}
