package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.jqwik.PackProperties;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws as properties: jqwik runs them all, and something that answers wrongly fails those that it breaks. */
class PackPropertiesTest {

    /** What answers as the pack does. */
    static class Sound implements PackProperties {
        @Override
        public RulePack pack() {
            return OurPack.PACK;
        }
    }

    /** A service in front of the pack that says nothing in an emergency. */
    static class NeverUrgent extends Sound {
        private static final Answers FAULTY = Optional.ofNullable(FaultyAnswers.BY_LAW.get("URGENT"))
                .orElseThrow()
                .get();

        @Override
        public Answers answers() {
            return FAULTY;
        }
    }

    @Test
    void there_is_a_property_for_every_law_and_a_sound_pack_passes_them() {
        Launched run = Launched.tests(Sound.class);

        assertThat(run.failures()).isEmpty();
        assertThat(run.count()).isEqualTo(DecisionLaws.of(OurPack.PACK).size()).isEqualTo((int)
                Arrays.stream(PackProperties.class.getMethods())
                        .filter(method -> method.isAnnotationPresent(Property.class))
                        .count());
    }

    @Test
    void something_that_answers_wrongly_fails_with_the_smallest_question_as_a_case_file() {
        Launched run = Launched.tests(NeverUrgent.class);

        assertThat(run.failures().keySet())
                .containsExactlyInAnyOrder(
                        "in immediate danger the answer says what to do at once",
                        "the answer is what the rules say as they are written");
        assertThat(run.failure("in immediate danger"))
                .contains("URGENT is broken", "\"riskLevel\": \"IMMEDIATE_DANGER\"", "as a case file");
    }
}
