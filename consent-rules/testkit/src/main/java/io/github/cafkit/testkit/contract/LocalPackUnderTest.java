package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.RulePack;
import java.util.Optional;

/** What the contracts for local rules have to be told: the rules, and the pack that they are added to. */
public interface LocalPackUnderTest extends PackUnderTest {

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

    /** The pack with the local rules, whether or not they would be admitted. */
    @Override
    default RulePack pack() {
        return LocalChecks.combined(national(), local(), acknowledgement());
    }
}
