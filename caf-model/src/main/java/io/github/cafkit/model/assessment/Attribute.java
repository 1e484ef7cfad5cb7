package io.github.cafkit.model.assessment;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An attribute of a generated value, found by the convention that all of them follow. So a comparison leaves nothing
 * out, whatever attributes the types of this library have.
 *
 * @param name the name as in JSON
 * @param accessor the method that answers it
 */
record Attribute(String name, Method accessor) {

    private static final String MODEL = "io.github.cafkit.model.";

    private static final ClassValue<List<Attribute>> OF_TYPE = new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> type) {
            return declared(type);
        }
    };

    /** The attributes of a value by name; none if it is not a generated value of this library. */
    static List<Attribute> of(Object value) {
        return OF_TYPE.get(value.getClass());
    }

    /** The value of the attribute. */
    Object in(Object value) {
        try {
            return Objects.requireNonNull(accessor.invoke(value), name);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("an attribute of a value cannot be read: " + name, impossible);
        }
    }

    private static List<Attribute> declared(Class<?> type) {
        if (!type.getSimpleName().startsWith("Immutable")) {
            return List.of();
        }
        return Arrays.stream(type.getInterfaces())
                .filter(face -> face.getName().startsWith(MODEL))
                .flatMap(face -> Arrays.stream(face.getDeclaredMethods()))
                .flatMap(Attribute::read)
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    private static Stream<Attribute> read(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        if (prefix == 0 || method.getParameterCount() > 0) {
            return Stream.empty();
        }
        String first = name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT);
        return Stream.of(new Attribute(first + name.substring(prefix + 1), method));
    }
}
