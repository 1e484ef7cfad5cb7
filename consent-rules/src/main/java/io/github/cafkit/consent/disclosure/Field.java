package io.github.cafkit.consent.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that may have to go.
 *
 * @param <T> the type it belongs to
 * @param <B> the builder of that type
 */
abstract class Field<T, B> {

    /** The attribute stays as it is. */
    static final Object SAME = new Object();

    /** The part that the attribute belongs to cannot stand; the walk knows why. */
    static final Object FALLS = new Object();

    private final String name;
    private final FieldRule rule;
    private final int index;

    Field(String type, String name) {
        this.name = name;
        this.rule = FieldCategories.rule(type + "#" + name);
        this.index = FieldCategories.index(type + "#" + name);
    }

    final String name() {
        return name;
    }

    final FieldRule rule() {
        return rule;
    }

    final int index() {
        return index;
    }

    /** The next value of the attribute, {@link #SAME} or {@link #FALLS}. */
    final Object next(T owner, Walk walk) {
        int back = walk.enter(name);
        Object next = narrow(owner, walk);
        walk.leave(back);
        return next;
    }

    abstract Object narrow(T owner, Walk walk);

    abstract void set(B builder, Object next);

    /** Whether the part falls if the attribute goes. */
    boolean isMandatory() {
        return false;
    }

    /** Why the attribute can go, whatever a document holds. */
    int canGo(Walk walk) {
        return walk.blocks(rule);
    }

    /** Adds the attributes below this one that can go. */
    void below(Walk walk, int[] causes) {}

    /** The part that the attribute is, if it is taken apart. */
    Optional<PartMap<?, ?>> part() {
        return Optional.empty();
    }

    /** An attribute without which its part cannot stand. */
    static final class Mandatory<T, B> extends Field<T, B> {

        Mandatory(String type, String name) {
            super(type, name);
        }

        @Override
        Object narrow(T owner, Walk walk) {
            int why = walk.blocks(rule());
            if (why == 0) {
                return SAME;
            }
            walk.fallBecause(why);
            return FALLS;
        }

        @Override
        void set(B builder, Object next) {
            throw new IllegalStateException();
        }

        @Override
        boolean isMandatory() {
            return true;
        }
    }

    /** An attribute in whose place a neutral value stands. */
    static final class Neutral<T, B, V> extends Field<T, B> {

        private final Function<T, V> get;
        private final BiConsumer<B, V> set;
        private final V neutral;

        Neutral(String type, String name, Function<T, V> get, BiConsumer<B, V> set, V neutral) {
            super(type, name);
            this.get = get;
            this.set = set;
            this.neutral = neutral;
        }

        @Override
        Object narrow(T owner, Walk walk) {
            int why = walk.blocks(rule());
            if (why == 0 || get.apply(owner).equals(neutral)) {
                return SAME;
            }
            walk.remove(index(), why);
            return neutral;
        }

        @Override
        void set(B builder, Object next) {
            set.accept(builder, neutral);
        }
    }

    /** An attribute that may be empty. */
    static final class OfOptional<T, B, V> extends Field<T, B> {

        private final Function<T, Optional<V>> get;
        private final BiConsumer<B, Optional<V>> set;
        private final Function<T, Boolean> needed;

        OfOptional(
                String type,
                String name,
                Function<T, Optional<V>> get,
                BiConsumer<B, Optional<V>> set,
                Function<T, Boolean> needed) {
            super(type, name);
            this.get = get;
            this.set = set;
            this.needed = needed;
        }

        @Override
        Object narrow(T owner, Walk walk) {
            if (get.apply(owner).isEmpty()) {
                return SAME;
            }
            int why = walk.blocks(rule());
            if (why == 0) {
                return SAME;
            }
            if (needed.apply(owner)) {
                walk.fallBecause(why);
                return FALLS;
            }
            walk.remove(index(), why);
            return Optional.empty();
        }

        @Override
        void set(B builder, Object next) {
            set.accept(builder, Optional.empty());
        }
    }

    /** An attribute of several values, each of which goes or stays. */
    static final class OfMany<T, B, V> extends Field<T, B> {

        private final Function<T, ? extends Collection<V>> get;
        private final BiConsumer<B, List<V>> set;
        private final Choice<V> choice;
        private final Optional<PartMap<V, ?>> part;

        OfMany(
                String type,
                String name,
                Function<T, ? extends Collection<V>> get,
                BiConsumer<B, List<V>> set,
                Choice<V> choice,
                Optional<PartMap<V, ?>> part) {
            super(type, name);
            this.get = get;
            this.set = set;
            this.choice = choice;
            this.part = part;
        }

