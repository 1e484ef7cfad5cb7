package io.github.cafkit.model.casefile;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.NeedLevel;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A level of need that somebody judged a child to have, from a day on. It is a person's judgement by the threshold document
 * of the area and never worked out by the library. Immutable and thread-safe; redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableRecordedNeedLevel.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableRecordedNeedLevel.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableRecordedNeedLevel.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableRecordedNeedLevel.class)
public interface RecordedNeedLevel extends WithRecordedNeedLevel {

    /**
     * The level.
     *
     * @return the level, never null
     */
    @Value.Redacted
    NeedLevel getLevel();

    /**
     * What the area calls it, where its vocabulary is finer or has words of its own.
     *
     * @return the term, or empty if the level says it
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getLocalTerm();

    /**
     * The day from which the judgement counts. It counts until the next one.
     *
     * @return the day, inclusive, never null
     */
    LocalDate getFirstDay();

    /**
     * Who judged.
     *
     * @return the person, or empty if it was not recorded
     */
    Optional<PersonId> getJudgedBy();

    /**
     * The agency for which the person judged.
     *
     * @return the agency, or empty if it was not recorded
     */
    Optional<AgencyId> getAgency();

    /**
     * Starts a recorded level.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RecordedNeedLevel}. */
    final class Builder extends ImmutableRecordedNeedLevel.Builder {
        Builder() {}
    }
}
