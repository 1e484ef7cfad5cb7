package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.fact.InformationCategory;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of categories as bits, so that a document is narrowed with a few instructions for each attribute. */
final class Masks {

    /** Every category. */
    static final int ALL = (1 << InformationCategory.values().length) - 1;

    private Masks() {}

    static int of(InformationCategory category) {
        return 1 << category.ordinal();
    }

    static int of(Collection<InformationCategory> categories) {
        int mask = 0;
        for (InformationCategory category : categories) {
            mask |= of(category);
        }
        return mask;
    }

    static Set<InformationCategory> categories(int mask) {
        EnumSet<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            if ((mask & of(category)) != 0) {
                categories.add(category);
            }
        }
        return Collections.unmodifiableSet(categories);
    }

    static Set<RemovalGround> grounds(int cause) {
        EnumSet<RemovalGround> grounds = EnumSet.noneOf(RemovalGround.class);
        if ((cause & ALL) != 0) {
            grounds.add(RemovalGround.CATEGORY);
        }
        for (RemovalGround ground : RemovalGround.values()) {
            if ((cause & ground.bit()) != 0) {
                grounds.add(ground);
            }
        }
        return grounds;
    }

    static Set<RemovalGround> copy(Set<RemovalGround> grounds) {
        EnumSet<RemovalGround> copy = EnumSet.noneOf(RemovalGround.class);
        copy.addAll(grounds);
        return Collections.unmodifiableSet(copy);
    }
}
