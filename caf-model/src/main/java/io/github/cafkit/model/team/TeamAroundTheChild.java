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
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The team around one child: everybody who was ever in it, with days. Immutable and thread-safe.
 *
 * <p>Members change with need, so every question is about a day. Parents and the child are members like others. Once
 * practitioners of a second agency join there is exactly one lead professional at a time; {@link #checkLead()} asks.
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
     * Insists on the schema, on distinct agencies, and that practitioners come from agencies listed.
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
