package io.github.cafkit.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cafkit.core.json.CafJson;
import io.github.cafkit.core.json.CafJson3;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.testkit.sample.Samples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The library's own JSON keeps the laws of a serialiser, and each planted fault breaks one of them. */
class SerialiserContractTest {

    static class Jackson2 implements SerialiserContract {
        @Override
        public String write(Object document) {
            return CafJson.standard().write(document);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return CafJson.standard().read(json, type);
        }

        @Override
        public int tries() {
            return 2;
        }
    }

    static class Jackson3 implements SerialiserContract {
        @Override
        public String write(Object document) {
            return CafJson3.standard().write(document);
        }

        @Override
        public <T> T read(String json, Class<T> type) {
            return CafJson3.standard().read(json, type);
        }

        @Override
        public int tries() {
            return 2;
        }
    }

    /** Three types are enough to see a fault. */
    static class OfAFew extends Jackson2 {
        @Override
        public List<Class<?>> types() {
            return List.of(Household.class, PreAssessmentChecklist.class, ReviewRecord.class);
        }
    }

    static class DropsNotes extends OfAFew {
        @Override
        public String write(Object document) {
            return JsonTree.write(without("note", JsonTree.read(super.write(document))));
        }
    }

    static class NeverWritesAlike extends OfAFew {
        private int written;

        @Override
        public String write(Object document) {
            return super.write(document) + " ".repeat(written++ % 2);
        }
    }

    static class TakesWhatItDoesNotKnow extends OfAFew {
        @Override
        public <T> T read(String json, Class<T> type) {
            return super.read(JsonTree.write(without("unknownToAnybody", JsonTree.read(json))), type);
        }
    }

    /** Only deep down. */
    static class TakesWhatItDoesNotKnowDeepDown extends OfAFew {
        @Override
        public <T> T read(String json, Class<T> type) {
            Map<String, @Nullable Object> members = members(JsonTree.read(json));
            members.replaceAll((name, member) -> without("unknownToAnybody", member));
            return super.read(JsonTree.write(members), type);
        }
    }

    static class TakesOneForTheOther extends OfAFew {
        @Override
        public <T> T read(String json, Class<T> type) {
            String own = "cafkit/household/";
            boolean household = json.contains(own);
            return household && type == ReviewRecord.class ? Samples.of(type).of(1) : super.read(json, type);
        }
    }

    static class TellsWhatItRefused extends OfAFew {
        @Override
        public <T> T read(String json, Class<T> type) {
            try {
                return super.read(json, type);
            } catch (RuntimeException refused) {
                throw new IllegalArgumentException("cannot read", new IllegalStateException(json));
            }
        }
    }

    private static @Nullable Object without(String name, @Nullable Object tree) {
        if (tree instanceof Map<?, ?>) {
            Map<String, @Nullable Object> members = members(tree);
            members.remove(name);
            members.replaceAll((key, member) -> without(name, member));
            return members;
        }
        if (tree instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            list.forEach(element -> elements.add(without(name, element)));
            return elements;
        }
        return tree;
    }

    private static Map<String, @Nullable Object> members(@Nullable Object tree) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(tree)).forEach((key, member) -> members.put(String.valueOf(key), member));
        return members;
    }

    @Test
    void the_library_keeps_every_law_with_either_jackson() {
        for (Launched sound : List.of(Launched.tests(Jackson2.class), Launched.tests(Jackson3.class))) {
            assertThat(sound.message()).isEmpty();
            assertThat(sound.failed()).isEmpty();
            assertThat(sound.passed()).hasSize(5);
        }
    }

    @Test
    void every_type_of_document_is_tried() {
        assertThat(new Jackson2().types())
                .contains(Household.class, ReviewRecord.class)
                .hasSizeGreaterThan(5);
        assertThat(new OfAFew().what_is_written_and_read_is_the_same_document()).hasSize(3);
    }

    @Test
    void a_serialiser_that_drops_an_attribute_is_caught() {
        Launched drops = Launched.tests(DropsNotes.class);

        assertThat(drops.failed()).containsExactly("what_is_written_and_read_is_the_same_document");
        assertThat(drops.message()).contains("JSON-ROUND-TRIP is broken: ").contains("\"note\": \"");
    }

    @Test
    void a_serialiser_that_writes_now_like_this_and_now_like_that_is_caught() {
        assertThat(Launched.tests(NeverWritesAlike.class).failed())
                .containsExactly("equal_documents_are_written_alike");
    }

    @Test
    void a_serialiser_that_takes_a_property_which_it_does_not_know_is_caught() {
        assertThat(Launched.tests(TakesWhatItDoesNotKnow.class).failed())
                .containsExactly("a_property_that_is_unknown_is_refused");
        assertThat(Launched.tests(TakesWhatItDoesNotKnowDeepDown.class).failed())
                .containsExactly("a_property_that_is_unknown_is_refused");
        assertThat(Launched.tests(TakesWhatItDoesNotKnowDeepDown.class).message())
                .contains("It is accepted in the object at \"/");
    }

    @Test
    void a_serialiser_that_takes_one_document_for_another_is_caught() {
        assertThat(Launched.tests(TakesOneForTheOther.class).failed())
                .containsExactly("a_document_is_not_read_as_one_of_another_type");
    }

    @Test
    void a_serialiser_that_prints_a_name_in_what_it_throws_is_caught() {
        Launched tells = Launched.tests(TellsWhatItRefused.class);

        assertThat(tells.failed()).containsExactly("what_is_thrown_shows_nothing_of_the_document");
        assertThat(tells.message()).doesNotContain("Quendryth");
    }
}
