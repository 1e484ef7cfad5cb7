package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.PersonName;
import io.github.cafkit.model.person.Practitioner;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.team.Attendance;
import io.github.cafkit.model.team.ConflictStatus;
import io.github.cafkit.model.team.DecisionStatus;
import io.github.cafkit.model.team.HeldFunction;
import io.github.cafkit.model.team.LeadHandover;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.MeetingDecision;
import io.github.cafkit.model.team.MeetingStatus;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.MemberEngagement;
import io.github.cafkit.model.team.NominationAnswer;
import io.github.cafkit.model.team.NonParticipation;
import io.github.cafkit.model.team.Participation;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.PlanCopy;
import io.github.cafkit.model.team.Presence;
import io.github.cafkit.model.team.ProtectionSeat;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamConflict;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamMeeting;
import io.github.cafkit.model.team.TeamMember;
import io.github.cafkit.model.team.TrainingCode;
import io.github.cafkit.model.team.WorkingModel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Teams, meetings and nominations as they cannot be. */
final class TeamRefusals {

    private static final PersonId STRANGER = PersonId.of("stranger");

    private TeamRefusals() {}

    static void addTo(RefusalList refusals) {
        members(refusals);
        nominations(refusals);
        meetings(refusals);
        minutes(refusals);
        conflicts(refusals);
        teams(refusals);
        LeadRefusals.addTo(refusals);
        refusals.add(
                "TRAINING-01",
                TrainingCode.class,
                choices -> TrainingCode.of(
                        choices.pick("", "COMMON_CORE", "core.5", "COMMON_CORE. 5", "A." + "x".repeat(63))));
    }

    private static void members(RefusalList refusals) {
        refusals.spoilt("PERIOD-01", HeldFunction.class, HeldFunction.Builder.class, (held, choices) -> {
            LocalDate first = PlainSamples.day(choices);
            held.firstDay(first).lastDay(first.minusDays(choices.pick(1, 365)));
        });
        member(refusals, "PERIOD-01", (member, choices) -> {
            LocalDate first = PlainSamples.day(choices);
            member.functions(List.of()).firstDay(first).lastDay(first.minusDays(choices.pick(1, 365)));
        });
        member(refusals, "TEAM-04", (member, choices) -> {
            LocalDate first = PlainSamples.day(choices);
            boolean early = choices.chance(50);
            member.firstDay(first)
                    .lastDay(first.plusDays(28))
                    .functions(List.of(HeldFunction.builder()
                            .function(choices.pick(TeamFunction.values()))
                            .firstDay(early ? first.minusDays(1) : first)
                            .lastDay(early ? Optional.of(first) : Optional.empty())
                            .build()));
        });
        member(refusals, "TEAM-06", (member, choices) -> {
            member.member(family(STRANGER));
            switch (choices.below(2)) {
                case 0 -> member.engagement(choices.pick(MemberEngagement.SECONDED, MemberEngagement.HOME_AGENCY));
                default -> member.protectionSeat(choices.pick(ProtectionSeat.values()));
            }
        });
        member(
                refusals,
                "TEAM-07",
                (member, choices) -> member.functions(List.of())
                        .lastDay(Optional.empty())
                        .leavingReason(PlainSamples.text(choices)));
    }

    private static void member(RefusalList refusals, String code, Catalogue.Corrections<TeamMember.Builder> spoil) {
        refusals.spoilt(code, TeamMember.class, TeamMember.Builder.class, spoil);
    }

    private static Member family(PersonId person) {
        return new Member.OfFamily(person, PersonName.of("Kia", "Tamsworth"), Relationship.MOTHER);
    }

    private static void nomination(
            RefusalList refusals, String code, Catalogue.Corrections<LeadNomination.Builder> spoil) {
        refusals.spoilt(code, LeadNomination.class, LeadNomination.Builder.class, spoil);
    }

