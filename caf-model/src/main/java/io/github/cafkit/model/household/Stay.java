package io.github.cafkit.model.household;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Spans;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * From when to when somebody lives in the household. Immutable and thread-safe; the pattern is redacted in
 * {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableStay.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableStay.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableStay.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableStay.class)
public interface Stay extends WithStay {

    /**
     * The first day of living here.
     *
     * @return the day, inclusive, or empty if it has always been so or nobody knows since when
     */
    Optional<LocalDate> getFirstDay();

    /**
     * The last day of living here.
     *
     * @return the day, inclusive, or empty while it goes on
     */
    Optional<LocalDate> getLastDay();

    /**
     * For which part of the time, such as every other weekend.
     *
     * @return the pattern in words, or empty if the person lives here all the time
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getPattern();

    /**
     * The days of living here.
     *
     * @return the range, never null
     */
    default DateRange period() {
        return Spans.of(getFirstDay(), getLastDay());
    }

    /** Insists that the days are in order. */
    @Value.Check
    default void check() {
        Spans.check(getFirstDay(), getLastDay());
    }

    /**
     * A stay that goes on, since a day nobody has recorded.
     *
     * @return the stay, never null
     */
    static Stay always() {
        return builder().build();
    }

    /**
     * A stay that goes on since a day.
     *
     * @param firstDay the first day, inclusive, not null
     * @return the stay, never null
     */
    static Stay since(LocalDate firstDay) {
        return builder().firstDay(firstDay).build();
    }

    /**
     * Starts a stay.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Stay}. */
    final class Builder extends ImmutableStay.Builder {
        Builder() {}
    }
}
