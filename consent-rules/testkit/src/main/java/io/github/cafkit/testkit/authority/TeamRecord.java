package io.github.cafkit.testkit.authority;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.HeldFunction;
import io.github.cafkit.model.team.LeadHandover;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.NominationAnswer;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamId;
import io.github.cafkit.model.team.TeamMember;
import io.github.cafkit.testkit.authority.Situation.Helper;
import io.github.cafkit.testkit.sample.Choices;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Makes the team around a child: the helpers, one of whom leads, and somebody of the family. */
final class TeamRecord {

    private static final int LONG = 60;

    private final Situation situation;
    private final Choices choices;
    private final TeamAroundTheChild.Builder team = TeamAroundTheChild.builder();

    /** The day on which the second helper took over, if that happened. */
    private final Optional<LocalDate> handedOver;

    private TeamRecord(Situation situation) {
        this.situation = situation;
        this.choices = situation.choices(Chance.Part.TEAM);
        boolean changed =
                choices.chance(15) && situation.since().isBefore(situation.day().minusDays(LONG));
        this.handedOver =
                changed ? Optional.of(situation.since().plusDays(choices.between(20, LONG - 10))) : Optional.empty();
    }

    static TeamAroundTheChild of(Situation situation) {
        TeamRecord made = new TeamRecord(situation);
        made.describe();
        return made.team.build();
    }

    private void describe() {
        List<Helper> helpers = situation.helpers();
        AgencyId host = situation.lead().partner().agency().getId();
        team.id(TeamId.of("team-" + situation.number()))
                .child(situation.young().id())
                .host(host)
                .meetsEvery(Period.ofWeeks(choices.pick(6, 4, 8, 12)));
        for (int i = 0; i < helpers.size(); i++) {
            team.addAgencies(helpers.get(i).partner().agency());
            team.addMembers(member(helpers.get(i), i));
        }
        family();
        nominations(helpers);
    }

    private TeamMember member(Helper helper, int place) {
        LocalDate since = situation.since();
        TeamMember.Builder member = TeamMember.builder().member(helper.member()).firstDay(since);
        if (place == 0 || (place == 1 && handedOver.isPresent())) {
            member.addFunctions(leading(place));
        } else if (choices.chance(10) && since.isBefore(situation.day().minusDays(LONG))) {
            member.lastDay(situation.day().minusDays(choices.between(1, LONG - 1)))
                    .leavingReason("The work of the agency is done.");
        } else {
            member.addFunctions(held(choices.pick(TeamFunction.MEMBER, TeamFunction.ADVISER), since)
                    .build());
        }
        return member.build();
    }

    /** The first leads until the second takes over. */
    private HeldFunction leading(int place) {
        LocalDate since = situation.since();
        return place == 0
                ? held(TeamFunction.LEAD_PROFESSIONAL, since)
                        .lastDay(handedOver.map(day -> day.minusDays(1)))
                        .build()
                : held(TeamFunction.LEAD_PROFESSIONAL, handedOver.orElse(since)).build();
    }

    private static HeldFunction.Builder held(TeamFunction function, LocalDate firstDay) {
        return HeldFunction.builder().function(function).firstDay(firstDay);
    }

    private void family() {
        Family.Adult carer = situation.family().mainCarer();
        if (choices.chance(70)) {
            team.addMembers(TeamMember.builder()
                    .member(new Member.OfFamily(
                            carer.id(), carer.name(), carer.role().relationship()))
                    .firstDay(situation.since())
                    .addFunctions(held(TeamFunction.FAMILY, situation.since()).build())
                    .build());
        }
    }

    private void nominations(List<Helper> helpers) {
        LeadNomination.Builder first = nomination(helpers.get(0), situation.since());
        if (handedOver.isPresent()) {
            LocalDate day = handedOver.get();
            first.lastDay(day.minusDays(1))
                    .handover(LeadHandover.builder()
                            .to(helpers.get(1).id())
                            .reason("The second agency now sees the child most.")
                            .build());
            team.addNominations(first.build(), nomination(helpers.get(1), day).build());
        } else {
            team.addNominations(first.build());
        }
    }

    private static LeadNomination.Builder nomination(Helper helper, LocalDate leadsFrom) {
        return LeadNomination.builder()
                .nominee(helper.id())
                .agency(helper.partner().agency().getId())
                .role(helper.member().practitioner().getRole())
                .nominatedOn(leadsFrom.minusDays(7))
                .familyAgrees(YesNoUnknown.YES)
                .answer(NominationAnswer.ACCEPTED)
                .answeredOn(leadsFrom)
                .leadsFrom(leadsFrom);
    }
}
