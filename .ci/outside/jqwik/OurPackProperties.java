package outside;

import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.testkit.jqwik.CafDomain;
import io.github.cafkit.testkit.jqwik.PackProperties;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class OurPackProperties implements PackProperties {

    @Override
    public RulePack pack() {
        return OurPack.pack();
    }

    @Property(tries = 50)
    @Domain(CafDomain.class)
    boolean a_plan_is_itself(@ForAll JointPlan plan) {
        return plan.equals(JointPlan.builder().from(plan).build());
    }
}
