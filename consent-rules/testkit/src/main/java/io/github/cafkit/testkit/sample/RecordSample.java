package io.github.cafkit.testkit.sample;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        try {
            this.constructor = type.getConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException hidden) {
            throw new IllegalArgumentException("no sample of " + type.getName(), hidden);
        }
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
