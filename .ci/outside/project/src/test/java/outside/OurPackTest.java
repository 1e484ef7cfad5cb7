package outside;

import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.contract.PackContract;

class OurPackTest implements PackContract {

    @Override
    public RulePack pack() {
        return OurPack.pack();
    }
}
