package io.github.cafkit.model.coordination;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.MeetingFinding;
import io.github.cafkit.model.team.MeetingReview;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamConflict;
import io.github.cafkit.model.team.TeamFunction;
import io.github.cafkit.model.team.TeamMeeting;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether somebody leads each team, and how the teams meet. */
final class TeamChecks {

    /** A lead nobody nominated, one who never accepted, and days after a handover on which nobody leads. */
    private static final Set<String> LEAD = Set.of("LEAD-01", "LEAD-02", "LEAD-05");

    private final Inquiry inquiry;
    private final LocalDate day;

    TeamChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.day = inquiry.day();
    }

    void run() {
        for (TeamAroundTheChild team : inquiry.file().getTeams()) {
            if (!team.membersOn(day).isEmpty()) {
                leadInPlace(team);
            }
            meetings(team);
        }
    }

    private void leadInPlace(TeamAroundTheChild team) {
        List<TeamMember> present = team.membersOn(day);
        List<TeamMember> leads = present.stream()
                .filter(member -> member.has(TeamFunction.LEAD_PROFESSIONAL, day))
                .toList();
        if (leads.size() != 1) {
            String wanted = leads.isEmpty() ? "TEAM-01" : "TEAM-02";
            team.checkLead().stream()
                    .filter(problem -> problem.code().equals(wanted))
                    .reduce((earlier, later) -> later)
                    .ifPresent(problem -> pass(problem, team, agencies(present)));
        }
        for (Problem problem : team.checkNominations(day)) {
            if (LEAD.contains(problem.code()) && ofLeadsOn(problem, team, leads)) {
                pass(problem, team, agencies(leads));
            }
        }
        for (int i = 0; i < team.getNominations().size(); i++) {
            nominationAnswered(team, team.getNominations().get(i), i);
        }
    }

    /** Problems with those who led before are history. */
    private static boolean ofLeadsOn(Problem problem, TeamAroundTheChild team, List<TeamMember> leads) {
        return problem.path().startsWith("/nominations/")
                ? leads.isEmpty()
                : leads.stream()
                        .anyMatch(lead -> problem.path()
                                .startsWith("/members/" + team.getMembers().indexOf(lead) + "/"));
    }

    private void nominationAnswered(TeamAroundTheChild team, LeadNomination nomination, int index) {
        LocalDate due = nomination.getNominatedOn().plus(inquiry.thresholds().nominationAnsweredWithin());
        if (team.unansweredNominations(day).contains(nomination) && day.isAfter(due)) {
            inquiry.add(
                    CoordinatorRule.LEAD_IN_PLACE,
                    Severity.WARNING,
                    place(team, "/nominations/" + index + "/answer"),
                    "a nomination of " + nomination.getNominatedOn() + " is not answered",
                    nomination.getAgency().stream().toList(),
                    "LEAD-03");
        }
    }

    private static List<AgencyId> agencies(List<TeamMember> members) {
        return members.stream()
                .flatMap(member -> member.getMember().agencyId().stream())
                .toList();
    }

    private void pass(Problem problem, TeamAroundTheChild team, List<AgencyId> agencies) {
        inquiry.add(
                CoordinatorRule.LEAD_IN_PLACE,
                problem.severity(),
                place(team, problem.path()),
                problem.message(),
                agencies,
                problem.code());
    }

    private void meetings(TeamAroundTheChild team) {
        DateRange period = DateRange.ofClosed(inquiry.since(), day);
        MeetingReview.of(team, period, inquiry.thresholds().meetings(), day)
                .findings()
                .forEach(finding -> translate(finding, team));
    }

    private void translate(MeetingFinding finding, TeamAroundTheChild team) {
        switch (finding.rule()) {
            case PARENT_TAKES_PART, CHILD_TAKES_PART -> pass(CoordinatorRule.FAMILY_HEARD, finding, team, List.of());
            case AGENCY_ATTENDS ->
                pass(
                        CoordinatorRule.AGENCY_ATTENDS,
                        finding,
                        team,
                        finding.agency().stream().toList());
            case CONFLICT_SETTLED -> conflict(finding, team);
            case REPORT_IN_TIME,
                    DECISION_ACTED_ON,
                    NOT_TOO_MANY,
                    NOT_TOO_LARGE,
                    AGENCY_CALLED,
                    FAMILY_HAS_PLAN,
                    MINUTES_AGREE,
                    PEOPLE_KNOWN -> {
                // For those who call the meetings; see the review of meetings itself.
            }
        }
    }

    private void conflict(MeetingFinding finding, TeamAroundTheChild team) {
        Optional<TeamMeeting> meeting = finding.meeting().flatMap(team::meeting);
        boolean old = meeting.map(held ->
                        day.isAfter(held.getOn().plus(inquiry.thresholds().conflictSettledWithin())))
                .orElse(false);
        if (old) {
            List<AgencyId> between = meeting.orElseThrow().getConflicts().stream()
                    .filter(conflict -> finding.path()
                            .endsWith("/conflicts/"
                                    + meeting.orElseThrow().getConflicts().indexOf(conflict)))
                    .map(TeamConflict::getBetween)
                    .flatMap(List::stream)
                    .flatMap((Party party) -> team.agencyOf(party).stream())
                    .toList();
            pass(CoordinatorRule.CONFLICT_SETTLED, finding, team, between);
        }
    }

    private void pass(CoordinatorRule rule, MeetingFinding finding, TeamAroundTheChild team, List<AgencyId> agencies) {
        String about = finding.meeting().map(id -> "meeting " + id + ": ").orElse("");
        inquiry.add(
                rule,
                finding.severity(),
                place(team, finding.path()),
                about + finding.message(),
                agencies,
                finding.rule().id());
    }

    private static CasePlace place(TeamAroundTheChild team, String path) {
        return new CasePlace(CaseDocument.TEAM, team.getId().value(), path);
    }
}
