package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.fact.InformationCategory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A change of one part of a document, and to whom that part is hidden. It says so by itself, without the table.
 *
 * @param name what is changed
 * @param categories all categories that the part belongs to
 * @param othersToo whether it is about another child, an informant or anybody
 * @param text whether it holds text or an agency
 * @param change makes the change
 */
record HiddenChange<T>(
        String name, Set<InformationCategory> categories, boolean othersToo, boolean text, UnaryOperator<T> change) {

    static <T> HiddenChange<T> of(String name, UnaryOperator<T> change, InformationCategory... categories) {
        return new HiddenChange<>(name, EnumSet.copyOf(List.of(categories)), false, false, change);
    }

    HiddenChange<T> isText() {
        return new HiddenChange<>(name, categories, othersToo, true, change);
    }

    HiddenChange<T> isAboutOthers() {
        return new HiddenChange<>(name, categories, true, text, change);
    }

    boolean isHidden(Clearance clearance) {
        return categories.stream().anyMatch(category -> (clearance.flows() & (1 << category.ordinal())) == 0)
                || (othersToo && clearance.family())
                || (text && clearance.danger());
    }

    @Override
    public String toString() {
        return name;
    }
}
