package io.github.cafkit.model.assessment;

import io.github.cafkit.core.privacy.PersonalText;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two versions of an assessment. Immutable and thread-safe.
 *
 * <p>Everything but {@link #before()} and {@link #after()} is made of the library's words, codes and identifiers. These
 * two repeat what the assessment says: show them on a page to somebody who may read the assessment, never log them.
 * {@code toString} hides them.
 *
 * @param kind how the versions differ, not null
 * @param section the section of the form, not null
 * @param earlierPath the place in the earlier version as a JSON pointer; empty for what was added, not null
 * @param laterPath the place in the later version as a JSON pointer; empty for what was removed, not null
 * @param what the place in words, such as {@code findings / 1.1.c / needs / need-1 / statement}, not null
 * @param before what the earlier version says, for a page; empty for what was added or reordered, not null
 * @param after what the later version says, for a page; empty for what was removed or reordered, not null
 */
public record AssessmentChange(
        ChangeKind kind,
        AssessmentSection section,
        Optional<String> earlierPath,
        Optional<String> laterPath,
        String what,
        Optional<PersonalText> before,
        Optional<PersonalText> after) {

    /** Checks the parts. */
    public AssessmentChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(earlierPath, "earlierPath");
        Objects.requireNonNull(laterPath, "laterPath");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The place: in the later version, or in the earlier one for what was removed.
     *
     * @return a JSON pointer, never null
     */
    public String path() {
        return laterPath.or(() -> earlierPath).orElse("");
    }

    /**
     * The same difference seen from the later version.
     *
     * @return the difference with earlier and later swapped, never null
     */
    public AssessmentChange mirrored() {
        return new AssessmentChange(
                kind.mirrored(),
                section,
                /* earlierPath= */ laterPath,
                /* laterPath= */ earlierPath,
                what,
                /* before= */ after,
                /* after= */ before);
    }
}
