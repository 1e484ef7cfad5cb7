package io.github.cafkit.examples.sharing;

import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.contract.LocalPackUnderTest;
import io.github.cafkit.testkit.jqwik.PackProperties;
import java.util.Optional;
import net.jqwik.api.Tag;

/** The laws about whole answers, with new questions on every run. */
@Tag("exhaustive")
class BrackenshireProperties implements LocalPackUnderTest, PackProperties {

    @Override
    public RulePack national() {
        return BrackenshireRules.ENGLAND;
    }

    @Override
    public LocalPack local() {
        return BrackenshireRules.SECOND_EDITION;
    }

    @Override
    public Optional<Acknowledgement> acknowledgement() {
        return Optional.of(Acknowledging.of("2026.2"));
    }
}
