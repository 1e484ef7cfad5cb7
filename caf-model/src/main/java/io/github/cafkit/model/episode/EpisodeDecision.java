package io.github.cafkit.model.episode;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision that a move of an episode rests on: that social care takes over, or how the work goes on after a
 * safeguarding stop. Immutable and thread-safe.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableEpisodeDecision.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableEpisodeDecision.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableEpisodeDecision.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableEpisodeDecision.class)
public interface EpisodeDecision extends WithEpisodeDecision {

    /**
     * Who decided.
     *
     * @return the person, never null
     */
    PersonId getBy();

    /**
     * In what capacity.
     *
     * @return the capacity, never null
     */
    MoverRole getCapacity();

    /**
     * The day of the decision, which may be before the day on which it was recorded.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * The legal basis that the work has from then on.
     *
     * @return the basis, or empty if it stays or is not decided
     */
    Optional<LegalBasis> getLeadsTo();

    /**
     * A decision.
     *
     * @param capacity in what capacity it was made, not null
     * @param by who made it, not null
     * @param on the day of the decision, not null
     * @return the decision, never null
     */
    static EpisodeDecision of(MoverRole capacity, PersonId by, LocalDate on) {
        return builder().capacity(capacity).by(by).on(on).build();
    }

    /**
     * Starts a decision.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EpisodeDecision}. */
    final class Builder extends ImmutableEpisodeDecision.Builder {
        Builder() {}
    }
}
