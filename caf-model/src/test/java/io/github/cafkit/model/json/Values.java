package io.github.cafkit.model.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parts of a value, found by reflection, so that a law can be asked of every type there is. */
final class Values {

    private Values() {}

    /** Everything in a value of the model, itself included: generated values, records, codes, texts, numbers, days. */
    static Set<Object> in(Object value) {
        Set<Object> found = new LinkedHashSet<>();
        collect(value, found);
        return found;
    }

    /** The interface of a generated value, or empty for anything else. */
    static Optional<Class<?>> generated(Object value) {
        return Arrays.stream(value.getClass().getInterfaces())
                .filter(type -> value.getClass().getSimpleName().equals("Immutable" + type.getSimpleName()))
                .findFirst();
    }

    /** Whether values of the type have {@code with} methods; those that only grow, such as histories, have none. */
    static boolean isChangeable(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .anyMatch(with -> with.getSimpleName().equals("With" + type.getSimpleName()));
    }

    /** The attributes of a generated value, by name. */
    static List<Method> attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && (method.getName().startsWith("get")
                                || method.getName().startsWith("is"))
                        && !method.getName().equals("getClass"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    static Object invoke(Method method, Object on, Object... arguments) throws ReflectiveOperationException {
        method.setAccessible(true);
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw thrown;
        }
    }

    private static void collect(Object value, Set<Object> found) {
        if (value instanceof Collection<?> elements) {
            elements.forEach(element -> collect(element, found));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(present, found));
        } else if (found.add(value)) {
            try {
                if (value instanceof Record) {
                    for (RecordComponent component : value.getClass().getRecordComponents()) {
                        collect(invoke(component.getAccessor(), value), found);
                    }
                } else {
                    Optional<Class<?>> type = generated(value);
                    if (type.isPresent()) {
                        for (Method attribute : attributes(type.get())) {
                            collect(invoke(attribute, value), found);
                        }
                    }
                }
            } catch (ReflectiveOperationException closed) {
                throw new IllegalStateException(closed);
            }
        }
    }
}
