package io.github.cafkit.model.plan;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.accountability.Place;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When and how a plan is looked at again. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewArrangement.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewArrangement.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReviewArrangement.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReviewArrangement.class)
public interface ReviewArrangement extends WithReviewArrangement {

    /**
     * How often.
     *
     * @return the time from one review to the next, or empty if none is agreed
     */
    Optional<Period> getCadence();

    /**
     * The next review.
     *
     * @return the day, or empty if none is fixed
     */
    Optional<LocalDate> getNextOn();

    /**
     * Who calls and chairs it.
     *
     * @return the party, or empty if nobody does
     */
    Optional<Party> getChair();

    /**
     * Where.
     *
     * @return the place, or empty if it is not fixed
     */
    Optional<Place> getVenue();

    /**
     * Who is to be there, the family included.
     *
     * @return the parties in order; may be empty, never null
     */
    List<Party> getAttendees();

    /**
     * Starts a review arrangement.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReviewArrangement}. */
    final class Builder extends ImmutableReviewArrangement.Builder {
        Builder() {}
    }
}
