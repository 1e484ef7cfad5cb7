package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.testkit.sample.Choices;
import io.github.cafkit.testkit.sample.Sample;
import io.github.cafkit.testkit.sample.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sound projection keeps the laws of a projection, and each planted fault breaks one of them. */
class ProjectionContractTest {

    /** Leaves out where else the child lives. */
    static class Sound implements ProjectionContract<Child> {

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
            return child.withOtherAddresses(
                    Samples.of(PostalAddress.class).list(0, 3).from(choices));
        }
    }

    static class ForgetsALanguageEachTime extends Sound {
        @Override
        public Child project(Child child) {
            List<String> languages = child.getLanguages();
            return super.project(child)
                    .withLanguages(languages.isEmpty() ? languages : languages.subList(1, languages.size()));
        }
    }

    static class SaysThatSomethingIsMissing extends Sound {
        @Override
        public Child project(Child child) {
            return super.project(child).withSpecialRequirements("ask the office where else the child lives");
        }
    }

    static class LeaksThroughACount extends Sound {
        @Override
        public Child project(Child child) {
            List<String> languages = child.getLanguages();
            boolean several = child.getOtherAddresses().size() > 1;
            return super.project(child).withLanguages(several ? List.of() : languages);
        }
    }

    static class LeaksThroughTheOrder extends Sound {
        @Override
        public Child project(Child child) {
            List<String> languages = new ArrayList<>(child.getLanguages());
            if (!child.getOtherAddresses().isEmpty()) {
                Collections.reverse(languages);
            }
            return super.project(child).withLanguages(languages);
        }
    }

    static class LeavesOneIn extends Sound {
        @Override
        public Child project(Child child) {
            return child.withOtherAddresses(child.getOtherAddresses().stream()
                    .filter(PostalAddress::isConfidential)
                    .limit(1)
                    .toList());
        }
    }

    /** The form insists on a gender. */
    static class GivesANeutralValue extends Sound {
        @Override
        public Child project(Child child) {
            return super.project(child).withEthnicity("NOBT");
        }

        @Override
        public boolean mayReplace(String pointer, Object value) {
            return pointer.equals("/ethnicity") && value.equals("NOBT");
        }
    }

    static class Throws extends Sound {
        @Override
        public Child project(Child child) {
            throw new IllegalStateException("not ready");
        }
    }

    @Test
    void a_sound_projection_keeps_every_law() {
        Launched sound = Launched.tests(Sound.class);

        assertThat(sound.failed()).isEmpty();
        assertThat(sound.passed()).hasSize(3);
    }

    @Test
    void a_projection_that_takes_more_away_the_second_time_is_caught() {
        Launched forgets = Launched.tests(ForgetsALanguageEachTime.class);

        assertThat(forgets.failed()).containsExactly("what_is_left_is_left_as_it_is_the_second_time");
        assertThat(forgets.message())
                .startsWith("PROJECTION-AGAIN is broken: What is left is left as it is the second time.\n")
                .contains("\"languages\": [");
    }

    @Test
    void a_projection_that_adds_something_is_caught() {
        Launched adds = Launched.tests(SaysThatSomethingIsMissing.class);

        assertThat(adds.failed()).containsExactly("nothing_is_added");
        assertThat(adds.message()).contains("What stands at \"/specialRequirements\"");
    }

    @Test
    void a_projection_that_leaks_through_a_count_is_caught() {
        assertThat(Launched.tests(LeaksThroughACount.class).failed())
                .containsExactly("what_is_left_does_not_tell_what_is_hidden");
    }

    @Test
    void a_projection_that_leaks_through_the_order_is_caught() {
        assertThat(Launched.tests(LeaksThroughTheOrder.class).failed())
                .containsExactly("what_is_left_does_not_tell_what_is_hidden");
    }

    @Test
    void a_projection_that_leaves_something_hidden_in_is_caught() {
        assertThat(Launched.tests(LeavesOneIn.class).failed())
                .containsExactly("what_is_left_does_not_tell_what_is_hidden");
    }

    @Test
    void a_neutral_value_may_stand_where_the_form_insists_on_one() {
        assertThat(Launched.tests(GivesANeutralValue.class).failed()).isEmpty();
    }

    @Test
    void a_projection_that_throws_breaks_every_law() {
        assertThat(Launched.tests(Throws.class).failed()).hasSize(3);
    }
}
