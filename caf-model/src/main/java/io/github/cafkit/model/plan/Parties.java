package io.github.cafkit.model.plan;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Parties by their identifiers, in an order. */
final class Parties {

    /** People and agencies by identifier, agencies first. */
    static final Comparator<Party> ORDER = Comparator.comparing(Parties::id);

    private Parties() {}

    /** The identifier of a party, and what it identifies: {@code agency school-1} or {@code person mother-1}. */
    static String id(Party party) {
        return party instanceof Party.OfAgency agency
                ? "agency " + agency.id()
                : "person " + ((Party.OfPerson) party).id();
    }

    /** The agencies that somebody is in the team for on a day, by identifier. */
    static List<AgencyId> agenciesOn(TeamAroundTheChild team, LocalDate day) {
        return team.membersOn(day).stream()
                .flatMap(member -> member.getMember().agencyId().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