    private static void nominations(RefusalList refusals) {
        nomination(refusals, "NOMINATION-01", (nomination, choices) -> {
            boolean answered = choices.chance(50);
            bare(nomination)
                    .answer(
                            answered
                                    ? choices.pick(NominationAnswer.ACCEPTED, NominationAnswer.DECLINED)
                                    : NominationAnswer.NOT_ANSWERED)
                    .answeredOn(answered ? Optional.empty() : Optional.of(PlainSamples.day(choices)));
        });
        nomination(refusals, "NOMINATION-02", (nomination, choices) -> {
            LocalDate nominated = PlainSamples.day(choices);
            bare(nomination)
                    .nominatedOn(nominated)
                    .answer(choices.pick(NominationAnswer.ACCEPTED, NominationAnswer.DECLINED))
                    .answeredOn(nominated.minusDays(choices.pick(1, 365)));
        });
        nomination(
                refusals,
                "NOMINATION-03",
                (nomination, choices) -> accepted(nomination, choices).declineReason(PlainSamples.text(choices)));
        nomination(
                refusals,
                "NOMINATION-04",
                (nomination, choices) -> accepted(nomination, choices)
                        .answer(NominationAnswer.DECLINED)
                        .leadsFrom(PlainSamples.day(choices)));
        nomination(
                refusals,
                "NOMINATION-05",
                (nomination, choices) -> accepted(nomination, choices).lastDay(PlainSamples.day(choices)));
        nomination(
                refusals,
                "NOMINATION-06",
                (nomination, choices) -> accepted(nomination, choices)
                        .leadsFrom(PlainSamples.day(choices))
                        .handover(LeadHandover.to(STRANGER)));
        nomination(refusals, "NOMINATION-07", (nomination, choices) -> {
            LocalDate first = PlainSamples.day(choices);
            accepted(nomination, choices)
                    .nominee(STRANGER)
                    .leadsFrom(first)
                    .lastDay(PlainSamples.from(first, choices))
                    .handover(LeadHandover.to(STRANGER));
        });
        nomination(refusals, "PERIOD-01", (nomination, choices) -> {
            LocalDate first = PlainSamples.day(choices);
            accepted(nomination, choices).leadsFrom(first).lastDay(first.minusDays(1));
        });
    }

    /** Nobody has answered yet, or led. */
    private static LeadNomination.Builder bare(LeadNomination.Builder nomination) {
        nomination
                .answer(NominationAnswer.NOT_ANSWERED)
                .answeredOn(Optional.empty())
                .declineReason(Optional.empty())
                .leadsFrom(Optional.empty())
                .lastDay(Optional.empty())
                .handover(Optional.empty());
        return nomination;
    }

    private static LeadNomination.Builder accepted(LeadNomination.Builder nomination, Choices choices) {
        LocalDate on = PlainSamples.day(choices);
        bare(nomination).nominatedOn(on).answer(NominationAnswer.ACCEPTED).answeredOn(on);
        return nomination;
    }

    private static void meeting(RefusalList refusals, String code, Catalogue.Corrections<TeamMeeting.Builder> spoil) {
        refusals.spoilt(code, TeamMeeting.class, TeamMeeting.Builder.class, spoil);
    }

    private static void meetings(RefusalList refusals) {
        meeting(refusals, "TEAM-MEETING-01", (meeting, choices) -> {
            PersonId person = refusals.valid(PersonId.class).from(choices);
            meeting.attendances(
                    List.of(Attendance.of(person, Presence.INVITED), Attendance.of(person, Presence.ABSENT)));
        });
        meeting(refusals, "TEAM-MEETING-02", (meeting, choices) -> {
            MeetingDecision decision = refusals.valid(MeetingDecision.class).from(choices);
            meeting.status(MeetingStatus.HELD).decisions(List.of(decision, decision));
        });
        meeting(refusals, "TEAM-MEETING-03", (meeting, choices) -> {
            LocalDate on = PlainSamples.day(choices);
            meeting.on(on).nextMeetingOn(on.minusDays(choices.pick(0, 1, 365)));
        });
        meeting(refusals, "TEAM-MEETING-04", (meeting, choices) -> {
            notHeld(meeting, choices);
            switch (choices.below(3)) {
                case 0 -> meeting.attendances(List.of(Attendance.of(STRANGER, Presence.PRESENT)));
                case 1 -> meeting.parentParticipation(Participation.there());
                default -> meeting.childParticipation(Participation.there());
            }
        });
        meeting(refusals, "TEAM-MEETING-05", (meeting, choices) -> {
            notHeld(meeting, choices);
            switch (choices.below(3)) {
                case 0 ->
                    meeting.decisions(
                            List.of(refusals.valid(MeetingDecision.class).from(choices)));
                case 1 ->
                    meeting.conflicts(List.of(refusals.valid(TeamConflict.class).from(choices)));
                default ->
                    meeting.planCopies(List.of(refusals.valid(PlanCopy.class).from(choices)));
            }
        });
        refusals.spoilt(
                "ATTENDANCE-01",
                Attendance.class,
                Attendance.Builder.class,
                (attendance, choices) ->
                        attendance.presence(Presence.REPORT_SENT).reportSentOn(Optional.empty()));
        refusals.spoilt(
                "PARTICIPATION-01",
                Participation.class,
                Participation.Builder.class,
                (participation, choices) -> participation
                        .present(YesNoUnknown.YES)
                        .reason(PlainSamples.oneOf(
                                NonParticipation.class, reason -> reason != NonParticipation.UNKNOWN, choices)));
    }

