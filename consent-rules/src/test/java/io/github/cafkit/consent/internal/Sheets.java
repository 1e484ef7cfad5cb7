package io.github.cafkit.consent.internal;

import io.github.cafkit.consent.Cases;
import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Fact sheets for tests. Values drawn blindly nearly always end in the first tiers, as something is not needed, not
 * stated or not verified; so most sheets lie a few facts away from a question that somebody might ask.
 */
final class Sheets {

    /** What the rules see of the questions of all cases, one sheet for each category. */
    static final List<FactSheet> TYPICAL = typical();

    /** One fact with another value. */
    record Change(Fact<?> fact, int ordinal) {}

    private Sheets() {}

    private static List<FactSheet> typical() {
        SharingAdviser adviser = SharingAdviser.reading(England.PACK);
        return Cases.all().stream()
                .flatMap(theCase -> adviser.advise(theCase.document().question()).categories().stream())
                .map(CategoryDecision::facts)
                .distinct()
                .toList();
    }

    /** Few facts away from a typical question, or anywhere; a failure shrinks to the fewest changes. */
    static Arbitrary<FactSheet> interesting() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, changed(0, 3)), Tuple.of(4, changed(3, 9)), Tuple.of(1, changed(40, 120)));
    }

    private static Arbitrary<FactSheet> changed(int least, int most) {
        return Combinators.combine(
                        Arbitraries.of(TYPICAL),
                        changes().list().ofMinSize(least).ofMaxSize(most))
                .as(Sheets::with);
    }

    private static Arbitrary<Change> changes() {
        List<Arbitrary<Change>> ofEachFact = Facts.all().stream()
                .map(fact -> Arbitraries.integers()
                        .between(0, fact.values().size() - 1)
                        .map(ordinal -> new Change(fact, ordinal)))
                .toList();
        return Arbitraries.oneOf(ofEachFact);
    }

    private static FactSheet with(FactSheet sheet, List<Change> changes) {
        FactSheet changed = sheet;
        for (Change change : changes) {
            changed = changed.withOrdinal(change.fact(), change.ordinal());
        }
        return changed;
    }
}
