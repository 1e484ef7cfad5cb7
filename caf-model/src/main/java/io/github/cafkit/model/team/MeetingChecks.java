package io.github.cafkit.model.team;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.Relationship;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of {@link MeetingReview}, one method each. */
final class MeetingChecks {

    /** What an agency with several practitioners did is the first of these that one of them did. */
    private static final List<Presence> BEST_FIRST =
            List.of(Presence.PRESENT, Presence.REPORT_SENT, Presence.INVITED, Presence.APOLOGIES, Presence.ABSENT);

    private static final Set<Relationship> PARENTS_AND_CARERS = EnumSet.of(
            Relationship.MOTHER,
            Relationship.FATHER,
            Relationship.ADOPTIVE_PARENT,
            Relationship.STEP_PARENT,
            Relationship.GUARDIAN,
            Relationship.FOSTER_CARER);

    private final TeamAroundTheChild team;
    private final MeetingLimits limits;
    private final LocalDate day;
    private final List<Placed> called = new ArrayList<>();
    private final List<Placed> held;
    private final List<MeetingFinding> findings = new ArrayList<>();

    MeetingChecks(TeamAroundTheChild team, DateRange period, MeetingLimits limits, LocalDate day) {
        this.team = team;
        this.limits = limits;
        this.day = day;
        for (int i = 0; i < team.getMeetings().size(); i++) {
            TeamMeeting meeting = team.getMeetings().get(i);
            if (period.contains(meeting.getOn()) && meeting.getStatus() != MeetingStatus.CANCELLED) {
                called.add(new Placed("/meetings/" + i, meeting));
            }
        }
        called.sort(Comparator.comparing(placed -> placed.meeting().getOn()));
        this.held = called.stream().filter(placed -> heldBy(placed.meeting())).toList();
    }

    /** A meeting and where it is. */
    private record Placed(String path, TeamMeeting meeting) {}

    List<MeetingFinding> run() {
        held.forEach(this::parentTakesPart);
        held.forEach(this::childTakesPart);
        attendance().forEach(this::agencyAttends);
        called.forEach(this::reportsInTime);
        held.forEach(this::decisionsActedOn);
        held.forEach(this::conflictsSettled);
        held.forEach(this::notTooMany);
        held.forEach(this::notTooLarge);
        held.forEach(this::agenciesCalled);
        held.forEach(this::familyHasPlan);
        held.forEach(this::minutesAgree);
        called.forEach(this::peopleKnown);
        return List.copyOf(findings);
    }

    List<AgencyAttendance> attendance() {
        return team.getAgencies().stream()
                .map(Agency::getId)
                .map(this::attendanceOf)
                .filter(row -> row.called() > 0)
                .toList();
    }

    private AgencyAttendance attendanceOf(AgencyId agency) {
        List<Presence> found = held.stream()
                .flatMap(placed -> presence(agency, placed.meeting()).stream())
                .toList();
        return new AgencyAttendance(
                agency,
                count(found, Presence.PRESENT),
                count(found, Presence.REPORT_SENT),
                count(found, Presence.APOLOGIES),
                count(found, Presence.ABSENT),
                count(found, Presence.INVITED));
    }

    private static int count(List<Presence> found, Presence wanted) {
        return (int) found.stream().filter(each -> each == wanted).count();
    }

    private Optional<Presence> presence(AgencyId agency, TeamMeeting meeting) {
        return meeting.getAttendances().stream()
                .filter(each -> agencyOf(each.getPerson(), meeting.getOn()).equals(Optional.of(agency)))
                .map(Attendance::getPresence)
                .min(Comparator.comparing(BEST_FIRST::indexOf));
    }

    private void parentTakesPart(Placed placed) {
        takesPart(
                placed, MeetingRule.PARENT_TAKES_PART, placed.meeting().getParentParticipation(), "a parent or carer");
    }

    private void childTakesPart(Placed placed) {
        Optional<Participation> child = placed.meeting().getChildParticipation();
        if (!child.map(Participation::getReason).equals(Optional.of(NonParticipation.TOO_YOUNG))) {
            takesPart(placed, MeetingRule.CHILD_TAKES_PART, child, "the child");
        }
    }

