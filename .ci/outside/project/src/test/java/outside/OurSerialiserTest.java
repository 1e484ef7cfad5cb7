package outside;

import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.testkit.contract.SerialiserContract;
import java.util.List;

class OurSerialiserTest implements SerialiserContract {

    @Override
    public String write(Object document) {
        return CafJson3.standard().write(document);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return CafJson3.standard().read(json, type);
    }

    /** What this project sends and receives. */
    @Override
    public List<Class<?>> types() {
        return List.of(Household.class, JointPlan.class);
    }
}
