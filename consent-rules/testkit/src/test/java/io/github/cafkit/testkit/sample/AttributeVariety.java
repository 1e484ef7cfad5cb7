package io.github.cafkit.testkit.sample;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which attributes of a type are alike in all of its samples: always there or never, always full or always empty, always
 * true or always false, or of only a few of the constants of their enum.
 */
final class AttributeVariety {

    private static final int SEEDS = 250;

    /** Of an enum with many constants it is enough to have seen some. */
    private static final int ENOUGH = 5;

    private AttributeVariety() {}

    /** The attributes of a type that are alike, as {@code Type#attribute}. */
    static Stream<String> alike(Class<?> type) {
        List<?> values = Samples.of(type).stream(0).limit(SEEDS).toList();
        return attributes(type)
                .filter(attribute -> !varies(attribute, values))
                .map(attribute -> type.getSimpleName() + "#" + name(attribute));
    }

    private static Stream<Method> attributes(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents()).map(component -> component.getAccessor());
        }
        if (!BuiltSample.isBuilt(type)) {
            return Stream.empty();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getName().matches("(get|is)[A-Z].*"))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static String name(Method attribute) {
        String name = attribute.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean varies(Method attribute, List<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            seen.add(state(read(attribute, value)));
        }
        Class<?> type = attribute.getReturnType();
        if (type.isEnum()) {
            return seen.size() >= Math.min(ENOUGH, type.getEnumConstants().length);
        }
        boolean hasTwoStates =
                type == Optional.class || type == boolean.class || Collection.class.isAssignableFrom(type);
        return !hasTwoStates || seen.size() > 1;
    }

    /** What is looked at of an attribute: not the value itself, but of which sort it is. */
    private static Object state(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (value instanceof Collection<?> collection) {
            return !collection.isEmpty();
        }
        return value instanceof Enum<?> || value instanceof Boolean ? value : "a value";
    }

    private static Object read(Method attribute, Object of) {
        try {
            return attribute.invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(attribute + " cannot be read", hidden);
        }
    }

    /** Kinds of a sealed choice that no sample is of. */
    static Stream<String> neverOfKind(Class<?> type) {
        if (!type.isSealed()) {
            return Stream.empty();
        }
        Set<Class<?>> seen = new HashSet<>();
        Samples.of(type).stream(0).limit(SEEDS).forEach(value -> seen.add(value.getClass()));
        List<String> unseen = new ArrayList<>();
        for (Class<?> kind : type.getPermittedSubclasses()) {
            if (seen.stream().noneMatch(kind::isAssignableFrom)) {
                unseen.add(type.getSimpleName() + "#" + kind.getSimpleName());
            }
        }
        return unseen.stream();
    }
}
