package io.github.cafkit.model.retention;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An instruction to keep a record whatever the schedule says: an inquiry, a claim, a request to see the record that has
 * not been answered. Immutable and thread-safe; the reason is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableLegalHold.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableLegalHold.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLegalHold.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLegalHold.class)
public interface LegalHold extends WithLegalHold {

    /**
     * Identifies the hold; one hold may lie on many records.
     *
     * @return the identifier, never null
     */
    HoldId getId();

    /**
     * Why the record is held.
     *
     * @return the reason, never null
     */
    @Value.Redacted
    @NotBlank(message = "a hold says why")
    @Size(max = TextLimits.LINE)
    String getReason();

    /**
     * Who ordered it.
     *
     * @return the person, never null
     */
    PersonId getPlacedBy();

    /**
     * The first day of the hold.
     *
     * @return the day, inclusive, never null
     */
    LocalDate getPlacedOn();

    /**
     * The first day without the hold.
     *
     * @return the day, or empty while nobody has lifted it
     */
    Optional<LocalDate> getLiftedOn();

    /**
     * Whether the hold forbids to archive or destroy on a day.
     *
     * @param day the day, not null
     * @return true from the day it was placed to the day before it is lifted
     */
    default boolean holdsOn(LocalDate day) {
        return !day.isBefore(getPlacedOn()) && getLiftedOn().map(day::isBefore).orElse(true);
    }

    /** Insists on days in order. */
    @Value.Check
    default void check() {
        Checks.require(
                getLiftedOn().map(lifted -> !lifted.isBefore(getPlacedOn())).orElse(true),
                "HOLD-01",
                "/liftedOn",
                "a hold is not lifted before it is placed");
    }

    /**
     * Starts a hold.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LegalHold}. */
    final class Builder extends ImmutableLegalHold.Builder {
        Builder() {}
    }
}
