package io.github.cafkit.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.cafkit.core.problem.ProblemException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What {@code with} methods promise, for every attribute of every generated type that occurs in a sample. Changed values
 * come from the samples as well, so that most of them are sensible where they are put.
 */
class WithLawsTest {

    private static final int MOST_OF_A_TYPE = 6;
    private static final int MOST_OTHERS = 16;

    /** All values of the samples by their class. */
    private static final Map<Class<?>, Set<Object>> POOL = new LinkedHashMap<>();

    private static final Map<Class<?>, List<Object>> VALUES = new TreeMap<>(Comparator.comparing(Class::getName));

    static {
        Sample.current().stream()
                .flatMap(sample -> Values.in(sample.read(Line.JACKSON_2)).stream())
                .forEach(value -> {
                    Class<?> key = Values.generated(value).orElse(value.getClass());
                    POOL.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value);
                });
        POOL.forEach((type, values) -> {
            if (Values.generated(values.iterator().next())
                    .filter(Values::isChangeable)
                    .isPresent()) {
                VALUES.put(type, values.stream().limit(MOST_OF_A_TYPE).toList());
            }
        });
    }

    @Test
    void everyGeneratedTypeIsAsked() {
        Set<String> types = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.cafkit.model")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Value.Immutable.class))
                        .map(JavaClass::reflect)
                        .filter(Values::isChangeable)
                        .map(Class::getName)
                        .collect(Collectors.toSet());

        assertThat(VALUES.keySet()).extracting(Class::getName).containsExactlyInAnyOrderElementsOf(types);
    }

    @TestFactory
    Stream<DynamicTest> withWhatIsThereAValueIsTheSame() {
        return eachAttribute((type, attribute) -> {
            for (Object value : VALUES.getOrDefault(type, List.of())) {
                Object same = with(value, attribute, Values.invoke(attribute, value));
                assertThat(same).isEqualTo(value).hasSameHashCodeAs(value);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> withAnotherValueOneAttributeChangesAndNoOther() {
        Set<Method> asked = new LinkedHashSet<>();
        Set<Method> changed = new LinkedHashSet<>();
        Stream<DynamicTest> laws = eachAttribute((type, attribute) -> {
            asked.add(attribute);
            for (Object value : VALUES.getOrDefault(type, List.of())) {
                for (Object other : others(attribute, Values.invoke(attribute, value))) {
                    if (changesAlone(type, value, attribute, other)) {
                        changed.add(attribute);
                    }
                }
            }
        });
        // The few that cannot be changed alone, such as a status that goes with a day, are refused by a check.
        return Stream.concat(
                laws,
                Stream.of(dynamicTest(
                        "nearly every attribute could be changed alone",
                        () -> assertThat(changed).hasSizeGreaterThan(asked.size() * 95 / 100))));
    }

    /** Whether the value took the other; one that its checks refuse proves nothing. */
    private static boolean changesAlone(Class<?> type, Object value, Method attribute, Object other)
            throws ReflectiveOperationException {
        Object changed;
        try {
            changed = with(value, attribute, other);
        } catch (ProblemException refused) {
            return false;
        }
        assertThat(Values.invoke(attribute, changed)).isEqualTo(other);
        assertThat(changed).isNotEqualTo(value);
        for (Method kept : Values.attributes(type)) {
            if (!kept.equals(attribute)) {
                assertThat(Values.invoke(kept, changed)).as(kept.getName()).isEqualTo(Values.invoke(kept, value));
            }
        }
        assertThat(with(changed, attribute, Values.invoke(attribute, value)))
                .isEqualTo(value)
                .hasSameHashCodeAs(value);
        return true;
    }

    private interface Law {
        void ask(Class<?> type, Method attribute) throws ReflectiveOperationException;
    }

    private static Stream<DynamicTest> eachAttribute(Law law) {
        return VALUES.keySet().stream()
                .flatMap(type -> Values.attributes(type).stream()
                        .filter(attribute -> !attribute.getName().equals("getSchema"))
                        .map(attribute -> dynamicTest(
                                type.getSimpleName() + "." + attribute.getName(), () -> law.ask(type, attribute))));
    }

    /** Calls the with method that takes the attribute as the accessor gives it. */
    private static Object with(Object value, Method attribute, Object argument) throws ReflectiveOperationException {
        String name = "with" + attribute.getName().replaceFirst("^(?:get|is)", "");
        Class<?> given = attribute.getReturnType();
        Method with = Arrays.stream(value.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && !method.isVarArgs()
                        && !method.isBridge()
                        && (method.getParameterTypes()[0] == given
                                || (Collection.class.isAssignableFrom(given)
                                        && method.getParameterTypes()[0] == Iterable.class)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " of " + value.getClass()));
        return Values.invoke(with, value, argument);
    }

    /** Other values that the attribute might take. */
    private static List<Object> others(Method attribute, Object now) throws ReflectiveOperationException {
        Set<Object> others = new LinkedHashSet<>();
        Class<?> raw = attribute.getReturnType();
        if (raw == Optional.class) {
            others.add(Optional.empty());
            one(argument(attribute.getGenericReturnType())).forEach(each -> others.add(Optional.of(each)));
        } else if (Collection.class.isAssignableFrom(raw)) {
            List<Object> more = new ArrayList<>((Collection<?>) now);
            others.add(collection(raw, List.of()));
            for (Object each : one(argument(attribute.getGenericReturnType()))) {
                others.add(collection(raw, List.of(each)));
                more.add(each);
                others.add(collection(raw, more));
            }
        } else {
            others.addAll(one(raw));
        }
        others.remove(now);
        return others.stream().limit(MOST_OTHERS).toList();
    }

    private static Collection<Object> collection(Class<?> raw, Collection<Object> elements) {
        return raw == List.class
                ? List.copyOf(elements)
                : raw == Set.class ? new LinkedHashSet<>(elements) : new TreeSet<>(elements);
    }

    /** Values of a type: from the samples, and made up where that is easy. */
    private static Collection<Object> one(Class<?> type) throws ReflectiveOperationException {
        Set<Object> values = new LinkedHashSet<>();
        if (type.isEnum()) {
            values.addAll(Arrays.asList(type.getEnumConstants()));
        } else if (type == boolean.class) {
            values.addAll(List.of(true, false));
        } else if (type == int.class) {
            values.addAll(List.of(1, 2, 3));
        } else if (type == String.class) {
            values.addAll(List.of("Other words", "OTHER_CODE"));
        } else if (type == LocalDate.class) {
            for (int days = 0; days < 4_000; days += 400) {
                values.add(LocalDate.of(2018, 3, 1).plusDays(days));
            }
        } else if (type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class) {
            Constructor<?> made = type.getDeclaredConstructor(String.class);
            try {
                values.add(made.newInstance("OTHER_1"));
            } catch (InvocationTargetException refused) {
                // An identifier with check digits: the samples have some.
            }
        }
        POOL.forEach((each, known) -> {
            if (type.isAssignableFrom(each)) {
                values.addAll(known);
            }
        });
        // A share of 43.20 is kept as 43.2; money, which keeps its pennies, is a value of its own.
        return type == BigDecimal.class
                ? values.stream()
                        .map(number -> new BigDecimal(
                                ((BigDecimal) number).stripTrailingZeros().toPlainString()))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : values;
    }

    private static Class<?> argument(Type type) {
        Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
        return argument instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) argument;
    }
}
