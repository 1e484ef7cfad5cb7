package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.ActionCode;
import io.github.cafkit.model.team.Attendance;
import io.github.cafkit.model.team.ConflictStatus;
import io.github.cafkit.model.team.DecisionStatus;
import io.github.cafkit.model.team.HeldFunction;
import io.github.cafkit.model.team.LeadHandover;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.MeetingDecision;
import io.github.cafkit.model.team.MeetingFinding;
import io.github.cafkit.model.team.MeetingLimits;
import io.github.cafkit.model.team.MeetingStatus;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.MemberEngagement;
import io.github.cafkit.model.team.NominationAnswer;
import io.github.cafkit.model.team.NonParticipation;
import io.github.cafkit.model.team.Participation;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.Presence;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamConflict;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamMeeting;
import io.github.cafkit.model.team.TeamMember;
import io.github.cafkit.model.team.TrainingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Teams: who is of them and when, who leads, and what they meet about. */
final class TeamSamples {

    private TeamSamples() {}

    static void addTo(Catalogue catalogue) {
        // The actions of a plan that a decision speaks of: a plan counts its actions up.
        catalogue.ids(ActionCode.class, "action", ActionCode::of);
        catalogue.add(
                TrainingCode.class,
                choices -> TrainingCode.of(choices.pick("COMMON_CORE.5", "QTS_2007.Q33", "HLTA.6", "OWN.day-1")));
        catalogue.attribute(MeetingLimits.class, "mostMeetings", choices -> choices.between(1, 12));
        catalogue.attribute(MeetingLimits.class, "mostPeople", choices -> choices.between(1, 12));
        catalogue.attribute(MeetingFinding.class, "path", choices -> choices.pick("", "/meetings", "/meetings/0/on"));
        catalogue.attribute(MeetingFinding.class, "message", PlainSamples::line);
        members(catalogue);
        nominations(catalogue);
        meetings(catalogue);
        minutes(catalogue);
        catalogue.corrected(
                TeamAroundTheChild.class,
                TeamAroundTheChild.Builder.class,
                (team, choices) -> new WholeTeam(catalogue, choices).fill(team),
                "child",
                "agencies",
                "members",
                "nominations",
                "meetings",
                "workingModels",
                "host");
    }

    private static void members(Catalogue catalogue) {
        catalogue.corrected(HeldFunction.class, HeldFunction.Builder.class, (held, choices) -> {
            PlainSamples.Days days = PlainSamples.days(choices);
            held.firstDay(days.begin()).lastDay(days.last());
        });
        catalogue.corrected(
                TeamMember.class,
                TeamMember.Builder.class,
                (builder, choices) -> {
                    PlainSamples.Days days = PlainSamples.days(choices);
                    Member member = catalogue.one(Member.class).from(choices);
                    Sample<HeldFunction> function = some -> within(days, some);
                    builder.member(member)
                            .firstDay(days.begin())
                            .lastDay(days.last())
                            .functions(function.list(0, 3).from(choices))
                            .leavingReason(
                                    days.last().flatMap(last -> PlainSamples.maybe(PlainSamples::text, choices)));
                    if (member.agencyId().isEmpty()) {
                        builder.engagement(MemberEngagement.UNKNOWN)
                                .accountabilityLine(Optional.empty())
                                .protectionSeat(Optional.empty());
                    }
                },
                "member",
                "functions");
    }

    /** A function for all of a membership or for some of it: from its first day or later, to its last day or sooner. */
    private static HeldFunction within(PlainSamples.Days membership, Choices choices) {
        LocalDate first = sooner(membership.begin().plusDays(choices.pick(0, 1, 28)), membership.last());
        LocalDate end = sooner(first.plusDays(choices.pick(365, 0, 1, 28)), membership.last());
        boolean ends = choices.chance(40);
        return HeldFunction.builder()
                .function(choices.pick(TeamFunction.values()))
                .firstDay(first)
                .lastDay(ends ? Optional.of(end) : membership.last())
                .build();
    }

    private static LocalDate sooner(LocalDate day, Optional<LocalDate> last) {
        return last.filter(day::isAfter).orElse(day);
    }

    private static void nominations(Catalogue catalogue) {
        catalogue.corrected(LeadNomination.class, LeadNomination.Builder.class, (nomination, choices) -> {
            PersonSamples.Two two = PersonSamples.two(choices);
            NominationAnswer answer = choices.pick(NominationAnswer.values());
            LocalDate nominated = PlainSamples.day(choices);
            LocalDate answered = nominated.plusDays(choices.pick(0, 1, 7, 28));
            boolean leads = answer == NominationAnswer.ACCEPTED && choices.chance(70);
            LocalDate first = answered.plusDays(choices.pick(0, 1, 14));
            boolean ends = leads && choices.chance(50);
            nomination
                    .nominee(two.one())
                    .nominatedOn(nominated)
                    .answer(answer)
                    .answeredOn(answer == NominationAnswer.NOT_ANSWERED ? Optional.empty() : Optional.of(answered))
                    .declineReason(
                            answer == NominationAnswer.DECLINED
                                    ? PlainSamples.maybe(PlainSamples::text, choices)
                                    : Optional.empty())
                    .leadsFrom(leads ? Optional.of(first) : Optional.empty())
                    .lastDay(ends ? Optional.of(PlainSamples.from(first, choices)) : Optional.empty())
                    .handover(
                            ends
                                    ? PlainSamples.maybe(catalogue.one(LeadHandover.class), choices)
                                            .map(handover -> handover.withTo(two.other()))
                                    : Optional.empty());
        });
    }

