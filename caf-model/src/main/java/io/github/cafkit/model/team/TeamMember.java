package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody's membership of a team, with its days and functions. Immutable and thread-safe. */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTeamMember.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableTeamMember.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTeamMember.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTeamMember.class)
public interface TeamMember extends WithTeamMember {

    /**
     * Who the member is.
     *
     * @return the person, never null
     */
    @Valid
    Member getMember();

    /**
     * The first day of membership.
     *
     * @return the day, inclusive, never null
     */
    LocalDate getFirstDay();

    /**
     * The last day of membership.
     *
     * @return the day, inclusive, or empty while it goes on
     */
    Optional<LocalDate> getLastDay();

    /**
     * What the member does for the team, and when.
     *
     * @return the functions in the order recorded; empty for a plain member, never null
     */
    List<HeldFunction> getFunctions();

    /**
     * The days of membership.
     *
     * @return the range, never null
     */
    default DateRange period() {
        return Periods.of(getFirstDay(), getLastDay());
    }

    /**
     * Whether the member has a function on a day.
     *
     * @param function the function, not null
     * @param day the day asked about, not null
     * @return true if so
     */
    default boolean has(TeamFunction function, LocalDate day) {
        return getFunctions().stream()
                .anyMatch(
                        held -> held.getFunction() == function && held.period().contains(day));
    }

    /** Insists that the days are in order and that a function lies within the membership. */
    @Value.Check
    default void check() {
        Periods.check(getFirstDay(), getLastDay());
        for (int i = 0; i < getFunctions().size(); i++) {
            Checks.require(
                    period().encloses(getFunctions().get(i).period()),
                    "TEAM-04",
                    "/functions/" + i,
                    "a function lies within the membership of its holder");
        }
    }

    /**
     * Starts a membership.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TeamMember}. */
    final class Builder extends ImmutableTeamMember.Builder {
        Builder() {}
    }
}
