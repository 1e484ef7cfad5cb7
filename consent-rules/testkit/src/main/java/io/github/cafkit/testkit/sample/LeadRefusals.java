package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.team.HeldFunction;
import io.github.cafkit.model.team.LeadHandover;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.NominationAnswer;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamId;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Changes of who leads a team that cannot be. */
final class LeadRefusals {

    private static final AgencyId AGENCY = AgencyId.of("agency-1");

    private static final PersonId ONE = PersonId.of("one");
    private static final PersonId OTHER = PersonId.of("other");

    private LeadRefusals() {}

    static void addTo(RefusalList refusals) {
        nominating(refusals);
        answering(refusals);
        handingOver(refusals);
    }

    /** What is tried with a team of two practitioners who are of it from some day on. */
    private static void add(
            RefusalList refusals, String code, BiFunction<TeamAroundTheChild, LocalDate, TeamAroundTheChild> tried) {
        refusals.add(code, TeamAroundTheChild.class, choices -> {
            LocalDate day = PlainSamples.day(choices);
            Agency agency = refusals.valid(Agency.class).from(choices);
            Practitioner any = refusals.valid(Practitioner.class).from(choices).withAgency(AGENCY);
            TeamAroundTheChild team = TeamAroundTheChild.builder()
                    .id(TeamId.of("team-1"))
                    .child(WholeTeam.CHILD)
                    .addAgencies(agency.withId(AGENCY))
                    .addMembers(member(any.withId(ONE), day), member(any.withId(OTHER), day))
                    .build();
            return tried.apply(team, day.plusDays(choices.pick(0, 1, 28)));
        });
    }

    private static TeamMember member(Practitioner practitioner, LocalDate first) {
        return TeamMember.builder()
                .member(new Member.OfAgency(practitioner))
                .firstDay(first)
                .build();
    }

    private static TeamAroundTheChild led(TeamAroundTheChild team, LocalDate day) {
        HeldFunction lead = HeldFunction.builder()
                .function(TeamFunction.LEAD_PROFESSIONAL)
                .firstDay(day)
                .build();
        TeamMember first = team.getMembers().get(0).withFunctions(lead);
        return team.withMembers(first, team.getMembers().get(1));
    }

    private static void nominating(RefusalList refusals) {
        add(
                refusals,
                "LEAD-20",
                (team, day) -> team.nominated(LeadNomination.builder()
                        .nominee(ONE)
                        .nominatedOn(day)
                        .answer(NominationAnswer.ACCEPTED)
                        .answeredOn(day)
                        .build()));
        add(refusals, "LEAD-21", (team, day) -> team.nominated(LeadNomination.of(PersonId.of("stranger"), day)));
        add(
                refusals,
                "LEAD-22",
                (team, day) -> team.nominated(LeadNomination.of(ONE, day)).nominated(LeadNomination.of(ONE, day)));
        add(refusals, "LEAD-23", (team, day) -> led(team, day).nominated(LeadNomination.of(ONE, day)));
    }

    private static void answering(RefusalList refusals) {
        add(refusals, "LEAD-24", (team, day) -> team.accepted(ONE, day));
        add(refusals, "LEAD-24", (team, day) -> team.declined(ONE, day, "no time"));
        add(refusals, "LEAD-25", (team, day) -> {
            TeamMember leaving = team.getMembers().get(0).withLastDay(day);
            return team.withMembers(leaving)
                    .nominated(LeadNomination.of(ONE, day))
                    .accepted(ONE, day);
        });
    }

    private static void handingOver(RefusalList refusals) {
        add(refusals, "LEAD-26", (team, day) -> led(team, day).handedOver(day.plusDays(1), LeadHandover.to(OTHER)));
        add(refusals, "LEAD-27", (team, day) -> {
            LeadNomination accepted = LeadNomination.builder()
                    .from(LeadNomination.of(OTHER, day))
                    .answer(NominationAnswer.ACCEPTED)
                    .answeredOn(Optional.of(day))
                    .build();
            return team.withNominations(List.of(accepted)).handedOver(day.plusDays(1), LeadHandover.to(OTHER));
        });
    }
}
