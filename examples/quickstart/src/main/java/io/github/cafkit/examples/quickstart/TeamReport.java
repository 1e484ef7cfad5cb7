package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.examples.quickstart.Report.Tone;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.MeetingLimits;
import io.github.cafkit.model.team.MeetingReview;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamConflict;
import io.github.cafkit.model.team.TeamMeeting;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;

/** The team around a child: who is in it, who leads, what its meetings came to. */
final class TeamReport {

    /** What this program takes for too many meetings in a year, too many people in one, and too many missed. */
    private static final MeetingLimits LIMITS = new MeetingLimits(8, Period.ofYears(1), 12, 2);

    private final Report report;
    private final TeamAroundTheChild team;
    private final Names names;

    TeamReport(Report report, TeamAroundTheChild team, Names names) {
        this.report = report;
        this.team = team;
        this.names = names.add(team);
    }

    /** A day on which the team has all its first members: that of its last meeting, or of the last to join. */
    static LocalDate dayOf(TeamAroundTheChild team) {
        return team.getMeetings().stream()
                .filter(TeamMeeting::held)
                .map(TeamMeeting::getOn)
                .max(Comparator.naturalOrder())
                .or(() ->
                        team.getMembers().stream().map(TeamMember::getFirstDay).max(Comparator.naturalOrder()))
                .orElse(LocalDate.EPOCH);
    }

    /** Who is in the team on a day. */
    void members(LocalDate day) {
        report.heading("The team around the child on " + Words.day(day));
        Table table = new Table("Who", "Is", "Comes from", "In the team as");
        for (TeamMember member : team.membersOn(day)) {
            Member who = member.getMember();
            table.row(
                    who.personName().full(),
                    role(who),
                    who.agencyId().map(names::of).orElse("the family"),
                    as(member, day));
        }
        report.table(table);
    }

    /** Who leads, who was asked, and what each meeting came to. */
    void work(LocalDate day) {
        team.leadProfessionalOn(day)
                .ifPresentOrElse(
                        lead -> report.field(
                                "Leads", lead.getMember().personName().full()),
                        () -> report.field("Leads", Tone.WAITS, "nobody on this day"));
        report.fields(
                "Asked to lead",
                team.getNominations().stream().map(this::nomination).toList());
        for (TeamMeeting meeting : team.getMeetings()) {
            report.heading("Meeting of " + Words.day(meeting.getOn()) + " ("
                    + meeting.getKind().label() + ", " + meeting.getStatus().label() + ")");
            report.fields(
                    "Decided",
                    meeting.getDecisions().stream()
                            .map(decision -> decision.getWords() + " ("
                                    + decision.getBy()
                                            .map(names::of)
                                            .map(who -> who + ", ")
                                            .orElse("")
                                    + decision.getStatus().label() + ")")
                            .toList());
            report.fields(
                    "Not agreed",
                    meeting.getConflicts().stream().map(this::conflict).toList());
        }
        checks(day);
    }

    private void checks(LocalDate day) {
        LocalDate first = team.getMembers().stream()
                .map(TeamMember::getFirstDay)
                .min(Comparator.naturalOrder())
                .filter(from -> from.isBefore(day))
                .orElse(day);
        MeetingReview review = MeetingReview.of(team, DateRange.ofClosed(first, day), LIMITS, day);
        report.problems(
                "What somebody should look at",
                team.checkLead()
                        .and(team.checkNominations(day))
                        .and(team.checkModel(day))
                        .and(review.problems()));
    }

    private String nomination(LeadNomination nomination) {
        return names.of(nomination.getNominee()) + " on " + Words.day(nomination.getNominatedOn()) + ": "
                + nomination.getAnswer().label()
                + nomination
                        .getFamilyReason()
                        .map(words -> ". The family: " + words)
                        .orElse("");
    }

    private String conflict(TeamConflict conflict) {
        Optional<String> resolution = conflict.getResolution();
        return names.ofAll(conflict.getBetween()) + ": " + conflict.getAbout() + " ("
                + conflict.getStatus().label() + ")"
                + resolution.map(words -> " " + words).orElse("");
    }

    private static String role(Member member) {
        if (member instanceof Member.OfAgency practitioner) {
            return practitioner.practitioner().getRole().label();
        }
        return member instanceof Member.OfFamily family ? Words.code(family.relationship()) : "";
    }

    private static String as(TeamMember member, LocalDate day) {
        String functions = member.getFunctions().stream()
                .filter(held -> held.period().contains(day))
                .map(held -> Words.code(held.getFunction()))
                .collect(joining(", "));
        return functions.isEmpty() ? "member" : functions;
    }
}
