package io.github.cafkit.consent.casework;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.household.TieKind;
import io.github.cafkit.model.person.ParentalResponsibility;
import io.github.cafkit.model.person.PractitionerRole;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.RiskRole;
import io.github.cafkit.model.team.TeamMember;
import java.util.ArrayList;
import java.util.List;

/**
 * What the records say of one person, family or practitioner.
 *
 * @param work as what the person works, and for whom
 * @param relationships what the person is to the child, as forms say it
 * @param ties what the person is to the child, as households say it
 * @param responsibilities statements about parental responsibility for the child
 * @param riskRoles statements about the person's part in the risk, unknown ones left out
 * @param memberships memberships of teams
 * @param registrations where a professional registration is on file
 */
record PersonOnFile(
        List<Known<Work>> work,
        List<Known<Relationship>> relationships,
        List<Known<TieKind>> ties,
        List<Known<ParentalResponsibility>> responsibilities,
        List<Known<RiskRole>> riskRoles,
        List<Membership> memberships,
        List<Known<Work>> registrations) {

    static final PersonOnFile NOBODY =
            new PersonOnFile(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** As what somebody works, and for whom. */
    record Work(PractitionerRole role, AgencyId agency) {}

    /** A membership of a team, and where it is recorded. */
    record Membership(TeamMember member, CasePlace place) {}

    static PersonOnFile empty() {
        return new PersonOnFile(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
