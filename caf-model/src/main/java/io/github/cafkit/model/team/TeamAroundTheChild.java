package io.github.cafkit.model.team;

import io.github.cafkit.core.json.JsonDocument;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.style.CafValue;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * The team around one child: everybody who was ever in it, with days. Immutable and thread-safe.
 *
 * <p>Members change with need, so every question is about a day. Parents and the child are members like others. Once
 * practitioners of a second agency join there is exactly one lead professional at a time; {@link #checkLead()} asks.
 *
 * <p>Who leads changes through {@link #nominated}, {@link #accepted}, {@link #declined} and {@link #handedOver}, each of
 * which gives a new team in which nominations and functions agree. What was recorded before stays.
 */
@Value.Immutable
@CafValue
@JsonDocument(TeamAroundTheChild.SCHEMA)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(as = ImmutableTeamAroundTheChild.class)
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(as = ImmutableTeamAroundTheChild.class)
@tools.jackson.databind.annotation.JsonSerialize(as = ImmutableTeamAroundTheChild.class)
@tools.jackson.databind.annotation.JsonDeserialize(as = ImmutableTeamAroundTheChild.class)
public interface TeamAroundTheChild extends WithTeamAroundTheChild {

    /** The schema of the JSON document, and its version. Documents of version 1 are read, too. */
    String SCHEMA = "cafkit/team-around-the-child/1.1";

    /**
     * The schema of the JSON document. {@link #builder()} sets it; a document that does not name it is refused, and one
     * of an earlier minor version becomes one of this version.
     *
     * @return {@link #SCHEMA}, never null
     */
    String getSchema();

    /**
     * Identifies the team.
     *
     * @return the identifier, never null
     */
    TeamId getId();

    /**
     * The child.
     *
     * @return the child, never null
     */
    PersonId getChild();

    /**
     * The agencies that members come from, or that actions are given to.
     *
     * @return the agencies in order, each once, never null
     */
    List<@Valid Agency> getAgencies();

    /**
     * The memberships.
     *
     * @return the memberships in the order recorded, never null
     */
    List<@Valid TeamMember> getMembers();

    /**
     * Who was proposed as lead professional, and what came of it.
     *
     * @return the nominations in the order recorded; may be empty, never null
     */
    List<@Valid LeadNomination> getNominations();

    /**
     * The meetings, planned ones included.
     *
     * @return the meetings in the order recorded; may be empty, never null
     */
    List<@Valid TeamMeeting> getMeetings();

    /**
     * The models of working that the team says it follows.
     *
     * @return the models sorted, at most one of each classification; empty if the team has not said, never null
     */
    @Value.NaturalOrder
    SortedSet<WorkingModel> getWorkingModels();

    /**
     * The longest time from one meeting to the next that the team has set itself. A panel usually meets each month, or
     * each school term.
     *
     * @return the time, or empty if the team has set none
     */
    Optional<Period> getMeetsEvery();

    /**
     * The agency from whose place the team works, such as a school or a children's centre.
     *
     * @return the agency, or empty if the team does not work from one place
     */
    Optional<AgencyId> getHost();

    /**
     * Who is in the team on a day.
     *
     * @param day the day asked about, not null
     * @return the memberships in order, never null
     */
    default List<TeamMember> membersOn(LocalDate day) {
        return getMembers().stream()
                .filter(member -> member.period().contains(day))
                .toList();
    }

    /**
     * Who leads on a day.
     *
     * @param day the day asked about, not null
     * @return the lead professional, the first recorded if there are several, or empty if nobody leads
     */
    default Optional<TeamMember> leadProfessionalOn(LocalDate day) {
        return getMembers().stream()
                .filter(member -> member.has(TeamFunction.LEAD_PROFESSIONAL, day))
                .findFirst();
    }

    /**
     * The agency with an id.
     *
     * @param id the id, not null
     * @return the agency, or empty if the team does not list it
     */
    default Optional<Agency> agency(AgencyId id) {
        return getAgencies().stream()
                .filter(agency -> agency.getId().equals(id))
                .findFirst();
    }

    /**
     * The meeting with an id.
     *
     * @param id the id, not null
     * @return the meeting, or empty if the team does not list it
     */
    default Optional<TeamMeeting> meeting(MeetingId id) {
        return getMeetings().stream()
                .filter(meeting -> meeting.getId().equals(id))
                .findFirst();
    }

    /**
     * The last meeting held.
     *
     * @param day the last day to look at, inclusive, not null
     * @return the meeting, the last recorded if several were held on its day, or empty if none was held
     */
    default Optional<TeamMeeting> lastMeetingBy(LocalDate day) {
        return getMeetings().stream()
                .filter(meeting -> meeting.held() && !meeting.getOn().isAfter(day))
                .reduce((one, other) -> other.getOn().isBefore(one.getOn()) ? one : other);
    }

    /**
     * The days for which a meeting is called or announced and not held yet: of planned meetings, and of the next meeting
     * that the last one held has announced.
     *
     * @param day the last day to look at, inclusive, not null
     * @return the days in order, each once, overdue ones included, never null
     */
    default List<LocalDate> meetingsDueBy(LocalDate day) {
        return MeetingDays.dueBy(this, day);
    }

    /**
     * The nominations that wait for an answer.
     *
     * @param day the day asked about, not null
     * @return those made on that day or earlier and without an answer, in the order recorded, never null
     */
    default List<LeadNomination> unansweredNominations(LocalDate day) {
        return getNominations().stream()
                .filter(each -> each.getAnswer() == NominationAnswer.NOT_ANSWERED
                        && !each.getNominatedOn().isAfter(day))
                .toList();
    }

    /**
     * The reports that were due and have not come.
     *
     * @param day the day asked about, not null
     * @return the reports in the order of meetings and of their lists, those for meetings called off left out, never null
     */
    default List<OutstandingReport> outstandingReports(LocalDate day) {
        return MeetingDays.outstandingReports(this, day);
    }

    /**
     * Whether somebody is of the team on a day: a person by membership, an agency through a member.
     *
     * @param party the person or agency, not null
     * @param day the day asked about, not null
     * @return true if so
     */
    default boolean includes(Party party, LocalDate day) {
        if (party instanceof Party.OfPerson person) {
            return membersOn(day).stream()
                    .anyMatch(member -> member.getMember().personId().equals(person.id()));
        }
        return membersOn(day).stream()
                .anyMatch(member ->
                        member.getMember().agencyId().map(Party::agency).equals(Optional.of(party)));
    }

    /**
     * The agency that answers for a party: the agency itself, or the one a person is or was in the team for.
     *
     * @param party the person or agency, not null
     * @return the agency, or empty for the family and for somebody who was never in the team
     */
    default Optional<AgencyId> agencyOf(Party party) {
        if (party instanceof Party.OfAgency agency) {
            return Optional.of(agency.id());
        }
        return getMembers().stream()
                .map(TeamMember::getMember)
                .filter(member -> Party.person(member.personId()).equals(party))
                .reduce((earlier, later) -> later)
                .flatMap(Member::agencyId);
    }

    /**
     * Looks for days without a lead professional though two agencies are in the team ({@code TEAM-01}), and for days
     * with more than one ({@code TEAM-02}).
     *
     * @return one problem for each stretch of such days, in the order of days; empty if there is none, never null
     */
    default Problems checkLead() {
        return LeadCheck.of(this);
    }

    /**
     * Compares who leads with who was nominated: a lead who was never nominated ({@code LEAD-01}) or never accepted
     * ({@code LEAD-02}), a nomination that nobody answered ({@code LEAD-03}), days of leading that differ from those of
     * the function ({@code LEAD-04}), a handover with a gap ({@code LEAD-05}) or an overlap ({@code LEAD-06}), a lead to
     * whom the family did not agree, or was not asked, without a reason ({@code LEAD-07}), a refusal without a reason
     * ({@code LEAD-08}), leading before accepting ({@code LEAD-09}), and a meeting that the team does not list
     * ({@code LEAD-10}).
     *
     * @param day the day on which the question is asked, not null
     * @return the problems, those of functions before those of nominations; empty if there is none, never null
     */
    default Problems checkNominations(LocalDate day) {
        return NominationCheck.of(this, day);
    }

    /**
     * Looks for the marks of the models that the team says it follows, such as a chair for a panel or a leader for a
     * team. The identifiers of {@link ModelMark} are the codes.
     *
     * @param day the day asked about, not null
     * @return one warning for each mark of each model that the record does not show; empty if there is none, never null
     */
    default Problems checkModel(LocalDate day) {
        return ModelCheck.of(this, day);
    }

    /**
     * Asks whether the team has the four kinds of member that a multi-agency child protection team must have: nobody
     * nominated for a seat is {@code MACPT-01}, somebody whose role does not show the experience asked for is
     * {@code MACPT-02}. Whether a health professional is registered cannot be seen here. Source: Children Act 2004,
     * section 16EA(3) and (4); from when it is in force is unverified. Such teams are set up for an area; the question
     * is about those of them who are around this child.
     *
     * @param day the day asked about, not null
     * @return the problems in the order of {@link ProtectionSeat} and then of members; empty if there is none, never null
     */
    default Problems checkChildProtectionTeam(LocalDate day) {
        return ProtectionTeamCheck.of(this, day);
    }

    /**
     * The team after somebody was nominated as lead professional.
     *
     * @param nomination the nomination, not answered yet, not null
     * @return the team with the nomination added, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the nomination is answered ({@code LEAD-20}), or the
     *     person is not of the team on the day ({@code LEAD-21}), has a nomination open ({@code LEAD-22}) or leads
     *     already ({@code LEAD-23})
     */
    default TeamAroundTheChild nominated(LeadNomination nomination) {
        return LeadChanges.nominated(this, nomination);
    }

    /**
     * The team after a nominee has accepted. If nobody leads on that day or later, the nominee leads from that day on;
     * otherwise leading begins with {@link #handedOver}.
     *
     * @param nominee the person, not null
     * @param on the day of the answer, not null
     * @return the team with the answer recorded, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the person has no nomination to answer ({@code LEAD-24}),
     *     answers before it was made ({@code NOMINATION-02}), or would lead and is not of the team from that day on
     *     without an end ({@code LEAD-25})
     */
    default TeamAroundTheChild accepted(PersonId nominee, LocalDate on) {
        return LeadChanges.accepted(this, nominee, on);
    }

    /**
     * The team after a nominee has declined.
     *
     * @param nominee the person, not null
     * @param on the day of the answer, not null
     * @param reason why, in words, not null
     * @return the team with the answer recorded, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the person has no nomination to answer ({@code LEAD-24})
     *     or answers before it was made ({@code NOMINATION-02})
     */
    default TeamAroundTheChild declined(PersonId nominee, LocalDate on, String reason) {
        return LeadChanges.declined(this, nominee, on, reason);
    }

    /**
     * The team after the lead professional has handed over. Whoever led leads to the day before; the one who takes over
     * leads from the day on, so that there is neither gap nor overlap.
     *
     * @param firstDay the first day on which the one who takes over leads, not null
     * @param handover to whom, why, and where it was agreed, not null
     * @return the team with the handover recorded, never null
     * @throws io.github.cafkit.core.problem.ProblemException if the one who takes over has not accepted by then
     *     ({@code LEAD-26}) or is not of the team from that day on without an end ({@code LEAD-25}), or it is not so that
     *     one person leads the day before and nobody else afterwards ({@code LEAD-27})
     */
    default TeamAroundTheChild handedOver(LocalDate firstDay, LeadHandover handover) {
        return LeadChanges.handedOver(this, firstDay, handover);
    }

    /**
     * Insists on the schema, on distinct agencies and meetings, that agencies named are listed, and on one model of each
     * classification.
     *
     * @return this document, as one of the current version, never null
     */
    @Value.Check
    default TeamAroundTheChild check() {
        boolean current = Checks.ofCurrentSchema(SCHEMA, getSchema());
        Checks.requireDistinct(
                getAgencies(), Agency::getId, "TEAM-03", "/agencies", "the agencies of a team are listed once");
        for (int i = 0; i < getMembers().size(); i++) {
            Checks.require(
                    getMembers()
                            .get(i)
                            .getMember()
                            .agencyId()
                            .map(id -> agency(id).isPresent())
                            .orElse(true),
                    "TEAM-05",
                    "/members/" + i + "/member/practitioner/agency",
                    "a practitioner in the team comes from an agency that the team lists");
        }
        Checks.requireDistinct(
                getMeetings(), TeamMeeting::getId, "TEAM-08", "/meetings", "the meetings of a team have different ids");
        Checks.requireDistinct(
                getWorkingModels(),
                WorkingModel::classification,
                "TEAM-09",
                "/workingModels",
                "a team follows one model of each classification");
        Checks.require(
                getHost().map(id -> agency(id).isPresent()).orElse(true),
                "TEAM-10",
                "/host",
                "a team works from the place of an agency that it lists");
        Checks.require(
                getMeetsEvery()
                        .map(time -> !time.isZero() && !time.isNegative())
                        .orElse(true),
                "TEAM-11",
                "/meetsEvery",
                "the time between meetings is longer than nothing");
        return current ? this : withSchema(SCHEMA);
    }

    /**
     * Starts a team.
     *
     * @return a builder with the schema set, never null
     */
    static Builder builder() {
        Builder builder = new Builder();
        builder.schema(SCHEMA);
        return builder;
    }

    /** Builds a {@link TeamAroundTheChild}. */
    final class Builder extends ImmutableTeamAroundTheChild.Builder {
        Builder() {}
    }
}
