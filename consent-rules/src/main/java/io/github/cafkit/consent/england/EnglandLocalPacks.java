package io.github.cafkit.consent.england;

import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.local.LocalPackPolicy;
import io.github.cafkit.core.source.SourceCatalogue;
import java.util.Set;

/**
 * What rules of an authority or a setting may do to the England pack. They stand in tiers T4 to T8. What goes under a duty,
 * in an emergency or to protect a child still goes, and what must be shared must be, in T5 as in T2. Five laws are proved
 * again with the local rules:
 *
 * <ul>
 *   <li>L10 the graver the risk, the more a protector may be told
 *   <li>L12 at significant harm no consent and no refusal keeps anything from a protector
 *   <li>L19 consent is asked for only where asking is safe
 *   <li>L20 what the law requires is shared
 *   <li>L24 nobody is refused leave to tell the lead, social care or the police of a concern
 * </ul>
 */
public final class EnglandLocalPacks {

    private static final Set<Integer> OPEN = Set.of(
            Tiers.SAFEGUARDING.rank(),
            Tiers.ACCESS_RIGHTS.rank(),
            Tiers.PRIVATE_CIRCLE.rank(),
            Tiers.CONSENT.rank(),
            Tiers.INTERNAL.rank());

    private static final Set<Integer> PROTECTED =
            Set.of(Tiers.DUTIES.rank(), Tiers.EMERGENCY.rank(), Tiers.SAFEGUARDING.rank());

    private static final Set<String> GUARDED = Set.of("L10", "L12", "L19", "L20", "L24");

    private EnglandLocalPacks() {}

    /**
     * The policy for the pack as it is published with the library.
     *
     * @return the policy, never null
     */
    public static LocalPackPolicy policy() {
        return policy(EnglandSources.standard());
    }

    /**
     * The policy for a pack with other sources, such as one that was read from a file.
     *
     * @param sources the sources of the pack, not null
     * @return the policy, never null
     */
    public static LocalPackPolicy policy(SourceCatalogue sources) {
        LawBook all = EnglandLaws.of(sources);
        return LocalPackPolicy.of(
                OPEN,
                PROTECTED,
                day -> all.on(day).stream()
                        .filter(law -> GUARDED.contains(law.id()))
                        .toList());
    }
}
