package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.immutables.value.Value;

/** One question of the checklist, answered. Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableChecklistAnswer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableChecklistAnswer.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableChecklistAnswer.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableChecklistAnswer.class)
public interface ChecklistAnswer extends WithChecklistAnswer {

    /**
     * The question.
     *
     * @return the question, never null
     */
    ChecklistQuestion getQuestion();

    /**
     * The answer.
     *
     * @return the answer, never null
     */
    @Value.Redacted
    ChecklistReply getReply();

    /**
     * What the answer rests on.
     *
     * @return the account, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNote();

    /**
     * An answer without a note.
     *
     * @param question the question, not null
     * @param reply the answer, not null
     * @return the value, never null
     */
    static ChecklistAnswer of(ChecklistQuestion question, ChecklistReply reply) {
        return builder().question(question).reply(reply).build();
    }

    /**
     * Starts an answer.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChecklistAnswer}. */
    final class Builder extends ImmutableChecklistAnswer.Builder {
        Builder() {}
    }
}
