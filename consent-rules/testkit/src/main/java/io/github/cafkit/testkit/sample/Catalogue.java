package io.github.cafkit.testkit.sample;

import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How each type is sampled. What needs thought is said by an area ({@code PersonSamples} and its neighbours); the rest
 * follows from the type itself: one of the constants of an enum, the components of a record, the attributes of a value
 * with a builder, one of the kinds of a sealed choice.
 */
final class Catalogue {

    /**
     * Puts right what chance alone would not: attributes that have to agree with each other.
     *
     * @param <B> the builder
     */
    @FunctionalInterface
    interface Corrections<B> {

        void to(B builder, Choices choices);
    }

    private final Map<Class<?>, Sample<?>> said = new HashMap<>();
    private final Map<String, Sample<?>> attributes = new HashMap<>();
    private final Map<Class<?>, Sample<?>> worked = new ConcurrentHashMap<>();

    /** Says how a type is sampled. */
    <T> void add(Class<T> type, Sample<T> sample) {
        said.put(type, sample);
    }

    /** Says that a type is identified by letters and digits of its own kind. */
    <T> void ids(Class<T> type, String kind, Function<String, T> made) {
        said.put(type, choices -> made.apply(PlainSamples.id(kind, choices)));
    }

    /**
     * Says what is put right after chance has given every attribute of a value a valid value of its own. Attributes that
     * are always put right can be named: chance then leaves them alone.
     */
    <T, B> void corrected(Class<T> type, Class<B> builder, Corrections<B> corrections, String... leftAlone) {
        said.put(
                type,
                new BuiltSample<>(
                        this,
                        type,
                        (filled, choices) -> corrections.to(builder.cast(filled), choices),
                        Set.of(leftAlone)));
    }

    /** A value that is valid but for what is then spoilt, so that building it is refused. */
    <T, B> Sample<T> spoilt(Class<T> type, Class<B> builder, Corrections<B> spoil) {
        return choices -> {
            BuiltSample<T> sample = (BuiltSample<T>) of(type);
            B filled = builder.cast(sample.filled(choices));
            spoil.to(filled, choices);
            return sample.refused(filled);
        };
    }

    /** Says how one attribute, or one element of it if it holds several, is sampled. */
    void attribute(Class<?> type, String name, Sample<?> sample) {
        attributes.put(type.getName() + "#" + name, sample);
    }

    /** How a type is sampled. */
    <T> Sample<T> of(Class<T> type) {
        Sample<?> sample = said.get(type);
        if (sample == null) {
            sample = worked.get(type);
        }
        if (sample == null) {
            sample = workedOut(type);
            worked.putIfAbsent(type, sample);
        }
        @SuppressWarnings("unchecked") // what is kept under a type makes values of it
        Sample<T> found = (Sample<T>) sample;
        return found;
    }

    /** How a type is sampled, looked up when it is needed: areas may speak of each other's types in any order. */
    <T> Sample<T> one(Class<T> type) {
        return choices -> of(type).from(choices);
    }

    /** How an attribute of a type is sampled. */
    Sample<?> ofAttribute(Class<?> owner, String name, AnnotatedType type) {
        return ofAnnotated(type, Optional.ofNullable(attributes.get(owner.getName() + "#" + name)));
    }

    private Sample<?> ofAnnotated(AnnotatedType type, Optional<Sample<?>> element) {
        if (!(type instanceof AnnotatedParameterizedType parameterized)) {
            return element.orElseGet(() -> plain(type));
        }
        Class<?> holder = raw(parameterized.getType());
        Sample<?> one = ofAnnotated(parameterized.getAnnotatedActualTypeArguments()[0], element);
        if (holder == Optional.class) {
            return one.optional();
        }
        if (holder == List.class) {
            return one.list(0, 4);
        }
        if (SortedSet.class.isAssignableFrom(holder)) {
            return one.list(0, 4).map(TreeSet::new);
        }
        if (Set.class.isAssignableFrom(holder)) {
            return one.list(0, 4).map(Catalogue::set);
        }
        throw new IllegalArgumentException("no sample of " + type.getType().getTypeName());
    }

    /** A text is no longer than its constraint allows; anything else is what its type says. */
    private Sample<?> plain(AnnotatedType type) {
        Size size = type.getAnnotation(Size.class);
        if (type.getType() == String.class && size != null) {
            return choices -> PlainSamples.text(size.max(), choices);
        }
        return of(raw(type.getType()));
    }

    /** Values of an enum stand in their own order in every cafkit set. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum set of whatever enum the elements are of
    private static Set<?> set(List<?> values) {
        if (!values.isEmpty() && values.get(0) instanceof Enum<?>) {
            return EnumSet.copyOf((List) values);
        }
        return new LinkedHashSet<>(values);
    }

    private Sample<?> workedOut(Class<?> type) {
        if (type.isEnum()) {
            List<?> constants = Arrays.asList(type.getEnumConstants());
            return choices -> choices.pick(constants);
        }
        if (RecordSample.isIdentifier(type)) {
            return RecordSample.ofIdentifier(type);
        }
        if (type.isRecord()) {
            return new RecordSample(this, type);
        }
        if (type.isSealed()) {
            return oneOf(type.getPermittedSubclasses());
        }
        if (BuiltSample.isBuilt(type)) {
            return new BuiltSample<>(this, type, (builder, choices) -> {}, Set.of());
        }
        throw new IllegalArgumentException("no sample of " + type.getName());
    }

    private Sample<?> oneOf(Class<?>[] kinds) {
        List<Sample<?>> samples = new ArrayList<>();
        for (Class<?> kind : kinds) {
            samples.add(choices -> of(kind).from(choices));
        }
        return choices -> choices.pick(samples).from(choices);
    }

    /** Whether {@link #of} would answer. */
    boolean knows(Class<?> type) {
        try {
            of(type);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        }
        throw new IllegalArgumentException("no sample of " + type.getTypeName());
    }
}
