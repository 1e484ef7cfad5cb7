package io.github.cafkit.examples.sharing;

import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.local.LocalPack;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.contract.LocalPackContract;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** The rules keep what local rules have to keep. */
@Tag("exhaustive")
class BrackenshireTest implements LocalPackContract {

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

    @Override
    public LawBook laws() {
        return BrackenshireLaws.laws();
    }
}
