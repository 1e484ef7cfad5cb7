package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.england.EnglandLocalPacks;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.local.LocalPackPolicy;
import io.github.cafkit.consent.packfile.LocalPackFile;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.json.JsonTree;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the rules of an authority or a setting have to keep that are added to a pack: all that any pack has to, and that
 * they weaken nothing that the pack protects.
 *
 * <pre>{@code
 * class OurRulesTest implements LocalPackContract {
 *     @Override
 *     public RulePack national() {
 *         return OurRules.ENGLAND;
 *     }
 *
 *     @Override
 *     public LocalPack local() {
 *         return OurRules.LOCAL;
 *     }
 * }
 * }</pre>
 */
public interface LocalPackContract extends PackContract {

    /**
     * The pack that the rules are added to. It should always be the same instance.
     *
     * @return the pack, never null
     */
    RulePack national();

    /**
     * The local rules. They should always be the same instance.
     *
     * @return the rules, never null
     */
    LocalPack local();

    /**
     * Who answers for what the rules widen.
     *
     * @return the acknowledgement; empty unless the test says otherwise, never null
     */
    default Optional<Acknowledgement> acknowledgement() {
        return Optional.empty();
    }

    /**
     * What local rules may do to the pack.
     *
     * @return the policy; that for England unless the test says otherwise, never null
     */
    default LocalPackPolicy policy() {
        return EnglandLocalPacks.policy(national().sources());
    }

    /** The pack with the local rules, whether or not they would be admitted. */
    @Override
    default RulePack pack() {
        return LocalChecks.combined(national(), local(), acknowledgement());
    }

    /** The local rules as they are published; the file of the whole pack with them is not looked at. */
    @Override
    default String packFile() {
        return JsonTree.write(LocalPackFile.write(local()));
    }

    /** Looks at every question on every day for what the rules weaken. */
    @Test
    default void the_local_rules_weaken_nothing_that_the_pack_protects() {
        LocalChecks.requireNothingWeakened(LocalChecks.assess(national(), local(), policy()), pack());
    }

    /** Adds the rules to the pack as a program would. */
    @Test
    default void the_local_rules_are_admitted_and_somebody_answers_for_what_they_widen() {
        LocalChecks.requireAdmitted(LocalChecks.assess(national(), local(), policy()), acknowledgement());
    }

    /** Reads the file of the local rules. */
    @Test
    @Override
    default void the_file_of_the_pack_is_this_pack() {
        LocalChecks.requireSame(local(), packFile(), national());
    }
}
