package io.github.cafkit.examples.sharing;

import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.contract.LocalPackUnderTest;
import java.util.Optional;

/** What the tests are about, said once for all of them. */
interface SecondEdition extends LocalPackUnderTest {

    @Override
    default RulePack national() {
        return BrackenshireRules.ENGLAND;
    }

    @Override
    default LocalPack local() {
        return BrackenshireRules.SECOND_EDITION;
    }

    @Override
    default Optional<Acknowledgement> acknowledgement() {
        return Optional.of(Acknowledging.of("2026.2"));
    }

    @Override
    default LawBook laws() {
        return BrackenshireLaws.laws();
    }
}
