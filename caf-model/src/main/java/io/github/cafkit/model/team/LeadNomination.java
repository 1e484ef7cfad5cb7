package io.github.cafkit.model.team;

import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.validation.TextLimits;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That somebody was proposed as lead professional, what the family and the person said, and for how long the person then
 * led. Immutable and thread-safe; reasons are redacted in {@code toString}.
 *
 * <p>Leading is a set of functions and not a job title; somebody of any sector may do it, and need not have written the
 * assessment. The lead is chosen with the family and answers to their own agency for leading, not for what others do.
 * The fact of leading is the function {@link TeamFunction#LEAD_PROFESSIONAL} that a member holds; a nomination explains
 * it. {@link TeamAroundTheChild#nominated}, {@link TeamAroundTheChild#accepted} and
 * {@link TeamAroundTheChild#handedOver} keep the two alike, and {@link TeamAroundTheChild#checkNominations} compares
 * them. Which details are kept is our choice: no source lays them down.
 */
@Value.Immutable
@CafValue
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableLeadNomination.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableLeadNomination.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableLeadNomination.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableLeadNomination.class)
public interface LeadNomination extends WithLeadNomination {

    /**
     * Who was nominated.
     *
     * @return the person, never null
     */
    PersonId getNominee();

    /**
     * The agency the person would lead for.
     *
     * @return the agency, or empty for somebody of the family
     */
    Optional<AgencyId> getAgency();

    /**
     * What the person is by profession.
     *
     * @return the role, or empty if it was not recorded
     */
    Optional<PractitionerRole> getRole();

    /**
     * The day of the nomination.
     *
     * @return the day, never null
     */
    LocalDate getNominatedOn();

    /**
     * The meeting at which it was made.
     *
     * @return the meeting, or empty if it was made elsewhere
     */
    Optional<MeetingId> getMeeting();

    /**
     * Whether the family agrees.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getFamilyAgrees() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * Why the family agrees or not, or why it was not asked.
     *
     * @return the reason in words, or empty if none was recorded
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getFamilyReason();

    /**
     * What the person said.
     *
     * @return the answer; not answered unless stated, never null
     */
    @Value.Default
    default NominationAnswer getAnswer() {
        return NominationAnswer.NOT_ANSWERED;
    }

    /**
     * The day of the person's answer.
     *
     * @return the day, or empty while there is no answer
     */
    Optional<LocalDate> getAnsweredOn();

    /**
     * Why the person declined.
     *
     * @return the reason in words, or empty if none was recorded or the person did not decline
     */
    @Value.Redacted
    Optional<@Size(max = TextLimits.NARRATIVE) String> getDeclineReason();

    /**
     * The first day of leading.
     *
     * @return the day, inclusive, or empty if the person does not lead or waits to take over
     */
    Optional<LocalDate> getLeadsFrom();

    /**
     * The last day of leading.
     *
     * @return the day, inclusive, or empty while it goes on or before it begins
     */
    Optional<LocalDate> getLastDay();

    /**
     * To whom the person handed over.
     *
     * @return the handover, or empty if there was none
     */
    Optional<@Valid LeadHandover> getHandover();

    /**
     * Whether the lead holds a budget for the child, to buy what the plan needs.
     *
     * @return the answer; unknown unless stated, never null
     */
    @Value.Default
    default YesNoUnknown getBudgetHolding() {
        return YesNoUnknown.UNKNOWN;
    }

    /**
     * The days of leading.
     *
     * @return the range, or empty if the person does not lead, or not yet
     */
    default Optional<DateRange> leading() {
        return getLeadsFrom().map(first -> Periods.of(first, getLastDay()));
    }

    /**
     * Whether something is still to come of it: an answer, or the first day of leading.
     *
     * @return true if the nomination is not answered, or accepted by somebody who does not lead yet
     */
    default boolean open() {
        return getAnswer() == NominationAnswer.NOT_ANSWERED
                || (getAnswer() == NominationAnswer.ACCEPTED && getLeadsFrom().isEmpty());
    }

    /** Insists that the days are in order, and that only somebody who accepted leads, and hands over. */
    @Value.Check
    default void check() {
        boolean answered = getAnswer() != NominationAnswer.NOT_ANSWERED;
        Checks.require(
                answered == getAnsweredOn().isPresent(),
                "NOMINATION-01",
                "/answeredOn",
                "an answer has a day, and no day is given without an answer");
        Checks.require(
                getAnsweredOn().map(day -> !day.isBefore(getNominatedOn())).orElse(true),
                "NOMINATION-02",
                "/answeredOn",
                "a nomination is answered on the day it was made or later");
        Checks.require(
                getDeclineReason().isEmpty() || getAnswer() == NominationAnswer.DECLINED,
                "NOMINATION-03",
                "/declineReason",
                "a reason for declining belongs to somebody who declined");
        Checks.require(
                getLeadsFrom().isEmpty() || getAnswer() == NominationAnswer.ACCEPTED,
                "NOMINATION-04",
                "/leadsFrom",
                "somebody leads who has accepted");
        Checks.require(
                getLastDay().isEmpty() || getLeadsFrom().isPresent(),
                "NOMINATION-05",
                "/lastDay",
                "leading that has a last day has a first");
        getLeadsFrom().ifPresent(first -> Periods.check(first, getLastDay()));
        Checks.require(
                getHandover().isEmpty() || getLastDay().isPresent(),
                "NOMINATION-06",
                "/handover",
                "somebody who hands over has a last day of leading");
        Checks.require(
                getHandover()
                        .map(handover -> !handover.getTo().equals(getNominee()))
                        .orElse(true),
                "NOMINATION-07",
                "/handover/to",
                "nobody hands over to themselves");
    }

    /**
     * A nomination that nobody has answered yet.
     *
     * @param nominee who is nominated, not null
     * @param nominatedOn the day, not null
     * @return the nomination, never null
     */
    static LeadNomination of(PersonId nominee, LocalDate nominatedOn) {
        return builder().nominee(nominee).nominatedOn(nominatedOn).build();
    }

    /**
     * Starts a nomination.
     *
     * @return an empty builder, never null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LeadNomination}. */
    final class Builder extends ImmutableLeadNomination.Builder {
        Builder() {}
    }
}
