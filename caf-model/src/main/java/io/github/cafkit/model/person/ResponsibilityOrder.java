package io.github.cafkit.model.person;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Spans;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A court's order about somebody's parental responsibility, with its days. Immutable and thread-safe; redacted in
 * {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableResponsibilityOrder.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableResponsibilityOrder.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableResponsibilityOrder.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableResponsibilityOrder.class)
public interface ResponsibilityOrder extends WithResponsibilityOrder {

    /**
     * What sort of order it is.
     *
     * @return the kind, never null
     */
    @Value.Redacted
    ResponsibilityOrderKind getKind();

    /**
     * The first day on which it counts.
     *
     * @return the day, inclusive, never null
     */
    LocalDate getFirstDay();

    /**
     * The last day on which it counts.
     *
     * @return the day, inclusive, or empty if the order names none
     */
    Optional<LocalDate> getLastDay();

    /**
     * What the person may not do, or may do only so, as the order says.
     *
     * @return the limits, or empty if the kind says enough or nobody has read the order
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getLimits();

    /**
     * The day on which somebody saw the order.
     *
     * @return the day, or empty if nobody has
     */
    Optional<LocalDate> getSeenOn();

    /**
     * The days on which it counts.
     *
     * @return the range, never null
     */
    default DateRange period() {
        return Spans.of(Optional.of(getFirstDay()), getLastDay());
    }

    /** Insists that the days are in order. */
    @Value.Check
    default void check() {
        Spans.check(Optional.of(getFirstDay()), getLastDay());
    }

    /**
     * Starts an order.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResponsibilityOrder}. */
    final class Builder extends ImmutableResponsibilityOrder.Builder {
        Builder() {}
    }
}
