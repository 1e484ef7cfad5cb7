package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.fact.InformationCategory;
import java.util.Set;

/**
 * What an attribute of a document is, for the question whether it may go. Immutable and thread-safe.
 *
 * @param part the type and the attribute, such as {@code Child#address}, not null
 * @param basis what decides, not null
 * @param categories the categories that must all be allowed, in declared order; beside what the basis adds, not null
 * @param subject whom it is about, not null
 * @param mayLocate whether it holds free text or names an agency, and so goes as a whole where somebody could be found by it
 */
public record FieldCategory(
        String part, FieldBasis basis, Set<InformationCategory> categories, Subject subject, boolean mayLocate) {

    /** Takes a copy. */
    public FieldCategory {
        categories = Masks.categories(Masks.of(categories));
    }
}
