package io.github.cafkit.model.assessment;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a strength or a need rests on. Immutable and thread-safe; the statement is redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEvidence.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvidence.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableEvidence.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableEvidence.class)
public interface Evidence extends WithEvidence {

    /**
     * Fact, observation or opinion.
     *
     * @return the kind, never null
     */
    EvidenceKind getKind();

    /**
     * What was established, seen or thought.
     *
     * @return the statement, never null
     */
    @Value.Redacted
    @NotBlank(message = "evidence says something")
    @Size(max = TextLimits.NARRATIVE)
    String getStatement();

    /**
     * Who established, saw or thinks it, and answers for the record of it.
     *
     * @return the person, never null
     */
    PersonId getBy();

    /**
     * The day it was established, seen or thought.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * Who reported it, if not the person named in {@link #getBy()}. An informant may need to be protected.
     *
     * @return the person, or empty if it was not reported by anybody else
     */
    @Value.Redacted
    Optional<PersonId> getReportedBy();

    /**
     * Starts a piece of evidence.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Evidence}. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
