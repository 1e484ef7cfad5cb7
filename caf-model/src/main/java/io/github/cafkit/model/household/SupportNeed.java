package io.github.cafkit.model.household;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Spans;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/** What a parent or carer needs help with, and who helps. Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableSupportNeed.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableSupportNeed.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableSupportNeed.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableSupportNeed.class)
public interface SupportNeed extends WithSupportNeed {

    /**
     * Who needs it.
     *
     * @return the parent or carer, never null
     */
    PersonId getPerson();

    /**
     * What for.
     *
     * @return the kind, never null
     */
    @Value.Redacted
    SupportNeedKind getKind();

    /**
     * The need in words, best the person's own.
     *
     * @return the account, or empty if the kind says enough
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getDetails();

    /**
     * The first day of the need.
     *
     * @return the day, inclusive, or empty if it is not known
     */
    Optional<LocalDate> getFirstDay();

    /**
     * The last day of the need.
     *
     * @return the day, inclusive, or empty while it goes on
     */
    Optional<LocalDate> getLastDay();

    /**
     * The agencies that help with it.
     *
     * @return the agencies sorted; empty while nobody does, never null
     */
    @Value.NaturalOrder
    SortedSet<AgencyId> getMetBy();

    /**
     * The days of the need.
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
     * Starts a support need.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportNeed}. */
    final class Builder extends ImmutableSupportNeed.Builder {
        Builder() {}
    }
}
