package io.github.cafkit.consent.packfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.ToyPack;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

class PackFileProperties {

    private static final List<LocalDate> DAYS = List.of(ToyPack.FIRST_DAY, ToyPack.CHANGE);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void what_was_written_is_read_with_the_same_digest_the_same_bytes_and_the_same_answers(@ForAll long seed) {
        Random random = new Random(seed);
        RulePack pack = new SomePacks(random).pack();
        String written = JsonTree.write(PackFile.write(pack));
        RulePack read = PackFile.read(written, PackDigest.sha256(pack));

        assertThat(read).hasToString(pack.toString());
        assertThat(JsonTree.write(PackFile.write(read))).isEqualTo(written);
        SharingAdviser before = SharingAdviser.reading(pack);
        SharingAdviser after = SharingAdviser.reading(read);
        for (int i = 0; i < 20; i++) {
            FactSheet facts = anywhere(random);
            for (LocalDate day : DAYS) {
                assertThat(said(after.answer(facts, day))).isEqualTo(said(before.answer(facts, day)));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void a_file_with_a_slip_in_it_is_refused_with_its_place_or_is_another_pack_or_the_same(@ForAll long seed) {
        Random random = new Random(seed);
        RulePack pack = new SomePacks(random).pack();
        StringBuilder written = new StringBuilder(JsonTree.write(PackFile.write(pack)));
        int at = random.nextInt(written.length());
        written.setCharAt(at, "x0\"{}[],:Z".charAt(random.nextInt(10)));
        try {
            PackFile.read(written.toString());
        } catch (ProblemException refused) {
            assertThat(refused.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.code()).isNotEmpty());
        }
    }

    private static FactSheet anywhere(Random random) {
        FactSheet sheet = EverydayFacts.SHEET;
        for (Fact<?> fact : Facts.all()) {
            if (random.nextInt(3) == 0) {
                sheet = sheet.withOrdinal(fact, random.nextInt(fact.values().size()));
            }
        }
        return sheet;
    }

    private static List<Object> said(CategoryDecision answer) {
        return List.of(
                answer.outcome(),
                answer.strength(),
                answer.isClash(),
                answer.route(),
                answer.judgements(),
                answer.obligations(),
                answer.citations(),
                answer.determiningRules(),
                answer.beatenRules());
    }
}
