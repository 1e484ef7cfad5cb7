package io.github.cafkit.model.referral;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that happened to a referral, and when. Immutable and thread-safe; notes are redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableReferralEvent.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableReferralEvent.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableReferralEvent.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableReferralEvent.class)
public interface ReferralEvent extends WithReferralEvent {

    /**
     * The day.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * What happened.
     *
     * @return the move, never null
     */
    ReferralMove getMove();

    /**
     * Who did it, or told of it.
     *
     * @return the person, or empty if it was not recorded
     */
    @Value.Redacted
    Optional<PersonId> getBy();

    /**
     * Anything to add, such as the reason in their own words.
     *
     * @return the note, or empty if there is none
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getNote();

    /** Insists that nobody is told to wait for a day in the past. */
    @Value.Check
    default void check() {
        Checks.require(
                !(getMove() instanceof ReferralMove.Waiting waiting)
                        || waiting.expectedOn()
                                .map(expected -> !expected.isBefore(getOn()))
                                .orElse(true),
                "REFERRAL-21",
                "/move/expectedOn",
                "the day on which help is expected is not before the day on which it was named");
    }

    /**
     * Something that happened on a day.
     *
     * @param on the day, not null
     * @param move what happened, not null
     * @return the event, never null
     */
    static ReferralEvent of(LocalDate on, ReferralMove move) {
        return builder().on(on).move(move).build();
    }

    /**
     * Starts an event.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReferralEvent}. */
    final class Builder extends ImmutableReferralEvent.Builder {
        Builder() {}
    }
}
