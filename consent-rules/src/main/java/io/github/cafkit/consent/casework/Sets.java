package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.consents.Scope;
import io.github.cafkit.consent.fact.InformationCategory;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Sets of categories as bits: a question reads many of them. */
final class Sets {

    private static final InformationCategory[] CATEGORIES = InformationCategory.values();

    /** All categories. */
    static final int ALL = of(EnumSet.allOf(InformationCategory.class));

    private Sets() {}

    static int of(Enum<?> value) {
        return 1 << value.ordinal();
    }

    static int of(Collection<? extends Enum<?>> values) {
        int bits = 0;
        for (Enum<?> value : values) {
            bits |= of(value);
        }
        return bits;
    }

    static boolean contains(int bits, Enum<?> value) {
        return (bits & of(value)) != 0;
    }

    /** A scope that reaches the categories, or any if they are all. */
    static Scope<InformationCategory> scope(int bits) {
        return bits == ALL ? Scope.any() : new Scope<>(Optional.of(named(bits)));
    }

    static Set<InformationCategory> named(int bits) {
        EnumSet<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : CATEGORIES) {
            if (contains(bits, category)) {
                categories.add(category);
            }
        }
        return categories;
    }
}
