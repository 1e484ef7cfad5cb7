package io.github.cafkit.model.consent;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A practitioner's judgement of whether a child understands what is agreed to well enough to answer alone. It belongs to
 * a person and is never inferred. Immutable and thread-safe; answer and reason are redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCompetence.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCompetence.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCompetence.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCompetence.class)
public interface Competence extends WithCompetence {

    /**
     * Whether the child was found competent for this answer.
     *
     * @return the judgement, never null
     */
    @Value.Redacted
    YesNoUnknown getCompetent();

    /**
     * Who judged it.
     *
     * @return the practitioner, never null
     */
    PersonId getAssessedBy();

    /**
     * The day of the judgement.
     *
     * @return the day, never null
     */
    LocalDate getAssessedOn();

    /**
     * What the judgement rests on.
     *
     * @return the reason in words, or empty if none was written down
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getReason();

    /**
     * Starts a judgement of competence.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Competence}. */
    final class Builder extends ImmutableCompetence.Builder {
        Builder() {}
    }
}
