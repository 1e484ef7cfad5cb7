package io.github.cafkit.model.team;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.person.YesNoUnknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares who led, by the functions that members hold, with who was nominated, agreed to and accepted. */
final class NominationCheck {

    private final TeamAroundTheChild team;
    private final LocalDate day;
    private final List<Problem> problems = new ArrayList<>();

    private NominationCheck(TeamAroundTheChild team, LocalDate day) {
        this.team = team;
        this.day = day;
    }

    static Problems of(TeamAroundTheChild team, LocalDate day) {
        NominationCheck check = new NominationCheck(team, day);
        check.leadsAreNominated();
        for (int i = 0; i < team.getNominations().size(); i++) {
            check.nomination(team.getNominations().get(i), "/nominations/" + i);
        }
        return Problems.of(check.problems);
    }

    private void leadsAreNominated() {
        for (int i = 0; i < team.getMembers().size(); i++) {
            TeamMember member = team.getMembers().get(i);
            PersonId person = member.getMember().personId();
            for (int j = 0; j < member.getFunctions().size(); j++) {
                HeldFunction held = member.getFunctions().get(j);
                if (held.getFunction() == TeamFunction.LEAD_PROFESSIONAL) {
                    leadIsNominated(person, held.period(), "/members/" + i + "/functions/" + j);
                }
            }
        }
    }

    private void leadIsNominated(PersonId person, DateRange days, String path) {
        if (of(person).anyMatch(each -> each.leading().map(days::overlaps).orElse(false))) {
            return;
        }
        boolean nominated = of(person)
                .anyMatch(each ->
                        each.leading().isEmpty() && each.getNominatedOn().isBefore(days.end()));
        if (nominated) {
            error("LEAD-02", path, "somebody leads who has not accepted a nomination for these days");
        } else {
            error("LEAD-01", path, "somebody leads who was not nominated for these days");
        }
    }

    private void nomination(LeadNomination nomination, String path) {
        if (nomination.getAnswer() == NominationAnswer.NOT_ANSWERED
                && !nomination.getNominatedOn().isAfter(day)) {
            warning("LEAD-03", path + "/answer", "a nomination of " + nomination.getNominatedOn() + " is not answered");
        }
        if (nomination.getAnswer() == NominationAnswer.DECLINED
                && nomination.getDeclineReason().isEmpty()) {
            warning("LEAD-08", path + "/declineReason", "a nomination was declined and no reason is recorded");
        }
        nomination.leading().ifPresent(days -> leading(nomination, days, path));
        handover(nomination, path);
        meetings(nomination, path);
    }

    private void leading(LeadNomination nomination, DateRange days, String path) {
        boolean held = team.getMembers().stream()
                .filter(member -> member.getMember().personId().equals(nomination.getNominee()))
                .flatMap(member -> member.getFunctions().stream())
                .anyMatch(each -> each.getFunction() == TeamFunction.LEAD_PROFESSIONAL
                        && each.period().equals(days));
        if (!held) {
            error("LEAD-04", path + "/leadsFrom", "the days of leading are not those for which the function is held");
        }
        if (nomination.getFamilyReason().isEmpty()) {
            if (nomination.getFamilyAgrees() == YesNoUnknown.NO) {
                error(
                        "LEAD-07",
                        path + "/familyReason",
                        "the family did not agree to a lead, and no reason is recorded");
            } else if (nomination.getFamilyAgrees() == YesNoUnknown.UNKNOWN) {
                warning("LEAD-07", path + "/familyAgrees", "it is not recorded whether the family agrees to a lead");
            }
        }
        if (nomination
                .getAnsweredOn()
                .map(answered -> answered.isAfter(days.start()))
                .orElse(false)) {
            warning("LEAD-09", path + "/answeredOn", "somebody led before accepting");
        }
    }

    private void handover(LeadNomination nomination, String path) {
        if (nomination.getHandover().isEmpty() || nomination.leading().isEmpty()) {
            return;
        }
        PersonId to = nomination.getHandover().get().getTo();
        DateRange days = nomination.leading().get();
        Optional<LocalDate> taken = of(to).flatMap(each -> each.getLeadsFrom().stream())
                .filter(first -> first.isAfter(days.start()))
                .min(LocalDate::compareTo);
        LocalDate due = days.end();
        if (taken.map(first -> first.isAfter(due)).orElse(!due.isAfter(day))) {
            error("LEAD-05", path + "/handover", "nobody leads from " + due + ", the day after a handover");
        }
        if (taken.map(first -> first.isBefore(due)).orElse(false)) {
            error("LEAD-06", path + "/handover", "two lead until " + due.minusDays(1) + ", the day of a handover");
        }
    }

    private void meetings(LeadNomination nomination, String path) {
        nomination.getMeeting().filter(id -> team.meeting(id).isEmpty()).ifPresent(id -> unlisted(path + "/meeting"));
        nomination
                .getHandover()
                .flatMap(LeadHandover::getMeeting)
                .filter(id -> team.meeting(id).isEmpty())
                .ifPresent(id -> unlisted(path + "/handover/meeting"));
    }

    private void unlisted(String path) {
        warning("LEAD-10", path, "the team does not list the meeting");
    }

    private Stream<LeadNomination> of(PersonId person) {
        return team.getNominations().stream().filter(each -> each.getNominee().equals(person));
    }

    private void error(String code, String path, String message) {
        problems.add(Problem.error(code, path, message));
    }

    private void warning(String code, String path, String message) {
        problems.add(Problem.warning(code, path, message));
    }
}
