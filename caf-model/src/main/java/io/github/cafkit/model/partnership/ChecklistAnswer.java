package io.github.cafkit.model.partnership;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** What an agency answers to one statement of a checklist. Immutable and thread-safe; the comment is redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableChecklistAnswer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableChecklistAnswer.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableChecklistAnswer.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableChecklistAnswer.class)
public interface ChecklistAnswer extends WithChecklistAnswer {

    /**
     * The statement.
     *
     * @return its code in the checklist, never null
     */
    ListedCode getStatement();

    /**
     * The answer.
     *
     * @return the answer, never null
     */
    AnswerLevel getAnswer();

    /**
     * What the agency says to it.
     *
     * @return the comment, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getComment();

    /**
     * An answer without a comment.
     *
     * @param statement the code of the statement, not null
     * @param answer the answer, not null
     * @return the answer, never null
     */
    static ChecklistAnswer of(ListedCode statement, AnswerLevel answer) {
        return builder().statement(statement).answer(answer).build();
    }

    /**
     * Starts an answer.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ChecklistAnswer}. */
    final class Builder extends ImmutableChecklistAnswer.Builder {
        Builder() {}
    }
}