    private static void meetings(Catalogue catalogue) {
        catalogue.corrected(Attendance.class, Attendance.Builder.class, (attendance, choices) -> {
            Presence presence = choices.pick(Presence.values());
            LocalDate sent = PlainSamples.day(choices);
            attendance
                    .presence(presence)
                    .reportSentOn(
                            presence == Presence.REPORT_SENT || choices.chance(20)
                                    ? Optional.of(sent)
                                    : Optional.empty());
        });
        catalogue.corrected(
                Participation.class,
                Participation.Builder.class,
                (participation, choices) -> participation(participation, choices.pick(YesNoUnknown.values()), choices));
        catalogue.corrected(
                TeamMeeting.class,
                TeamMeeting.Builder.class,
                (meeting, choices) -> {
                    MeetingStatus status = choices.pick(
                            MeetingStatus.HELD, MeetingStatus.HELD, MeetingStatus.PLANNED, MeetingStatus.CANCELLED);
                    LocalDate on = PlainSamples.day(choices);
                    List<Attendance> called =
                            Lists.distinct(catalogue.one(Attendance.class), 6, Attendance::getPerson, choices);
                    meeting.status(status)
                            .on(on)
                            .nextMeetingOn(PlainSamples.maybe(some -> on.plusDays(some.pick(42, 1, 7)), choices));
                    if (status == MeetingStatus.HELD) {
                        meeting.attendances(called).decisions(decisions(catalogue, choices));
                    } else {
                        notHeld(meeting, called, choices);
                    }
                },
                "attendances",
                "decisions");
    }

    private static Participation.Builder participation(
            Participation.Builder participation, YesNoUnknown present, Choices choices) {
        participation
                .present(present)
                .reason(
                        present == YesNoUnknown.YES
                                ? NonParticipation.UNKNOWN
                                : choices.pick(NonParticipation.values()));
        return participation;
    }

    /** Nobody came, and there are no minutes. */
    private static void notHeld(TeamMeeting.Builder meeting, List<Attendance> called, Choices choices) {
        Sample<Participation> absent =
                some -> participation(Participation.builder(), some.pick(YesNoUnknown.UNKNOWN, YesNoUnknown.NO), some)
                        .build();
        meeting.attendances(called.stream()
                        .map(each ->
                                each.getPresence() == Presence.PRESENT ? each.withPresence(Presence.INVITED) : each)
                        .toList())
                .parentParticipation(PlainSamples.maybe(absent, choices))
                .childParticipation(PlainSamples.maybe(absent, choices))
                .decisions(List.of())
                .conflicts(List.of())
                .planCopies(List.of());
    }

    private static List<MeetingDecision> decisions(Catalogue catalogue, Choices choices) {
        List<MeetingDecision> numbered = new ArrayList<>();
        for (MeetingDecision decision :
                catalogue.one(MeetingDecision.class).list(0, 4).from(choices)) {
            numbered.add(decision.withNumber(numbered.size() + 1));
        }
        return numbered;
    }

    private static void minutes(Catalogue catalogue) {
        catalogue.attribute(MeetingDecision.class, "number", choices -> choices.between(1, 9));
        catalogue.corrected(MeetingDecision.class, MeetingDecision.Builder.class, (decision, choices) -> {
            DecisionStatus status = choices.pick(DecisionStatus.values());
            decision.status(status)
                    .doneOn(
                            status == DecisionStatus.DONE
                                    ? PlainSamples.maybe(PlainSamples::day, choices)
                                    : Optional.empty());
        });
        catalogue.corrected(TeamConflict.class, TeamConflict.Builder.class, (conflict, choices) -> {
            ConflictStatus status = choices.pick(ConflictStatus.values());
            boolean open = status == ConflictStatus.OPEN;
            Sample<Party> party = catalogue.one(Party.class);
            conflict.between(parties(catalogue, choices))
                    .status(status)
                    .endedOn(open ? Optional.empty() : Optional.of(PlainSamples.day(choices)))
                    .by(open ? PlainSamples.maybe(party, choices) : Optional.of(party.from(choices)));
        });
    }

    /** Two or three, each once. */
    private static List<Party> parties(Catalogue catalogue, Choices choices) {
        PersonSamples.Two two = PersonSamples.two(choices);
        List<Party> parties = new ArrayList<>(List.of(Party.person(two.one())));
        boolean agency = choices.chance(60);
        if (agency) {
            parties.add(Party.agency(catalogue.one(AgencyId.class).from(choices)));
        }
        if (!agency || choices.chance(30)) {
            parties.add(Party.person(two.other()));
        }
        return parties;
    }
}
