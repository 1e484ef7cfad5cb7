package io.github.cafkit.model.team;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencySector;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the members of a team on a day with the four kinds that a multi-agency child protection team must have. */
final class ProtectionTeamCheck {

    private ProtectionTeamCheck() {}

    static Problems of(TeamAroundTheChild team, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        for (ProtectionSeat seat : ProtectionSeat.values()) {
            boolean taken = team.membersOn(day).stream()
                    .anyMatch(member -> member.getProtectionSeat().equals(Optional.of(seat)));
            if (!taken) {
                problems.add(Problem.error(
                        "MACPT-01",
                        "/members",
                        "a multi-agency child protection team has " + seat.label() + ": "
                                + seat.source().note()));
            }
        }
        for (int i = 0; i < team.getMembers().size(); i++) {
            TeamMember member = team.getMembers().get(i);
            if (member.period().contains(day) && !fits(team, member)) {
                problems.add(Problem.warning(
                        "MACPT-02",
                        "/members/" + i + "/protectionSeat",
                        "role and agency of the person do not show the experience that the seat asks for"));
            }
        }
        return Problems.of(problems);
    }

    private static boolean fits(TeamAroundTheChild team, TeamMember member) {
        if (member.getProtectionSeat().isEmpty() || !(member.getMember() instanceof Member.OfAgency of)) {
            return true;
        }
        Practitioner practitioner = of.practitioner();
        AgencySector usual = practitioner.getRole().usualSector();
        Optional<AgencySector> sector = team.agency(practitioner.getAgency()).map(Agency::getSector);
        return switch (member.getProtectionSeat().get()) {
            case EDUCATION ->
                isEducation(usual)
                        || sector.map(ProtectionTeamCheck::isEducation).orElse(false);
            case SOCIAL_WORK -> practitioner.getRole() == PractitionerRole.SOCIAL_WORKER;
            case HEALTH -> usual == AgencySector.HEALTH;
            case POLICE -> usual == AgencySector.POLICE || sector.equals(Optional.of(AgencySector.POLICE));
        };
    }

    private static boolean isEducation(AgencySector sector) {
        return sector == AgencySector.EDUCATION || sector == AgencySector.EARLY_YEARS;
    }
}