    private void takesPart(Placed placed, MeetingRule rule, Optional<Participation> participation, String who) {
        String path = placed.path()
                + (rule == MeetingRule.PARENT_TAKES_PART ? "/parentParticipation" : "/childParticipation");
        YesNoUnknown there = participation.map(Participation::getPresent).orElse(YesNoUnknown.UNKNOWN);
        NonParticipation reason = participation.map(Participation::getReason).orElse(NonParticipation.UNKNOWN);
        if (there == YesNoUnknown.UNKNOWN) {
            add(rule, Severity.WARNING, path, "it is not recorded whether " + who + " was there", placed);
        } else if (there == YesNoUnknown.NO && reason == NonParticipation.UNKNOWN) {
            add(rule, Severity.ERROR, path, "held without " + who + ", and it is not recorded why", placed);
        } else if (there == YesNoUnknown.NO) {
            add(rule, Severity.WARNING, path, "held without " + who + ": " + reason.label(), placed);
        }
    }

    private void agencyAttends(AgencyAttendance row) {
        if (row.missed() > limits.mostMissed()) {
            findings.add(new MeetingFinding(
                    MeetingRule.AGENCY_ATTENDS,
                    Severity.WARNING,
                    "/meetings",
                    "called to " + row.called() + " meetings, the agency missed " + row.missed() + " without a report",
                    Optional.empty(),
                    Optional.of(row.agency())));
        }
    }

    private void reportsInTime(Placed placed) {
        List<Attendance> attendances = placed.meeting().getAttendances();
        for (int i = 0; i < attendances.size(); i++) {
            Attendance each = attendances.get(i);
            String path = placed.path() + "/attendances/" + i + "/reportSentOn";
            Optional<AgencyId> agency =
                    agencyOf(each.getPerson(), placed.meeting().getOn());
            Optional<LocalDate> late = each.getReportDueOn()
                    .filter(due -> each.getReportSentOn()
                            .map(sent -> sent.isAfter(due) && !sent.isAfter(day))
                            .orElse(false));
            if (each.owesReportOn(day)) {
                add(
                        MeetingRule.REPORT_IN_TIME,
                        Severity.ERROR,
                        path,
                        "a report was due and has not come",
                        placed,
                        agency);
            } else if (late.isPresent()) {
                add(MeetingRule.REPORT_IN_TIME, Severity.WARNING, path, "a report came late", placed, agency);
            }
        }
    }

