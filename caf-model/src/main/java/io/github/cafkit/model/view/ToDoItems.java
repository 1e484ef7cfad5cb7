package io.github.cafkit.model.view;

import io.github.cafkit.core.privacy.PersonalText;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.casefile.BookedDay;
import io.github.cafkit.model.casefile.CaseDocument;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.consent.ConsentStatement;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.ReviewArrangement;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.LeadNomination;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamMeeting;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gathers what waits for somebody who leads. */
final class ToDoItems {

    private final CaseFile file;
    private final PersonId lead;
    private final Names names;
    private final LocalDate day;
    private final LocalDate until;
    private final List<LeadProfessionalToDo.Item> items = new ArrayList<>();

    ToDoItems(CaseFile file, PersonId lead, Names names, LocalDate day, LocalDate until) {
        this.file = file;
        this.lead = lead;
        this.names = names;
        this.day = day;
        this.until = until;
    }

    List<LeadProfessionalToDo.Item> find() {
        file.getTeams().forEach(this::nominations);
        for (TeamAroundTheChild team : file.teamsOn(day)) {
            if (leads(team)) {
                meetings(team);
                reports(team);
                file.getPlans().forEach(history -> plan(history, team));
            }
        }
        if (file.teamsOn(day).stream().anyMatch(this::leads)) {
            file.getAssessments().forEach(this::copyOfAssessment);
        }
        return items;
    }

    private boolean leads(TeamAroundTheChild team) {
        return team.leadProfessionalOn(day)
                .map(member -> member.getMember().personId().equals(lead))
                .orElse(false);
    }

    private void nominations(TeamAroundTheChild team) {
        for (int i = 0; i < team.getNominations().size(); i++) {
            LeadNomination nomination = team.getNominations().get(i);
            if (nomination.getNominee().equals(lead)
                    && team.unansweredNominations(day).contains(nomination)) {
                add(
                        LeadProfessionalToDo.Kind.ANSWER_NOMINATION,
                        Optional.empty(),
                        place(team, "/nominations/" + i),
                        "to lead for " + names.person(team.getChild()).value() + ", nominated on "
                                + nomination.getNominatedOn());
            }
        }
    }

    private void meetings(TeamAroundTheChild team) {
        List<LocalDate> fixed = team.meetingsDueBy(until);
        fixed.forEach(due -> add(
                LeadProfessionalToDo.Kind.CALL_MEETING,
                Optional.of(due),
                place(team, "/meetings"),
                "team meeting" + (due.isBefore(day) ? ", not held yet" : "")));
        Optional<LocalDate> due = team.lastMeetingBy(day)
                .map(TeamMeeting::getOn)
                .flatMap(last -> team.getMeetsEvery().map(last::plus))
                .filter(next -> !next.isAfter(until));
        boolean booked = !fixed.isEmpty()
                || file.bookedFrom(day).stream()
                        .anyMatch(each -> each.kind() == BookedDay.Kind.MEETING
                                && due.map(next -> !each.on().isAfter(next)).orElse(false));
        due.filter(next -> !booked)
                .ifPresent(next -> add(
                        LeadProfessionalToDo.Kind.CALL_MEETING,
                        Optional.of(next),
                        place(team, "/meetsEvery"),
                        "team meeting, as often as the team has agreed; none is called"));
    }

    private void reports(TeamAroundTheChild team) {
        team.outstandingReports(day)
                .forEach(report -> add(
                        LeadProfessionalToDo.Kind.CHASE_REPORT,
                        Optional.of(report.dueOn()),
                        place(team, "/meetings"),
                        "report of " + names.person(report.person()).value() + " for meeting " + report.meeting()));
    }

    private void plan(PlanHistory history, TeamAroundTheChild team) {
        Optional<JointPlan> active =
                history.active().filter(plan -> file.teamFor(plan, day).equals(Optional.of(team)));
        active.ifPresent(plan -> {
            review(history, plan);
            actions(plan);
            consents(plan);
            copies(plan, team);
        });
    }

    private void review(PlanHistory history, JointPlan plan) {
        Optional<LocalDate> last = file.reviewsOf(history).stream()
                .map(ReviewRecord::getHeldOn)
                .filter(held -> !held.isAfter(day))
                .reduce((earlier, later) -> later);
        plan.getReview()
                .flatMap(ReviewArrangement::getNextOn)
                .filter(next -> !next.isAfter(until))
                .filter(next -> last.map(next::isAfter).orElse(true))
                .ifPresent(next -> add(
                        LeadProfessionalToDo.Kind.HOLD_REVIEW,
                        Optional.of(next),
                        place(plan, "/review/nextOn"),
                        "review of plan " + plan.getId() + (next.isBefore(day) ? ", not held yet" : "")));
    }

