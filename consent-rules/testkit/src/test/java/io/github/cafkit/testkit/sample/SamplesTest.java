package io.github.cafkit.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cafkit.core.validation.CafValidation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type has a sample, and every sample is valid whatever is chosen. */
class SamplesTest {

    private static final int SEEDS = 100;

    static Stream<Area> areas() {
        return Areas.covered();
    }

    @Test
    void no_package_is_forgotten() {
        Set<String> known = new TreeSet<>();
        areas().map(Area::packageName)
                .forEach(name -> assertThat(known.add(name)).as(name).isTrue());
        assertThat(known).isEqualTo(Compiled.library().packages());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_public_type_has_a_sample_or_a_reason_why_not(Area area) {
        List<String> without = Compiled.library().types(area.packageName()).stream()
                .filter(type -> !Samples.knows(type))
                .map(Class::getName)
                .toList();
        assertThat(without)
                .containsExactlyInAnyOrderElementsOf(area.notSampled().keySet());
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_sample_is_valid_whatever_is_chosen(Area area) {
        assertThat(sampled(area).flatMap(SamplesTest::faults)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_sample_of_the_model_may_be_saved_as_a_draft(Area area) {
        assertThat(sampled(area)
                        .filter(type -> type.getName().startsWith("io.github.cafkit.model.") && !type.isEnum())
                        .flatMap(SamplesTest::violations))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void a_seed_makes_the_same_value_again(Area area) {
        assertThat(sampled(area).filter(type -> !isMadeAgain(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    void what_a_failing_value_is_made_small_to_is_valid(Area area) {
        assertThat(sampled(area).flatMap(SamplesTest::faultsOfSimpler)).isEmpty();
    }

    @Test
    void what_the_library_makes_itself_has_no_sample() {
        assertThatThrownBy(() -> Samples.of(Thread.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Thread");
    }

    private static Stream<Class<?>> sampled(Area area) {
        return Compiled.library().types(area.packageName()).stream().filter(Samples::knows);
    }

    /** One fault of each type is enough to read. */
    private static Stream<String> faults(Class<?> type) {
        List<String> faults = Rows.of(SEEDS)
                .map(row -> Rows.fault(Samples.of(type), row))
                .flatMap(Optional::stream)
                .toList();
        return faults.stream().limit(1).map(first -> type.getName() + ": " + faults.size() + " such as " + first);
    }

    /** What the constraints of a type that ask for nothing but sound texts object to. */
    private static Stream<String> violations(Class<?> type) {
        return Samples.of(type).stream(0)
                .limit(100)
                .flatMap(value -> CafValidation.standard().check(value).stream())
                .limit(1)
                .map(problem -> type.getName() + ": " + problem);
    }

    private static boolean isMadeAgain(Class<?> type) {
        Sample<?> sample = Samples.of(type);
        return LongStream.range(0, 10).allMatch(seed -> isSame(sample.of(seed), sample.of(seed)));
    }

    /** Equal, or for the few types whose values are equal to themselves alone, alike in what they show. */
    private static boolean isSame(Object one, Object other) {
        return one.equals(other) ? one.hashCode() == other.hashCode() : isIdentity(one) && isAlike(one, other);
    }

    private static boolean isIdentity(Object value) {
        return isOfObject(value.getClass(), "equals", Object.class)
                || (value instanceof Record && parts(value).anyMatch(SamplesTest::isIdentity));
    }

    private static Stream<Object> parts(Object ofRecord) {
        return Arrays.stream(ofRecord.getClass().getRecordComponents()).map(part -> {
            try {
                return part.getAccessor().invoke(ofRecord);
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(hidden);
            }
        });
    }

    private static boolean isOfObject(Class<?> type, String method, Class<?>... arguments) {
        try {
            return type.getMethod(method, arguments).getDeclaringClass() == Object.class;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A value that shows nothing of itself at all shows its identity. */
    private static boolean isAlike(Object one, Object other) {
        return isOfObject(one.getClass(), "toString") || one.toString().equals(other.toString());
    }

    private static Stream<String> faultsOfSimpler(Class<?> type) {
        return LongStream.range(0, 4)
                .mapToObj(seed -> faultOfSimpler(Samples.of(type), seed))
                .flatMap(Optional::stream)
                .limit(1)
                .map(fault -> type.getName() + ": " + fault);
    }

    private static Optional<String> faultOfSimpler(Sample<?> sample, long seed) {
        try {
            Shrunk.of(sample, seed).simpler().limit(30).forEach(Shrunk::value);
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }
}