    private static void notHeld(TeamMeeting.Builder meeting, Choices choices) {
        meeting.status(choices.pick(MeetingStatus.PLANNED, MeetingStatus.CANCELLED))
                .attendances(List.of())
                .parentParticipation(Optional.empty())
                .childParticipation(Optional.empty())
                .decisions(List.of())
                .conflicts(List.of())
                .planCopies(List.of());
    }

    private static void minutes(RefusalList refusals) {
        refusals.spoilt(
                "DECISION-01",
                MeetingDecision.class,
                MeetingDecision.Builder.class,
                (decision, choices) -> decision.number(choices.pick(0, -1)));
        refusals.spoilt(
                "DECISION-02",
                MeetingDecision.class,
                MeetingDecision.Builder.class,
                (decision, choices) -> decision.status(choices.pick(DecisionStatus.OPEN, DecisionStatus.DROPPED))
                        .doneOn(PlainSamples.day(choices)));
    }

    private static void conflict(RefusalList refusals, String code, Catalogue.Corrections<TeamConflict.Builder> spoil) {
        refusals.spoilt(code, TeamConflict.class, TeamConflict.Builder.class, spoil);
    }

    private static void conflicts(RefusalList refusals) {
        conflict(refusals, "CONFLICT-01", (conflict, choices) -> {
            Party party = refusals.valid(Party.class).from(choices);
            conflict.between(choices.chance(50) ? List.of(party, party) : List.of(party));
        });
        conflict(refusals, "CONFLICT-02", (conflict, choices) -> {
            boolean open = choices.chance(50);
            conflict.status(open ? ConflictStatus.OPEN : ConflictStatus.RESOLVED)
                    .by(Party.person(STRANGER))
                    .endedOn(open ? Optional.of(PlainSamples.day(choices)) : Optional.empty());
        });
        conflict(
                refusals,
                "CONFLICT-03",
                (conflict, choices) -> conflict.status(choices.pick(ConflictStatus.RESOLVED, ConflictStatus.ESCALATED))
                        .endedOn(PlainSamples.day(choices))
                        .by(Optional.empty()));
    }

    private static void team(
            RefusalList refusals, String code, Catalogue.Corrections<TeamAroundTheChild.Builder> spoil) {
        refusals.spoilt(code, TeamAroundTheChild.class, TeamAroundTheChild.Builder.class, spoil);
    }

    private static void teams(RefusalList refusals) {
        team(refusals, "TEAM-03", (team, choices) -> {
            Agency agency = refusals.valid(Agency.class).from(choices);
            team.agencies(List.of(agency, agency)).members(List.of()).host(Optional.empty());
        });
        team(refusals, "TEAM-05", (team, choices) -> {
            Practitioner practitioner = refusals.valid(Practitioner.class).from(choices);
            TeamMember member = refusals.valid(TeamMember.class).from(choices);
            team.members(List.of(
                    member.withMember(new Member.OfAgency(practitioner.withAgency(AgencyId.of("agency-elsewhere"))))));
        });
        team(refusals, "TEAM-08", (team, choices) -> {
            TeamMeeting meeting = refusals.valid(TeamMeeting.class).from(choices);
            team.meetings(List.of(meeting, meeting));
        });
        team(
                refusals,
                "TEAM-09",
                (team, choices) -> team.workingModels(
                        choices.chance(50)
                                ? List.of(WorkingModel.PANEL, WorkingModel.TEAM)
                                : List.of(WorkingModel.CENTRE_BASED_DELIVERY, WorkingModel.OPERATIONAL_TEAM)));
        team(refusals, "TEAM-10", (team, choices) -> team.host(AgencyId.of("agency-elsewhere")));
        team(refusals, "TEAM-11", (team, choices) -> team.meetsEvery(choices.pick(Period.ZERO, Period.ofDays(-1))));
    }
}
