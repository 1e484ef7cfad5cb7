package io.github.cafkit.model.household;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.contact.PostalAddress;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.internal.Spans;
import io.github.cafkit.model.person.PersonId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * Where the household lives, and from when to when. A refuge or a secret placement is marked on the address itself, and
 * stays marked after the family has moved on. Immutable and thread-safe; the address is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableHomeAddress.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableHomeAddress.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableHomeAddress.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableHomeAddress.class)
public interface HomeAddress extends WithHomeAddress {

    /**
     * The address, which says whether it is confidential.
     *
     * @return the address, never null
     */
    @Value.Redacted
    @Valid
    PostalAddress getAddress();

    /**
     * The first day of living there.
     *
     * @return the day, inclusive, or empty if it is not known
     */
    Optional<LocalDate> getFirstDay();

    /**
     * The last day of living there.
     *
     * @return the day, inclusive, or empty while the household lives there
     */
    Optional<LocalDate> getLastDay();

    /**
     * Whom it must above all be kept from. That somebody is not named here is no permission: a confidential address is
     * kept from everybody who does not need it.
     *
     * @return the persons sorted; empty if nobody is named, never null
     */
    @Value.NaturalOrder
    SortedSet<PersonId> getKeptFrom();

    /**
     * The days of living there.
     *
     * @return the range, never null
     */
    default DateRange period() {
        return Spans.of(getFirstDay(), getLastDay());
    }

    /** Insists that the days are in order, and that an address that is kept from somebody is marked confidential. */
    @Value.Check
    default void check() {
        Spans.check(getFirstDay(), getLastDay());
        Checks.require(
                getAddress().isConfidential() || getKeptFrom().isEmpty(),
                "HOME-ADDRESS-01",
                "/address/confidential",
                "an address that is kept from somebody is confidential");
    }

    /**
     * Starts a home address.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HomeAddress}. */
    final class Builder extends ImmutableHomeAddress.Builder {
        Builder() {}
    }
}
