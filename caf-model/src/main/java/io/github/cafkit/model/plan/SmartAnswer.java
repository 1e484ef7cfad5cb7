package io.github.cafkit.model.plan;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a person thinks of an outcome that no program can tell: whether it is achievable and realistic. Immutable and
 * thread-safe; the note is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSmartAnswer.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSmartAnswer.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSmartAnswer.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSmartAnswer.class)
public interface SmartAnswer extends WithSmartAnswer {

    /**
     * Whether it can be reached with what the plan provides.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getAchievable() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Whether it can be reached by this child or family in the time.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getRealistic() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Who answered.
     *
     * @return the person, never null
     */
    PersonId getAnsweredBy();

    /**
     * The day of the answer.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * Anything to add.
     *
     * @return the note, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNote();

    /**
     * Starts an answer.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SmartAnswer}. */
    final class Builder extends ImmutableSmartAnswer.Builder {
        Builder() {}
    }
}