    private void actions(JointPlan plan) {
        ActionList.of(file, day).due(ActionList.Due.OVERDUE).stream()
                .filter(item -> item.plan().equals(plan.getId()) && item.accountable())
                .forEach(item -> add(
                        LeadProfessionalToDo.Kind.CHASE_ACTION,
                        item.lastDay(),
                        place(plan, "/outcomes"),
                        item.who().map(PersonalText::value).orElse("nobody") + ": "
                                + item.what().value()));
    }

    private void consents(JointPlan plan) {
        for (ConsentRecord consent : file.allConsents()) {
            Optional<LocalDate> ends = Stream.concat(
                            consent.getLastValidDay().stream(), consent.getWithdrawnOn().stream())
                    .min(LocalDate::compareTo)
                    .filter(end -> !end.isAfter(until));
            if (plan.getConsents().contains(consent.getId()) && ends.isPresent()) {
                boolean over = !consent.givenOn(day);
                add(
                        LeadProfessionalToDo.Kind.REVISIT_CONSENT,
                        ends,
                        new CasePlace(CaseDocument.CONSENT, consent.getId().value(), ""),
                        "consent of " + names.person(consent.getGiver()).value()
                                + (over ? " is no longer in force" : " ends"));
            }
        }
    }

    /** The family, and every agency with a part in the plan, has a copy of the version that is carried out. */
    private void copies(JointPlan plan, TeamAroundTheChild team) {
        List<Party> given = Stream.concat(
                        plan.getCopies().stream().map(io.github.cafkit.model.plan.PlanCopy::to),
                        team.getMeetings().stream()
                                .flatMap(meeting -> meeting.getPlanCopies().stream())
                                .filter(copy -> !copy.givenOn().isBefore(plan.getStartsOn()))
                                .map(io.github.cafkit.model.team.PlanCopy::to))
                .toList();
        List<AgencyId> served =
                given.stream().flatMap(party -> team.agencyOf(party).stream()).toList();
        ActionList.of(file, day).items().stream()
                .filter(item -> item.plan().equals(plan.getId()))
                .flatMap(item -> item.agency().stream())
                .distinct()
                .filter(agency -> !served.contains(agency))
                .forEach(agency -> copy(plan, names.agency(agency).value() + " (" + agency + ")"));
        List<PersonId> family = team.membersOn(day).stream()
                .map(TeamMember::getMember)
                .filter(member -> member.agencyId().isEmpty())
                .map(member -> member.personId())
                .toList();
        boolean toFamily = family.stream().map(Party::person).anyMatch(given::contains);
        if (!toFamily) {
            family.forEach(person -> copy(plan, names.person(person).value()));
        }
    }

    private void copy(JointPlan plan, String to) {
        add(
                LeadProfessionalToDo.Kind.GIVE_COPY,
                Optional.empty(),
                place(plan, "/copies"),
                "plan " + plan.getId() + " to " + to);
    }

    private void copyOfAssessment(AssessmentHistory history) {
        Optional<CommonAssessment> current = history.completeOn(day);
        boolean given = current.flatMap(CommonAssessment::getConsentStatement)
                .map(ToDoItems::copyGiven)
                .orElse(false);
        if (current.isPresent() && !given) {
            add(
                    LeadProfessionalToDo.Kind.GIVE_COPY,
                    Optional.empty(),
                    new CasePlace(CaseDocument.ASSESSMENT, current.get().getId().value(), "/consentStatement"),
                    "assessment " + current.get().getId() + " to the family");
        }
    }

    private static boolean copyGiven(ConsentStatement statement) {
        return statement.getCopyGivenOn().isPresent() || statement.getCopyGiven() == YesNoUnknown.YES;
    }

    private static CasePlace place(TeamAroundTheChild team, String path) {
        return new CasePlace(CaseDocument.TEAM, team.getId().value(), path);
    }

    private static CasePlace place(JointPlan plan, String path) {
        return new CasePlace(CaseDocument.PLAN, plan.getId().value(), path);
    }

    private void add(LeadProfessionalToDo.Kind kind, Optional<LocalDate> due, CasePlace place, String words) {
        items.add(new LeadProfessionalToDo.Item(kind, due, place, PersonalText.of(words)));
    }
}