    private void decisionsActedOn(Placed placed) {
        List<MeetingDecision> decisions = placed.meeting().getDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            MeetingDecision decision = decisions.get(i);
            if (decision.getStatus() != DecisionStatus.OPEN) {
                continue;
            }
            String path = placed.path() + "/decisions/" + i;
            String number = "decision " + decision.getNumber();
            Optional<AgencyId> agency = decision.getBy().flatMap(team::agencyOf);
            if (decision.getDueOn().map(due -> due.isBefore(day)).orElse(false)) {
                add(MeetingRule.DECISION_ACTED_ON, Severity.ERROR, path, number + " is overdue", placed, agency);
            } else if (decision.getBy().isEmpty()) {
                add(MeetingRule.DECISION_ACTED_ON, Severity.WARNING, path, number + " names nobody to act", placed);
            } else if (decision.getDueOn().isEmpty()) {
                add(MeetingRule.DECISION_ACTED_ON, Severity.WARNING, path, number + " has no day", placed, agency);
            }
        }
    }

    private void conflictsSettled(Placed placed) {
        List<TeamConflict> conflicts = placed.meeting().getConflicts();
        for (int i = 0; i < conflicts.size(); i++) {
            if (conflicts.get(i).getStatus() == ConflictStatus.OPEN) {
                add(
                        MeetingRule.CONFLICT_SETTLED,
                        Severity.WARNING,
                        placed.path() + "/conflicts/" + i,
                        "a conflict has been open since " + placed.meeting().getOn(),
                        placed);
            }
        }
    }

    private void notTooMany(Placed placed) {
        LocalDate last = placed.meeting().getOn();
        DateRange window = DateRange.ofClosed(last.minus(limits.within()).plusDays(1), last);
        long count = team.getMeetings().stream()
                .filter(meeting -> heldBy(meeting) && window.contains(meeting.getOn()))
                .count();
        if (count > limits.mostMeetings()) {
            add(
                    MeetingRule.NOT_TOO_MANY,
                    Severity.WARNING,
                    placed.path() + "/on",
                    count + " meetings in the time up to " + last + ", at most " + limits.mostMeetings()
                            + " are wanted",
                    placed);
        }
    }

    private void notTooLarge(Placed placed) {
        int count = placed.meeting().peoplePresent();
        if (count > limits.mostPeople()) {
            add(
                    MeetingRule.NOT_TOO_LARGE,
                    Severity.WARNING,
                    placed.path() + "/attendances",
                    count + " people were there, at most " + limits.mostPeople() + " are wanted",
                    placed);
        }
    }

    private void agenciesCalled(Placed placed) {
        TeamMeeting meeting = placed.meeting();
        team.membersOn(meeting.getOn()).stream()
                .flatMap(member -> member.getMember().agencyId().stream())
                .distinct()
                .filter(agency -> presence(agency, meeting).isEmpty())
                .forEach(agency -> add(
                        MeetingRule.AGENCY_CALLED,
                        Severity.WARNING,
                        placed.path() + "/attendances",
                        "an agency of the team is not on the list of those called",
                        placed,
                        Optional.of(agency)));
    }

    private void familyHasPlan(Placed placed) {
        List<PlanCopy> copies = placed.meeting().getPlanCopies();
        boolean toFamily = copies.stream().anyMatch(copy -> isFamily(copy.to()));
        if (!copies.isEmpty() && !toFamily) {
            add(
                    MeetingRule.FAMILY_HAS_PLAN,
                    Severity.WARNING,
                    placed.path() + "/planCopies",
                    "others were given the plan, and nobody of the family was",
                    placed);
        }
    }

    private void minutesAgree(Placed placed) {
        TeamMeeting meeting = placed.meeting();
        List<Presence> parents = meeting.getAttendances().stream()
                .filter(each -> isParent(each.getPerson()))
                .map(Attendance::getPresence)
                .toList();
        List<Presence> child = meeting.getAttendances().stream()
                .filter(each -> each.getPerson().equals(team.getChild()))
                .map(Attendance::getPresence)
                .toList();
        if (contradicts(meeting.getParentParticipation(), parents)) {
            disagree(placed, "/parentParticipation", "a parent or carer");
        }
        if (contradicts(meeting.getChildParticipation(), child)) {
            disagree(placed, "/childParticipation", "the child");
        }
    }

    private static boolean contradicts(Optional<Participation> participation, List<Presence> listed) {
        boolean came = listed.contains(Presence.PRESENT);
        boolean open = listed.isEmpty() || listed.contains(Presence.INVITED);
        return switch (participation.map(Participation::getPresent).orElse(YesNoUnknown.UNKNOWN)) {
            case YES -> !came && !open;
            case NO -> came;
            case UNKNOWN -> false;
        };
    }

    private void disagree(Placed placed, String part, String who) {
        add(
                MeetingRule.MINUTES_AGREE,
                Severity.WARNING,
                placed.path() + part,
                "the minutes and the list of those present differ about " + who,
                placed);
    }

    private void peopleKnown(Placed placed) {
        List<Attendance> attendances = placed.meeting().getAttendances();
        for (int i = 0; i < attendances.size(); i++) {
            PersonId person = attendances.get(i).getPerson();
            boolean known = person.equals(team.getChild())
                    || team.getMembers().stream()
                            .anyMatch(member -> member.getMember().personId().equals(person));
            if (!known) {
                add(
                        MeetingRule.PEOPLE_KNOWN,
                        Severity.WARNING,
                        placed.path() + "/attendances/" + i + "/person",
                        "somebody on the list was never of the team",
                        placed);
            }
        }
    }

    private boolean heldBy(TeamMeeting meeting) {
        return meeting.held() && !meeting.getOn().isAfter(day);
    }

    private Optional<AgencyId> agencyOf(PersonId person, LocalDate on) {
        return team.membersOn(on).stream()
                .map(TeamMember::getMember)
                .filter(member -> member.personId().equals(person))
                .findFirst()
                .map(Member::agencyId)
                .orElseGet(() -> team.agencyOf(Party.person(person)));
    }

    private boolean isFamily(Party party) {
        return team.getMembers().stream()
                .map(TeamMember::getMember)
                .anyMatch(member -> member.agencyId().isEmpty()
                        && Party.person(member.personId()).equals(party));
    }

    private boolean isParent(PersonId person) {
        return team.getMembers().stream()
                .map(TeamMember::getMember)
                .anyMatch(member -> member instanceof Member.OfFamily family
                        && family.id().equals(person)
                        && PARENTS_AND_CARERS.contains(family.relationship()));
    }

    private void add(MeetingRule rule, Severity severity, String path, String message, Placed placed) {
        add(rule, severity, path, message, placed, Optional.empty());
    }

    private void add(
            MeetingRule rule,
            Severity severity,
            String path,
            String message,
            Placed placed,
            Optional<AgencyId> agency) {
        findings.add(new MeetingFinding(
                rule, severity, path, message, Optional.of(placed.meeting().getId()), agency));
    }
}
