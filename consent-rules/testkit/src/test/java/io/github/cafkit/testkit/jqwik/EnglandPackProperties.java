package io.github.cafkit.testkit.jqwik;

import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.rule.RulePack;
import net.jqwik.api.Tag;

/** The laws about whole answers with the tries that jqwik makes unless it is told otherwise. */
@Tag("exhaustive")
class EnglandPackProperties implements PackProperties {

    private static final RulePack PACK = EnglandPack.standard();

    @Override
    public RulePack pack() {
        return PACK;
    }
}
