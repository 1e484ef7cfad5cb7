package io.github.cafkit.model.team;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Changes of lead that keep nominations and functions alike. What does not fit is refused. */
final class LeadChanges {

    private final TeamAroundTheChild team;
    private final List<LeadNomination> nominations;
    private final List<TeamMember> members;

    private LeadChanges(TeamAroundTheChild team) {
        this.team = team;
        this.nominations = new ArrayList<>(team.getNominations());
        this.members = new ArrayList<>(team.getMembers());
    }

    static TeamAroundTheChild nominated(TeamAroundTheChild team, LeadNomination nomination) {
        PersonId nominee = nomination.getNominee();
        Checks.require(
                nomination.getAnswer() == NominationAnswer.NOT_ANSWERED,
                "LEAD-20",
                "/nominations",
                "a nomination is recorded before its answer");
        Checks.require(
                team.includes(Party.person(nominee), nomination.getNominatedOn()),
                "LEAD-21",
                "/nominations",
                "somebody who is nominated is of the team on the day");
        LeadChanges changes = new LeadChanges(team);
        Checks.require(
                changes.last(nominee, LeadNomination::open) < 0,
                "LEAD-22",
                "/nominations",
                "somebody is not nominated again while a nomination is open");
        Checks.require(
                changes.leads(DateRange.from(nomination.getNominatedOn())).stream()
                        .noneMatch(place -> changes.person(place).equals(nominee)),
                "LEAD-23",
                "/nominations",
                "somebody who leads is not nominated again");
        changes.nominations.add(nomination);
        return changes.done();
    }

    static TeamAroundTheChild accepted(TeamAroundTheChild team, PersonId nominee, LocalDate on) {
        LeadChanges changes = new LeadChanges(team);
        int index = changes.unanswered(nominee);
        changes.nominations.set(
                index,
                LeadNomination.builder()
                        .from(changes.nominations.get(index))
                        .answer(NominationAnswer.ACCEPTED)
                        .answeredOn(on)
                        .build());
        if (changes.leads(DateRange.from(on)).isEmpty()) {
            changes.start(index, on);
        }
        return changes.done();
    }

    static TeamAroundTheChild declined(TeamAroundTheChild team, PersonId nominee, LocalDate on, String reason) {
        LeadChanges changes = new LeadChanges(team);
        int index = changes.unanswered(nominee);
        changes.nominations.set(
                index,
                LeadNomination.builder()
                        .from(changes.nominations.get(index))
                        .answer(NominationAnswer.DECLINED)
                        .answeredOn(on)
                        .declineReason(reason)
                        .build());
        return changes.done();
    }

    static TeamAroundTheChild handedOver(TeamAroundTheChild team, LocalDate firstDay, LeadHandover handover) {
        LeadChanges changes = new LeadChanges(team);
        int index =
                changes.last(handover.getTo(), each -> each.getAnswer() == NominationAnswer.ACCEPTED && each.open());
        Checks.require(
                index >= 0 && changes.answeredBy(index, firstDay),
                "LEAD-26",
                "/nominations",
                "somebody takes over who has accepted a nomination by then and does not lead yet");
        LocalDate last = firstDay.minusDays(1);
        List<Place> before = changes.leads(DateRange.ofClosed(last, last));
        List<Place> after = changes.leads(DateRange.from(firstDay));
        Checks.require(
                before.size() == 1 && before.containsAll(after),
                "LEAD-27",
                "/members",
                "one person leads on the day before a handover, and nobody else afterwards");
        changes.end(before.get(0), last, handover);
        changes.start(index, firstDay);
        return changes.done();
    }

    /** The place of a held function. */
    private record Place(int member, int function) {}

    private TeamAroundTheChild done() {
        return TeamAroundTheChild.builder()
                .from(team)
                .members(members)
                .nominations(nominations)
                .build();
    }

    private boolean answeredBy(int index, LocalDate day) {
        return nominations
                .get(index)
                .getAnsweredOn()
                .map(answered -> !answered.isAfter(day))
                .orElse(false);
    }

    private int unanswered(PersonId nominee) {
        int index = last(nominee, each -> each.getAnswer() == NominationAnswer.NOT_ANSWERED);
        Checks.require(index >= 0, "LEAD-24", "/nominations", "an answer belongs to a nomination without one");
        return index;
    }

    private int last(PersonId nominee, Predicate<LeadNomination> wanted) {
        for (int i = nominations.size() - 1; i >= 0; i--) {
            if (nominations.get(i).getNominee().equals(nominee) && wanted.test(nominations.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private PersonId person(Place place) {
        return members.get(place.member()).getMember().personId();
    }

    private HeldFunction held(Place place) {
        return members.get(place.member()).getFunctions().get(place.function());
    }

    private List<Place> leads(DateRange days) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            List<HeldFunction> functions = members.get(i).getFunctions();
            for (int j = 0; j < functions.size(); j++) {
                if (functions.get(j).getFunction() == TeamFunction.LEAD_PROFESSIONAL
                        && functions.get(j).period().overlaps(days)) {
                    places.add(new Place(i, j));
                }
            }
        }
        return places;
    }

    private void start(int nomination, LocalDate firstDay) {
        PersonId nominee = nominations.get(nomination).getNominee();
        for (int i = 0; i < members.size(); i++) {
            TeamMember member = members.get(i);
            if (member.getMember().personId().equals(nominee) && member.period().encloses(DateRange.from(firstDay))) {
                List<HeldFunction> functions = new ArrayList<>(member.getFunctions());
                functions.add(HeldFunction.builder()
                        .function(TeamFunction.LEAD_PROFESSIONAL)
                        .firstDay(firstDay)
                        .build());
                members.set(i, member.withFunctions(functions));
                nominations.set(nomination, nominations.get(nomination).withLeadsFrom(firstDay));
                return;
            }
        }
        Checks.require(
                false,
                "LEAD-25",
                "/members",
                "somebody who begins to lead is of the team from that day on, without an end");
    }

    private void end(Place place, LocalDate last, LeadHandover handover) {
        HeldFunction held = held(place);
        TeamMember member = members.get(place.member());
        List<HeldFunction> functions = new ArrayList<>(member.getFunctions());
        functions.set(place.function(), held.withLastDay(last));
        members.set(place.member(), member.withFunctions(functions));
        int index = last(
                person(place),
                each -> each.getLeadsFrom().filter(held.getFirstDay()::equals).isPresent());
        if (index >= 0) {
            nominations.set(index, nominations.get(index).withLastDay(last).withHandover(handover));
        }
    }
}
