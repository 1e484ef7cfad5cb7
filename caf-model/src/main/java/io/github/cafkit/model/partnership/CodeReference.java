package io.github.cafkit.model.partnership;

import java.util.Objects;

/**
 * Points at an entry of a list. Immutable and thread-safe.
 *
 * @param list the list, not null
 * @param code the entry, not null
 */
public record CodeReference(CodeListId list, ListedCode code) implements Comparable<CodeReference> {

    /** Checks the parts. */
    public CodeReference {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(code, "code");
    }

    /**
     * Points at an entry.
     *
     * @param list the name of the list, not null
     * @param code the code of the entry, not null
     * @return the reference, never null
     * @throws io.github.cafkit.core.problem.ProblemException if one of them has another form
     */
    public static CodeReference of(String list, String code) {
        return new CodeReference(CodeListId.of(list), ListedCode.of(code));
    }

    /** By list, then by code. */
    @Override
    public int compareTo(CodeReference other) {
        int byList = list.compareTo(other.list);
        return byList != 0 ? byList : code.compareTo(other.code);
    }
}
