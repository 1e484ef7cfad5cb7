package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A function that a member has for a time. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableHeldFunction.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableHeldFunction.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableHeldFunction.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableHeldFunction.class)
public interface HeldFunction extends WithHeldFunction {

    /**
     * The function.
     *
     * @return the function, never null
     */
    TeamFunction getFunction();

    /**
     * The first day.
     *
     * @return the day, inclusive, never null
     */
    LocalDate getFirstDay();

    /**
     * The last day.
     *
     * @return the day, inclusive, or empty while it goes on
     */
    Optional<LocalDate> getLastDay();

    /**
     * The days on which the member has the function.
     *
     * @return the range, never null
     */
    default DateRange period() {
        return Periods.of(getFirstDay(), getLastDay());
    }

    /** Insists that the days are in order. */
    @Value.Check
    default void check() {
        Periods.check(getFirstDay(), getLastDay());
    }

    /**
     * Starts a function.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HeldFunction}. */
    final class Builder extends ImmutableHeldFunction.Builder {
        Builder() {}
    }
}
