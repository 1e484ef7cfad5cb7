package io.github.cafkit.testkit.sample;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A value with a builder: every attribute gets a value, then what has to agree is put right. */
final class BuiltSample<T> implements Sample<T> {

    private record Attribute(Method set, Sample<?> sample) {}

    private final Catalogue catalogue;
    private final Class<T> type;
    private final Catalogue.Corrections<Object> corrections;
    private final Set<String> leftAlone;
    private volatile List<Attribute> attributes = List.of();

    BuiltSample(Catalogue catalogue, Class<T> type, Catalogue.Corrections<Object> corrections, Set<String> leftAlone) {
        this.catalogue = catalogue;
        this.type = type;
        this.corrections = corrections;
        this.leftAlone = leftAlone;
    }

    static boolean isBuilt(Class<?> type) {
        return type.isInterface() && builderOf(type).isPresent();
    }

    @Override
    public T from(Choices choices) {
        return built(filled(choices));
    }

    /** The builder when everything has a value and agrees, before it builds. */
    Object filled(Choices choices) {
        Object builder = call(builderOf(type).orElseThrow(), null);
        for (Attribute attribute : attributes()) {
            int begun = choices.begin();
            Object value = attribute.sample().from(choices);
            choices.end(begun);
            call(attribute.set(), builder, value);
        }
        corrections.to(builder, choices);
        return builder;
    }

    private T built(Object builder) {
        return type.cast(call(build(builder), builder));
    }

    /** Builds what has been spoilt: a refusal is thrown as it is. */
    T refused(Object builder) {
        try {
            return type.cast(build(builder).invoke(builder));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof RuntimeException as) {
                throw as;
            }
            throw new IllegalStateException(refused);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(type.getName() + " cannot be built", hidden);
        }
    }

    private Method build(Object builder) {
        try {
            return builder.getClass().getMethod("build");
        } catch (NoSuchMethodException absent) {
            throw new IllegalStateException(type.getName() + " cannot be built", absent);
        }
    }

    private List<Attribute> attributes() {
        if (attributes.isEmpty()) {
            attributes = attributesOf();
        }
        return attributes;
    }

    /** In the order of their names: reflection promises none. */
    private List<Attribute> attributesOf() {
        Class<?> builder = builderOf(type).orElseThrow().getReturnType();
        List<Attribute> found = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(leftAlone);
        Arrays.stream(type.getMethods())
                .filter(BuiltSample::isAccessor)
                .sorted(Comparator.comparing(Method::getName))
                .forEach(accessor -> {
                    String name = attribute(accessor);
                    if (!unknown.remove(name)) {
                        setter(builder, name, accessor)
                                .ifPresent(set -> found.add(new Attribute(
                                        set, catalogue.ofAttribute(type, name, accessor.getAnnotatedReturnType()))));
                    }
                });
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(type.getName() + " has no attributes " + unknown);
        }
        return List.copyOf(found);
    }

    private static boolean isAccessor(Method method) {
        String name = method.getName();
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && (name.startsWith("get") || name.startsWith("is"))
                && !name.equals("getClass")
                && !name.equals("getSchema");
    }

    private static String attribute(Method accessor) {
        String name = accessor.getName().replaceFirst("^(get|is)", "");
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The method of the builder that replaces the whole attribute; none if the attribute is a derived one. */
    private static Optional<Method> setter(Class<?> builder, String name, Method accessor) {
        Class<?> taken =
                Iterable.class.isAssignableFrom(accessor.getReturnType()) ? Iterable.class : accessor.getReturnType();
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0] == taken)
                .findFirst();
    }

    private static Optional<Method> builderOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("builder")
                        && method.getParameterCount() == 0
                        && Modifier.isStatic(method.getModifiers()))
                .findFirst();
    }

    private Object call(Method method, @org.jspecify.annotations.Nullable Object on, Object... arguments) {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(
                    "the sample of " + type.getName() + " is refused by " + method.getName() + ": "
                            + refused.getCause(),
                    refused.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(type.getName() + " cannot be built", hidden);
        }
    }
}
