package io.github.cafkit.consent.england;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackDigestOfEnglandTest {

    private static final RulePack PACK = EnglandPack.standard();
    private static final String DIGEST = PackDigest.sha256(PACK);

    @Test
    void every_small_fault_in_the_pack_changes_the_digest_and_no_two_alike() {
        Map<String, String> seen = new HashMap<>(Map.of(DIGEST, "the pack itself"));
        List<String> alike = new ArrayList<>();
        for (Mutants.Mutant mutant : Mutants.of(PACK)) {
            String other = seen.putIfAbsent(PackDigest.sha256(mutant.pack()), mutant.name());
            if (other != null) {
                alike.add(mutant.name() + " is like " + other);
            }
        }
        assertThat(alike).isEmpty();
        assertThat(seen).hasSizeGreaterThan(700);
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
