package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.england.EnglandLaws;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.rule.RulePack;
import org.junit.jupiter.api.Tag;

/** The published pack keeps the whole contract, and every law that it promises. */
@Tag("exhaustive")
class EnglandPackTest implements PackContract {

    static final RulePack PACK = EnglandPack.standard();

    @Override
    public RulePack pack() {
        return PACK;
    }

    @Override
    public LawBook laws() {
        return EnglandLaws.of(PACK.sources());
    }
}
