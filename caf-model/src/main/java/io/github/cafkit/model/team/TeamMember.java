package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
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
     * Why the member joined.
     *
     * @return the reason in words, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getJoiningReason();

    /**
     * Why the member left, or is to leave.
     *
     * @return the reason in words, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getLeavingReason();

    /**
     * How a practitioner comes to be in the team.
     *
     * @return the answer; unknown unless stated, and for the family, never null
     */
    @Value.Default
    default MemberEngagement getEngagement() {
        return MemberEngagement.UNKNOWN;
    }

    /**
     * To whom in the home agency a practitioner answers for what was agreed.
     *
     * @return the line, or empty if none was named, and for the family
     */
    Optional<@Valid AccountabilityLine> getAccountabilityLine();

    /**
     * Which of the four seats of a multi-agency child protection team a practitioner was nominated for.
     *
     * @return the seat, or empty if the practitioner holds none, and for the family
     */
    Optional<ProtectionSeat> getProtectionSeat();

    /**
     * What the member has learnt together with other agencies.
     *
     * @return the codes of workforce standards sorted; may be empty, never null
     */
    @Value.NaturalOrder
    SortedSet<TrainingCode> getJointTraining();

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

    /** Insists that the days are in order, that a function lies within the membership, and on who has what. */
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
        Checks.require(
                getMember().agencyId().isPresent()
                        || (getEngagement() == MemberEngagement.UNKNOWN
                                && getAccountabilityLine().isEmpty()
                                && getProtectionSeat().isEmpty()),
                "TEAM-06",
                "/member",
                "engagement, line of accountability and seat belong to practitioners");
        Checks.require(
                getLeavingReason().isEmpty() || getLastDay().isPresent(),
                "TEAM-07",
                "/leavingReason",
                "a reason for leaving belongs to somebody who leaves");
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
