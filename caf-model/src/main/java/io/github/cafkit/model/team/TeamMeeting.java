package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of the team with its minutes: who was called and who came, what was decided, where people disagreed, who has
 * the plan. Immutable and thread-safe; texts are redacted in {@code toString}.
 *
 * <p>A meeting should not be held without a parent, nor, if the child is old enough, without the child; whether it was
 * is recorded, and {@link MeetingReview} reports it. Members take turns to chair and to take the minutes.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTeamMeeting.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableTeamMeeting.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTeamMeeting.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTeamMeeting.class)
public interface TeamMeeting extends WithTeamMeeting {

    /**
     * Identifies the meeting.
     *
     * @return the identifier, never null
     */
    MeetingId getId();

    /**
     * What it is for.
     *
     * @return the kind, never null
     */
    MeetingKind getKind();

    /**
     * Whether it took place.
     *
     * @return the status; held unless stated, never null
     */
    @Value.Default
    default MeetingStatus getStatus() {
        return MeetingStatus.HELD;
    }

    /**
     * The day it was held, or is planned for.
     *
     * @return the day, never null
     */
    LocalDate getOn();

    /**
     * Where.
     *
     * @return the place in words, or empty if it is not fixed
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.LINE) String> getPlace();

    /**
     * Who chairs.
     *
     * @return the person, or empty if nobody was named
     */
    Optional<PersonId> getChair();

    /**
     * Who takes the minutes.
     *
     * @return the person, or empty if nobody was named
     */
    Optional<PersonId> getMinuteTaker();

    /**
     * What is on the agenda.
     *
     * @return the items in order; may be empty, never null
     */
    @Value.Redacted
    List<@Size(max = TextLimits.LINE) String> getAgenda();

    /**
     * Who was called, and who came.
     *
     * @return one entry for each person in order; may be empty, never null
     */
    List<@Valid Attendance> getAttendances();

    /**
     * Whether a parent or carer took part.
     *
     * @return the participation, or empty if it was not recorded
     */
    Optional<@Valid Participation> getParentParticipation();

    /**
     * Whether the child took part.
     *
     * @return the participation, or empty if it was not recorded
     */
    Optional<@Valid Participation> getChildParticipation();

    /**
     * What was decided.
     *
     * @return the decisions in order; may be empty, never null
     */
    List<@Valid MeetingDecision> getDecisions();

    /**
     * Where people disagreed.
     *
     * @return the conflicts in order; empty if there was none, never null
     */
    List<@Valid TeamConflict> getConflicts();

    /**
     * The day of the next meeting.
     *
     * @return the day, or empty if none was fixed
     */
    Optional<LocalDate> getNextMeetingOn();

    /**
     * Who was given a copy of the plan.
     *
     * @return the copies in order; may be empty, never null
     */
    List<PlanCopy> getPlanCopies();

    /**
     * Whether it took place.
     *
     * @return true if the status says so
     */
    default boolean held() {
        return getStatus() == MeetingStatus.HELD;
    }

    /**
     * Whether a parent or carer is known to have been there.
     *
     * @return true if so; false if not, and if it was not recorded
     */
    default boolean withParent() {
        return there(getParentParticipation());
    }

    /**
     * Whether the child is known to have been there.
     *
     * @return true if so; false if not, and if it was not recorded
     */
    default boolean withChild() {
        return there(getChildParticipation());
    }

    /**
     * How many people were there.
     *
     * @return the number of those recorded as present
     */
    default int peoplePresent() {
        return (int) getAttendances().stream()
                .filter(each -> each.getPresence() == Presence.PRESENT)
                .count();
    }

    private static boolean there(Optional<Participation> participation) {
        return participation.map(Participation::getPresent).equals(Optional.of(YesNoUnknown.YES));
    }

    /** Insists that people and numbers occur once, that days are in order, and that only a meeting held has minutes. */
    @Value.Check
    default void check() {
        Checks.requireDistinct(
                getAttendances(),
                Attendance::getPerson,
                "TEAM-MEETING-01",
                "/attendances",
                "everybody is on the list of a meeting once");
        Checks.requireDistinct(
                getDecisions(),
                MeetingDecision::getNumber,
                "TEAM-MEETING-02",
                "/decisions",
                "decisions of a meeting have different numbers");
        Checks.require(
                getNextMeetingOn().map(next -> next.isAfter(getOn())).orElse(true),
                "TEAM-MEETING-03",
                "/nextMeetingOn",
                "the next meeting comes after this one");
        Checks.require(
                held() || (peoplePresent() == 0 && !withParent() && !withChild()),
                "TEAM-MEETING-04",
                "/attendances",
                "nobody is present at a meeting that was not held");
        Checks.require(
                held()
                        || (getDecisions().isEmpty()
                                && getConflicts().isEmpty()
                                && getPlanCopies().isEmpty()),
                "TEAM-MEETING-05",
                "/decisions",
                "a meeting that was not held has no minutes");
    }

    /**
     * Starts a meeting.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TeamMeeting}. */
    final class Builder extends ImmutableTeamMeeting.Builder {
        Builder() {}
    }
}
