package io.github.cafkit.consent.disclosure;

import io.github.cafkit.consent.fact.InformationCategory;
import java.util.List;

/**
 * When a part goes.
 *
 * @param basis what decides
 * @param mask the categories that must all go
 * @param subject whom it is about
 * @param mayLocate whether it holds free text or names an agency
 * @param readable whether a person who has read it can let it go in spite of danger
 */
record FieldRule(FieldBasis basis, int mask, Subject subject, boolean mayLocate, boolean readable) {

    /** Refers to something that was left out. */
    static final FieldRule GONE = new FieldRule(FieldBasis.WITH_PART, 0, Subject.NOBODY, false, false);

    static FieldRule structure() {
        return new FieldRule(FieldBasis.STRUCTURE, 0, Subject.NOBODY, false, false);
    }

    static FieldRule information(InformationCategory... categories) {
        return new FieldRule(FieldBasis.CATEGORIES, Masks.of(List.of(categories)), Subject.CHILD, false, false);
    }

    /** Goes with the part it belongs to. */
    static FieldRule withPart() {
        return new FieldRule(FieldBasis.WITH_PART, 0, Subject.CHILD, false, false);
    }

    FieldRule by(FieldBasis value) {
        return new FieldRule(value, mask, subject, mayLocate, readable);
    }

    FieldRule about(Subject value) {
        return new FieldRule(basis, mask, value, mayLocate, readable);
    }

    FieldRule and(int categories) {
        return (mask | categories) == mask
                ? this
                : new FieldRule(basis, mask | categories, subject, mayLocate, readable);
    }

    /** Is or holds free text. */
    FieldRule text() {
        return new FieldRule(basis, mask, subject, true, true);
    }

    /** Names an agency, or is text that keeps its place by another; no reading lets it go. */
    FieldRule locates() {
        return new FieldRule(basis, mask, subject, true, false);
    }
}
