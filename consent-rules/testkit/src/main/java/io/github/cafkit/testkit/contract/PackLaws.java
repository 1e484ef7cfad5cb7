package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.england.EnglandLaws;
import io.github.cafkit.consent.law.Claim;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.law.StatedLaw;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.source.SourceCatalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The laws that any pack about children in England should keep, whoever wrote it and however it is built: those of
 * {@link EnglandLaws} that speak of what goes, what is refused and what is asked for, and not of the tiers, the rules and
 * the duties by which the England pack sees to it. Each keeps the id that it has there:
 *
 * <ul>
 *   <li>L03 nothing goes that is not needed; L05 nor without a stated purpose; L36 nor to somebody nobody has checked
 *   <li>L08 nothing dangerous goes to a person under allegation, whoever consents
 *   <li>L10 the graver the risk, the more a protector may be told; L11 and never more a stranger
 *   <li>L12 at significant harm no consent and no refusal keeps anything from a protector
 *   <li>L13 to refuse or to withdraw consent never lets more go
 *   <li>L18 consent is asked for only where the answer waits for it; L19 and only where asking is safe
 *   <li>L23 not knowing something never lets more go
 *   <li>L24 nobody is refused leave to tell a protector of a concern
 *   <li>L26 nobody is told both to inform the family and not to do so yet
 *   <li>L41 agreeing to a service changes nothing about what may be shared
 * </ul>
 */
public final class PackLaws {

    private static final Set<String> IDS =
            Set.of("L03", "L05", "L08", "L10", "L11", "L12", "L13", "L18", "L19", "L23", "L24", "L26", "L36", "L41");

    private PackLaws() {}

    /**
     * The laws for a pack. A few depend on what is in force on the day, by the sources of the pack.
     *
     * @param pack the pack that is to keep them, not null
     * @return the laws of each day, by id, never null
     */
    public static LawBook of(RulePack pack) {
        return of(pack.sources());
    }

    /**
     * The laws by some sources.
     *
     * @param sources the sources, not null
     * @return the laws of each day, by id, never null
     */
    public static LawBook of(SourceCatalogue sources) {
        LawBook england = EnglandLaws.of(sources);
        return day -> england.on(day).stream()
                .filter(law -> IDS.contains(law.id()))
                .map(PackLaws::general)
                .toList();
    }

    private static StatedLaw general(StatedLaw law) {
        List<Law> general = law.provable().stream().filter(PackLaws::isGeneral).toList();
        return new StatedLaw(law.id(), law.sentence(), law.sources(), general, List.of());
    }

    private static boolean isGeneral(Law law) {
        return isGeneral(law.forbidden())
                && law.pair().filter(pair -> !isGeneral(pair.forbidden())).isEmpty();
    }

    /** Speaks of no tier, no rule and nobody to go to, which differ from pack to pack. */
    private static boolean isGeneral(Claim claim) {
        if (claim instanceof Claim.Not not) {
            return isGeneral(not.part());
        }
        Stream<Claim> parts = claim instanceof Claim.AllOf all
                ? all.parts().stream()
                : claim instanceof Claim.AnyOf any ? any.parts().stream() : Stream.empty();
        return !(claim instanceof Claim.DecidedInTiers)
                && !(claim instanceof Claim.DecidedBy)
                && !(claim instanceof Claim.Routed)
                && parts.allMatch(PackLaws::isGeneral);
    }
}
