package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.PackMutant;
import io.github.cafkit.consent.analysis.PackMutation;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("exhaustive")
class PackDigestOfEnglandTest {

    private static final RulePack PACK = EnglandPack.standard();
    private static final String DIGEST = PackDigest.sha256(PACK);

    @Test
    void every_small_fault_in_the_pack_changes_the_digest() {
        List<PackMutant> mutants = PackMutation.of(PackAnalysis.of(PACK)).mutants();
        List<String> unseen = mutants.stream()
                .filter(mutant -> mutant.pack()
                        .filter(pack -> PackDigest.sha256(pack).equals(DIGEST))
                        .isPresent())
                .map(PackMutant::id)
                .toList();

        assertThat(unseen).isEmpty();
        assertThat(mutants).hasSizeGreaterThan(700);
    }

    @Test
    void the_order_in_which_rules_and_duties_are_written_down_does_not_change_it() {
        List<SharingRule> rules = new ArrayList<>(PACK.rules());
        List<DutyRule> duties = new ArrayList<>(PACK.duties());
        Collections.shuffle(rules, new Random(7));
        Collections.shuffle(duties, new Random(7));

        assertThat(PackDigest.sha256(PackEdits.with(rules, duties))).isEqualTo(DIGEST);
    }

    @Test
    void the_same_pack_has_the_same_digest_under_another_name() {
        assertThat(PackDigest.sha256(PACK.toBuilder("ourshire", "2027.1").build()))
                .isEqualTo(DIGEST)
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_source_that_begins_on_another_day_changes_it() {
        EnglandSources.movableStarts()
                .forEach((id, day) -> assertThat(PackDigest.sha256(
                                EnglandPack.of(EnglandSources.withStarts(Map.of(id, day.plusDays(1))))))
                        .as(id)
                        .isNotEqualTo(DIGEST));
        assertThat(EnglandSources.movableStarts()).isNotEmpty();
    }

    @Test
    void its_days_and_its_day_of_review_are_part_of_it() {
        RulePack reviewed = PACK.toBuilder(PACK.id(), PACK.edition())
                .encodes(PACK.encodes(), LocalDate.of(2027, 1, 1))
                .build();

        assertThat(PackDigest.sha256(reviewed)).isNotEqualTo(DIGEST);
    }
}
