package io.github.cafkit.model.household;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.internal.Spans;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That one person of the family is something to another: {@code person} is the {@code kind} {@code of} the other. One direction is
 * enough; the other follows. Immutable and thread-safe; the kind is redacted in {@code toString}.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableFamilyTie.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableFamilyTie.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableFamilyTie.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableFamilyTie.class)
public interface FamilyTie extends WithFamilyTie {

    /**
     * Who is something.
     *
     * @return the person, never null
     */
    PersonId getPerson();

    /**
     * What the person is.
     *
     * @return the kind, never null
     */
    @Value.Redacted
    TieKind getKind();

    /**
     * To whom.
     *
     * @return the person, never null
     */
    PersonId getOf();

    /**
     * The first day on which it is so.
     *
     * @return the day, inclusive, or empty if it has always been so or nobody knows since when
     */
    Optional<LocalDate> getFirstDay();

    /**
     * The last day on which it is so.
     *
     * @return the day, inclusive, or empty while it is so
     */
    Optional<LocalDate> getLastDay();

    /**
     * The days on which it is so.
     *
     * @return the range, never null
     */
    default DateRange period() {
        return Spans.of(getFirstDay(), getLastDay());
    }

    /**
     * The same tie told from the other end.
     *
     * @return the tie with persons exchanged and the kind inverted, never null
     */
    default FamilyTie inverse() {
        return builder()
                .from(this)
                .person(getOf())
                .kind(getKind().inverse())
                .of(getPerson())
                .build();
    }

    /**
     * Whether the tie joins these two, in either direction.
     *
     * @param one a person, not null
     * @param other another, not null
     * @return true if so
     */
    default boolean joins(PersonId one, PersonId other) {
        return (getPerson().equals(one) && getOf().equals(other))
                || (getPerson().equals(other) && getOf().equals(one));
    }

    /** Insists on two different people and on days in order. */
    @Value.Check
    default void check() {
        Checks.require(!getPerson().equals(getOf()), "FAMILY-TIE-01", "/of", "a tie joins two different people");
        Spans.check(getFirstDay(), getLastDay());
    }

    /**
     * A tie that has always been so.
     *
     * @param person who is something, not null
     * @param kind what the person is, not null
     * @param of to whom, not null
     * @return the tie, never null
     */
    static FamilyTie of(PersonId person, TieKind kind, PersonId of) {
        return builder().person(person).kind(kind).of(of).build();
    }

    /**
     * Starts a tie.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FamilyTie}. */
    final class Builder extends ImmutableFamilyTie.Builder {
        Builder() {}
    }
}
