package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** The England pack and fact sheets for it: what the rules see of the cases, and sheets a few facts away. */
final class SomeSheets {

    static final RulePack PACK = EnglandPack.standard();
    static final PackAnalysis ENGLAND = PackAnalysis.of(PACK);
    static final SharingAdviser ADVISER = SharingAdviser.of(PACK);
    static final LocalDate DAY = LocalDate.of(2026, 10, 15);

    /** What the rules see of the questions of all cases. */
    static final List<FactSheet> OF_CASES = Cases.all().stream()
            .flatMap(theCase -> ADVISER.advise(theCase.document().question()).categories().stream())
            .map(CategoryDecision::facts)
            .distinct()
            .toList();

    private SomeSheets() {}

    /** Sheets of cases, each with up to three facts changed, the same on every run. */
    static List<FactSheet> near(int count, long seed) {
        Random random = new Random(seed);
        List<FactSheet> sheets = new ArrayList<>();
        while (sheets.size() < count) {
            FactSheet sheet = OF_CASES.get(random.nextInt(OF_CASES.size()));
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                sheet = withAny(
                        sheet, Facts.all().get(random.nextInt(Facts.all().size())), random);
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    static FactSheet withAny(FactSheet sheet, Fact<?> fact, Random random) {
        return sheet.withOrdinal(fact, random.nextInt(fact.values().size()));
    }

    /** Every combination of some facts, the others as in a sheet. */
    static List<FactSheet> every(FactSheet base, Collection<? extends Fact<?>> facts) {
        List<FactSheet> sheets = List.of(base);
        for (Fact<?> fact : facts) {
            List<FactSheet> more = new ArrayList<>();
            for (FactSheet sheet : sheets) {
                for (int value = 0; value < fact.values().size(); value++) {
                    more.add(sheet.withOrdinal(fact, value));
                }
            }
            sheets = more;
        }
        return sheets;
    }
}
