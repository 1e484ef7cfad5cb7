package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Fact sheets that lie a few facts away from the questions of the cases, where rules decide differently. */
final class AnalysisSheets {

    private static final List<FactSheet> TYPICAL = typical();

    private AnalysisSheets() {}

    private static List<FactSheet> typical() {
        SharingAdviser adviser = SharingAdviser.reading(EnglandPack.standard());
        return Cases.all().stream()
                .flatMap(theCase -> adviser.advise(theCase.document().question()).categories().stream())
                .map(CategoryDecision::facts)
                .distinct()
                .toList();
    }

    static Arbitrary<FactSheet> any() {
        return Combinators.combine(
                        Arbitraries.of(TYPICAL),
                        Arbitraries.longs(),
                        Arbitraries.integers().between(0, 8))
                .as((sheet, seed, changes) -> changed(sheet, new Random(seed), changes));
    }

    private static FactSheet changed(FactSheet sheet, Random random, int changes) {
        FactSheet changed = sheet;
        for (int i = 0; i < changes; i++) {
            Fact<?> fact = Facts.all().get(random.nextInt(Facts.all().size()));
            changed = changed.withOrdinal(fact, random.nextInt(fact.values().size()));
        }
        return changed;
    }

    /** A sheet anywhere among the combinations of the facts that a toy pack reads. */
    static FactSheet anywhere(Random random, List<Fact<?>> facts) {
        FactSheet sheet = TYPICAL.get(0);
        for (Fact<?> fact : facts) {
            sheet = sheet.withOrdinal(fact, random.nextInt(fact.values().size()));
        }
        return sheet;
    }
}
