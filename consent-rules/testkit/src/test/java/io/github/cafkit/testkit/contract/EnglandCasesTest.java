package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.cases.CaseFolder;
import java.nio.file.Path;

/** The cases of the library, run as an authority runs its own. What they show of the pack is looked at beside the pack. */
class EnglandCasesTest implements PackCasesContract {

    @Override
    public RulePack pack() {
        return EnglandPackTest.PACK;
    }

    @Override
    public CaseFolder cases() {
        return CaseFolder.of(Path.of("../src/test/resources/io/github/cafkit/consent/cases"));
    }

    @Override
    public int coverageThreshold() {
        return 90;
    }

    @Override
    public int mutationThreshold() {
        return 0;
    }
}
