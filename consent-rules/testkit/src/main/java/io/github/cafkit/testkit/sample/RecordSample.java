package io.github.cafkit.testkit.sample;

import io.github.cafkit.core.id.Identifier;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A record: each component has a value of its own. Where components have to agree, an area says how. */
final class RecordSample implements Sample<Object> {

    private final Class<?> type;
    private final List<Sample<?>> components = new ArrayList<>();
    private final Constructor<?> constructor;

    RecordSample(Catalogue catalogue, Class<?> type) {
        this.type = type;
        RecordComponent[] parts = type.getRecordComponents();
        for (RecordComponent part : parts) {
            components.add(catalogue.ofAttribute(type, part.getName(), part.getAnnotatedType()));
        }
        this.constructor = constructor(type, parts);
    }

    private RecordSample(Class<?> type, Sample<String> onlyComponent) {
        this.type = type;
        components.add(onlyComponent);
        this.constructor = constructor(type, type.getRecordComponents());
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
        try {
            return type.getConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException hidden) {
            throw new IllegalArgumentException("no sample of " + type.getName(), hidden);
        }
    }

    /** Whether a record is an opaque identifier: one text that means nothing. */
    static boolean isIdentifier(Class<?> type) {
        return type.isRecord()
                && Identifier.class.isAssignableFrom(type)
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
    }

    /** Identifiers of a small world, after their kind: {@code MeetingId} gives {@code meeting-1} and some more. */
    static Sample<Object> ofIdentifier(Class<?> type) {
        String kind = type.getSimpleName()
                .replaceFirst("Id$", "")
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
        return new RecordSample(type, choices -> PlainSamples.id(kind, choices));
    }

    @Override
    public Object from(Choices choices) {
        Object[] values =
                components.stream().map(sample -> sample.from(choices)).toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(
                    "the sample of " + type.getName() + " is refused: " + refused.getCause(), refused);
        }
    }
}