        @Override
        Object narrow(T owner, Walk walk) {
            Collection<V> all = get.apply(owner);
            if (all.isEmpty()) {
                return SAME;
            }
            List<V> kept = new ArrayList<>(all.size());
            boolean same = true;
            int i = 0;
            for (V each : all) {
                int back = walk.enter(i++);
                V next = kept(each, walk);
                walk.leave(back);
                same &= next == each;
                if (next != null) {
                    kept.add(next);
                }
            }
            return same ? SAME : kept;
        }

        private @Nullable V kept(V each, Walk walk) {
            int why = walk.blocks(choice.of(each, rule(), walk));
            V next = each;
            if (why == 0 && part.isPresent()) {
                next = part.get().narrow(each, walk);
                why = next == null ? walk.cause() : 0;
            }
            if (why != 0) {
                walk.remove(index(), why);
                return null;
            }
            return next;
        }

        @Override
        @SuppressWarnings("unchecked") // it is what narrow made
        void set(B builder, Object next) {
            set.accept(builder, (List<V>) next);
        }

        @Override
        int canGo(Walk walk) {
            int why = 0;
            for (FieldRule possible : choice.possible(rule(), walk)) {
                why |= walk.blocks(possible);
            }
            return why | part.map(map -> map.canFall(walk)).orElse(0);
        }

        @Override
        void below(Walk walk, int[] causes) {
            boolean allGo = part.map(map -> map.canFall(walk)).orElse(0) != 0
                    || choice.possible(rule(), walk).stream().allMatch(rule -> walk.blocks(rule) != 0);
            if (!allGo) {
                part.ifPresent(map -> map.canGo(walk, causes));
            }
        }

        @Override
        Optional<PartMap<?, ?>> part() {
            return part.map(map -> map);
        }
    }

    /** An optional part that is taken apart. */
    static final class OfPart<T, B, V> extends Field<T, B> {

        private final Function<T, Optional<V>> get;
        private final BiConsumer<B, Optional<V>> set;
        private final PartMap<V, ?> part;

        OfPart(
                String type,
                String name,
                Function<T, Optional<V>> get,
                BiConsumer<B, Optional<V>> set,
                PartMap<V, ?> part) {
            super(type, name);
            this.get = get;
            this.set = set;
            this.part = part;
        }

        @Override
        Object narrow(T owner, Walk walk) {
            Optional<V> value = get.apply(owner);
            if (value.isEmpty()) {
                return SAME;
            }
            int why = walk.blocks(rule());
            V next = why == 0 ? part.narrow(value.get(), walk) : null;
            if (next == value.get()) {
                return SAME;
            }
            if (next == null) {
                walk.remove(index(), why == 0 ? walk.cause() : why);
            }
            return Optional.ofNullable(next);
        }

        @Override
        @SuppressWarnings("unchecked") // it is what narrow made
        void set(B builder, Object next) {
            set.accept(builder, (Optional<V>) next);
        }

        @Override
        int canGo(Walk walk) {
            return walk.blocks(rule()) | part.canFall(walk);
        }

        @Override
        void below(Walk walk, int[] causes) {
            if (canGo(walk) == 0) {
                part.canGo(walk, causes);
            }
        }

        @Override
        Optional<PartMap<?, ?>> part() {
            return Optional.of(part);
        }
    }

    /** A part that is taken apart and always stands, as neutral values take the place of what it needs. */
    static final class OfRoot<T, B, V> extends Field<T, B> {

        private final Function<T, V> get;
        private final BiConsumer<B, V> set;
        private final PartMap<V, ?> part;

        OfRoot(String type, String name, Function<T, V> get, BiConsumer<B, V> set, PartMap<V, ?> part) {
            super(type, name);
            this.get = get;
            this.set = set;
            this.part = part;
        }

        @Override
        Object narrow(T owner, Walk walk) {
            V value = get.apply(owner);
            V next = part.narrow(value, walk);
            if (next == null) {
                throw new IllegalStateException("a part that always stands has fallen");
            }
            return next == value ? SAME : next;
        }

        @Override
        @SuppressWarnings("unchecked") // it is what narrow made
        void set(B builder, Object next) {
            set.accept(builder, (V) next);
        }

        @Override
        void below(Walk walk, int[] causes) {
            part.canGo(walk, causes);
        }

        @Override
        Optional<PartMap<?, ?>> part() {
            return Optional.of(part);
        }
    }
}
