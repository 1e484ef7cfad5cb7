package io.github.cafkit.model.household;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.internal.Spans;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that makes life harder, or different, for the family. Immutable and thread-safe; redacted in {@code toString}. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableCircumstance.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableCircumstance.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableCircumstance.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableCircumstance.class)
public interface Circumstance extends WithCircumstance {

    /**
     * What it is.
     *
     * @return the kind, never null
     */
    @Value.Redacted
    CircumstanceKind getKind();

    /**
     * Whom it is about.
     *
     * @return the bearer, never null
     */
    @Value.Redacted
    Bearer getBearer();

    /**
     * The person it is about.
     *
     * @return the person, or empty if it is about the household or nobody was named
     */
    Optional<PersonId> getPerson();

    /**
     * The circumstance in words.
     *
     * @return the account, or empty if the kind says enough
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getDetails();

    /**
     * The first day on which it was so.
     *
     * @return the day, inclusive, or empty if it is not known
     */
    Optional<LocalDate> getFirstDay();

    /**
     * The last day on which it was so.
     *
     * @return the day, inclusive, or empty while it goes on
     */
    Optional<LocalDate> getLastDay();

    /**
     * The factor of the children in need census, where the kind does not decide it: for private fostering {@code 8B} to
     * {@code 8F}, whose meanings the library does not know.
     *
     * @return the code, or empty if it was not recorded
     */
    @Value.Redacted
    Optional<
                    @Pattern(regexp = "8[B-F]", message = "a factor of private fostering is 8 and a letter from B to F")
                    String>
            getRecordedFactor();

    /**
     * The factor of the children in need census.
     *
     * @return the one recorded, or else the one that kind and bearer decide, or empty
     */
    default Optional<String> factor() {
        return getRecordedFactor().or(() -> getKind().factor(getBearer()));
    }

    /**
     * The days on which it is so.
     *
     * @return the range, never null
     */
    default DateRange period() {
        return Spans.of(getFirstDay(), getLastDay());
    }

    /** Insists that the days are in order, and on what belongs together. */
    @Value.Check
    default void check() {
        Spans.check(getFirstDay(), getLastDay());
        Checks.require(
                getBearer() != Bearer.HOUSEHOLD || getPerson().isEmpty(),
                "CIRCUMSTANCE-01",
                "/person",
                "what is about the household as a whole is about nobody in particular");
        Checks.require(
                getRecordedFactor().isEmpty() || getKind() == CircumstanceKind.PRIVATE_FOSTERING,
                "CIRCUMSTANCE-02",
                "/recordedFactor",
                "only for private fostering a factor is recorded by itself");
    }

    /**
     * Starts a circumstance.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Circumstance}. */
    final class Builder extends ImmutableCircumstance.Builder {
        Builder() {}
    }
}
