package outside;

import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.household.HouseholdId;
import io.github.cafkit.testkit.contract.StoreContract;
import io.github.cafkit.testkit.sample.Sample;
import io.github.cafkit.testkit.sample.Samples;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class OurStoreTest implements StoreContract<Household> {

    @Override
    public Store<Household> emptyStore() {
        Map<String, Household> saved = new HashMap<>();
        return new Store<>() {
            @Override
            public void save(Household household) {
                saved.put(household.getId().value(), household);
            }

            @Override
            public Optional<Household> load(String id) {
                return Optional.ofNullable(saved.get(id));
            }
        };
    }

    @Override
    public Sample<Household> documents() {
        return Samples.of(Household.class);
    }

    @Override
    public Household withId(Household household, String id) {
        return household.withId(HouseholdId.of(id));
    }
}
