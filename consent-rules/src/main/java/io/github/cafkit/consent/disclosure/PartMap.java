package io.github.cafkit.consent.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a type is taken apart and put together again. Attributes that always stay are not named; {@link FieldCategories} has
 * them.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class PartMap<T, B> {

    private final Class<T> type;
    private final Function<T, B> copy;
    private final Function<B, T> build;
    private final List<Field<T, B>> fields;
    private final BiConsumer<T, Walk> entering;
    private final List<Field<T, B>> mandatory;

    private PartMap(Lines<T, B> lines) {
        this.type = lines.type;
        this.copy = lines.copy;
        this.build = lines.build;
        this.fields = List.copyOf(lines.fields);
        this.entering = lines.entering;
        this.mandatory = fields.stream().filter(Field::isMandatory).toList();
    }

    static <T, B> Lines<T, B> of(Class<T> type, Function<T, B> copy, Function<B, T> build) {
        return new Lines<>(type, copy, build);
    }

    /** The narrower part: the same object if nothing goes, or null if it cannot stand. */
    @Nullable
    T narrow(T part, Walk walk) {
        entering.accept(part, walk);
        B builder = null;
        for (Field<T, B> field : fields) {
            Object next = field.next(part, walk);
            if (next == Field.FALLS) {
                return null;
            }
            if (next != Field.SAME) {
                builder = builder == null ? copy.apply(part) : builder;
                field.set(builder, next);
            }
        }
        return builder == null ? part : build.apply(builder);
    }

    /** Why a part of the type cannot stand, whatever else it holds; 0 if it can. */
    int canFall(Walk walk) {
        int why = 0;
        for (Field<T, B> field : mandatory) {
            why |= walk.blocks(field.rule());
        }
        return why;
    }

    /** Adds why each attribute can go, by place in the table. */
    void canGo(Walk walk, int[] causes) {
        for (Field<T, B> field : fields) {
            causes[field.index()] |= field.canGo(walk);
            field.below(walk, causes);
        }
    }

    Class<T> type() {
        return type;
    }

    List<Field<T, B>> fields() {
        return fields;
    }

    /** Collects the attributes of a type: those that bring the part down first. */
    static final class Lines<T, B> {

        private final Class<T> type;
        private final Function<T, B> copy;
        private final Function<B, T> build;
        private final List<Field<T, B>> fields = new ArrayList<>();
        private BiConsumer<T, Walk> entering = (part, walk) -> {};

        private Lines(Class<T> type, Function<T, B> copy, Function<B, T> build) {
            this.type = type;
            this.copy = copy;
            this.build = build;
        }

        Lines<T, B> entering(BiConsumer<T, Walk> value) {
            entering = value;
            return this;
        }

        Lines<T, B> mandatory(String name) {
            return add(new Field.Mandatory<>(type.getSimpleName(), name));
        }

        <V> Lines<T, B> neutral(String name, Function<T, V> get, BiConsumer<B, V> set, V neutral) {
            return add(new Field.Neutral<>(type.getSimpleName(), name, get, set, neutral));
        }

        <V> Lines<T, B> optional(String name, Function<T, Optional<V>> get, BiConsumer<B, Optional<V>> set) {
            return optional(name, get, set, part -> false);
        }

        /** An optional attribute that some parts cannot do without. */
        <V> Lines<T, B> optional(
                String name,
                Function<T, Optional<V>> get,
                BiConsumer<B, Optional<V>> set,
                Function<T, Boolean> needed) {
            return add(new Field.OfOptional<>(type.getSimpleName(), name, get, set, needed));
        }

        <V> Lines<T, B> many(String name, Function<T, ? extends Collection<V>> get, BiConsumer<B, List<V>> set) {
            return many(name, get, set, Choice.none());
        }

        <V> Lines<T, B> many(
                String name, Function<T, ? extends Collection<V>> get, BiConsumer<B, List<V>> set, Choice<V> choice) {
            return add(new Field.OfMany<>(type.getSimpleName(), name, get, set, choice, Optional.empty()));
        }

        <V> Lines<T, B> parts(
                String name,
                Function<T, ? extends Collection<V>> get,
                BiConsumer<B, List<V>> set,
                Choice<V> choice,
                PartMap<V, ?> part) {
            return add(new Field.OfMany<>(type.getSimpleName(), name, get, set, choice, Optional.of(part)));
        }

        <V> Lines<T, B> part(
                String name, Function<T, Optional<V>> get, BiConsumer<B, Optional<V>> set, PartMap<V, ?> part) {
            return add(new Field.OfPart<>(type.getSimpleName(), name, get, set, part));
        }

        <V> Lines<T, B> root(String name, Function<T, V> get, BiConsumer<B, V> set, PartMap<V, ?> part) {
            return add(new Field.OfRoot<>(type.getSimpleName(), name, get, set, part));
        }

        Lines<T, B> add(Field<T, B> field) {
            fields.add(field.isMandatory() ? 0 : fields.size(), field);
            return this;
        }

        PartMap<T, B> map() {
            return new PartMap<>(this);
        }
    }
}
