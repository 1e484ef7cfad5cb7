package io.github.cafkit.model.partnership;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that agencies, or years, are compared in. Immutable and thread-safe.
 *
 * @param kind the kind, not null
 * @param list the ladder or checklist, empty for the degree, not null
 * @param statement the statement, empty for a degree or a ladder, not null
 */
public record ComparedTopic(TopicKind kind, Optional<CodeListId> list, Optional<ListedCode> statement) {

    static final ComparedTopic DEGREE = new ComparedTopic(TopicKind.DEGREE, Optional.empty(), Optional.empty());

    /** Checks the parts. */
    public ComparedTopic {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(statement, "statement");
    }

    static ComparedTopic ladder(CodeListId list) {
        return new ComparedTopic(TopicKind.LADDER, Optional.of(list), Optional.empty());
    }

    static ComparedTopic statement(CodeListId list, ListedCode statement) {
        return new ComparedTopic(TopicKind.STATEMENT, Optional.of(list), Optional.of(statement));
    }
}
