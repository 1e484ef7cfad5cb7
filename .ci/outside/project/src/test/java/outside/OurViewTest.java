package outside;

import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.testkit.contract.ProjectionContract;
import io.github.cafkit.testkit.sample.Choices;
import io.github.cafkit.testkit.sample.Sample;
import io.github.cafkit.testkit.sample.Samples;

/** A child without the places where else it lives. */
class OurViewTest implements ProjectionContract<Child> {

    @Override
    public Sample<Child> documents() {
        return Samples.of(Child.class);
    }

    @Override
    public Child project(Child child) {
        return child.withOtherAddresses();
    }

    @Override
    public Child changedWhereHidden(Child child, Choices choices) {
        return child.withOtherAddresses(Samples.of(PostalAddress.class).list(0, 3).from(choices));
    }
}
