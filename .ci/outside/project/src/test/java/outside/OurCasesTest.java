package outside;

import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.cases.CaseFolder;
import io.github.cafkit.testkit.contract.PackCasesContract;
import java.nio.file.Path;

class OurCasesTest implements PackCasesContract {

    @Override
    public RulePack pack() {
        return OurPack.pack();
    }

    @Override
    public CaseFolder cases() {
        return CaseFolder.of(Path.of("src/test/resources/cases"));
    }

    /** Three cases are a beginning. */
    @Override
    public int coverageThreshold() {
        return 10;
    }

    @Override
    public int mutationThreshold() {
        return 10;
    }
}
