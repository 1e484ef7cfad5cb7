package io.github.cafkit.consent.disclosure;

import java.util.List;

/**
 * Which rule holds for a part, told by what it is.
 *
 * @param <V> the type of the part
 */
interface Choice<V> {

    /** The rule for one part. */
    FieldRule of(V part, FieldRule field, Walk walk);

    /** All rules that a part may have. */
    List<FieldRule> possible(FieldRule field, Walk walk);

    /** The same rule for every part. */
    static <V> Choice<V> none() {
        return new Choice<>() {
            @Override
            public FieldRule of(V part, FieldRule field, Walk walk) {
                return field;
            }

            @Override
            public List<FieldRule> possible(FieldRule field, Walk walk) {
                return List.of(field);
            }
        };
    }
}
