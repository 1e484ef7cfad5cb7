package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.fact.InformationCategory;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What decisions can let go. */
final class Clearances {

    static final Clearance EVERYTHING = new Clearance(Masks.ALL, false, false, 0);

    private Clearances() {}

    /** Everything but these categories, to a professional whom nobody fears. */
    static Clearance without(InformationCategory... categories) {
        return new Clearance(Masks.ALL & ~Masks.of(List.of(categories)), false, false, 0);
    }

    /** Danger is there only where something that locates is withheld, as with every decision. */
    static Clearance of(int flows, boolean family, boolean feared) {
        boolean danger = feared && (Clearance.LOCATING & ~flows) != 0;
        return new Clearance(flows, family, danger, family ? Clearance.SENSITIVE : 0);
    }

    static Clearance andMore(Clearance clearance, boolean feared, int more) {
        return of(clearance.flows() | more, clearance.family(), feared);
    }

    /** Much or little goes. */
    static Arbitrary<Integer> flows() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Masks.ALL);
        return Arbitraries.oneOf(
                any,
                Combinators.combine(any, any).as((one, other) -> one | other),
                Arbitraries.integers()
                        .between(0, InformationCategory.values().length - 1)
                        .map(bit -> Masks.ALL & ~(1 << bit)),
                Arbitraries.just(Masks.ALL));
    }

    static Arbitrary<Clearance> any() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Combinators.combine(flows(), yesOrNo, yesOrNo).as(Clearances::of);
    }
}
