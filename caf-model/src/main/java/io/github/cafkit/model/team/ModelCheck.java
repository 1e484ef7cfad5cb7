package io.github.cafkit.model.team;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.person.PractitionerRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks in the record of a team, as of a day, for the marks of the models it says it follows. */
final class ModelCheck {

    private final TeamAroundTheChild team;
    private final LocalDate day;
    private final List<TeamMember> practitioners;

    private ModelCheck(TeamAroundTheChild team, LocalDate day) {
        this.team = team;
        this.day = day;
        this.practitioners = team.membersOn(day).stream()
                .filter(member -> member.getMember().agencyId().isPresent())
                .toList();
    }

    static Problems of(TeamAroundTheChild team, LocalDate day) {
        ModelCheck check = new ModelCheck(team, day);
        List<Problem> problems = new ArrayList<>();
        int index = 0;
        for (WorkingModel model : team.getWorkingModels()) {
            String path = "/workingModels/" + index++;
            for (ModelMark mark : model.marks()) {
                if (!check.shows(mark)) {
                    problems.add(Problem.warning(
                            mark.id(),
                            path,
                            "the record does not show that " + mark.label() + ", a mark of " + model.label()));
                }
            }
        }
        return Problems.of(problems);
    }

    private boolean shows(ModelMark mark) {
        return switch (mark) {
            case SEVERAL_AGENCIES -> agencies() > 1;
            case CHAIR -> somebodyIs(TeamFunction.CHAIR);
            case LEADER -> somebodyIs(TeamFunction.TEAM_LEADER);
            case MEETS_IN_TERM -> meetsInTerm();
            case HOME_AGENCIES ->
                practitioners.stream()
                        .noneMatch(member -> member.getEngagement().own());
            case OWN_MEMBERS ->
                practitioners.stream().anyMatch(member -> member.getEngagement().own());
            case ONE_PLACE -> team.getHost().isPresent();
            case COORDINATOR -> somebodyIs(TeamFunction.LEAD_PROFESSIONAL) || somebodyCoordinatesByProfession();
            case ADVISER -> somebodyIs(TeamFunction.ADVISER);
            case DECISIONS ->
                lastMeeting().map(meeting -> !meeting.getDecisions().isEmpty()).orElse(true);
        };
    }

    private long agencies() {
        return practitioners.stream()
                .flatMap(member -> member.getMember().agencyId().stream())
                .distinct()
                .count();
    }

    private boolean somebodyIs(TeamFunction function) {
        return practitioners.stream().anyMatch(member -> member.has(function, day));
    }

    private boolean somebodyCoordinatesByProfession() {
        return practitioners.stream()
                .anyMatch(member -> member.getMember() instanceof Member.OfAgency of
                        && of.practitioner().getRole() == PractitionerRole.EARLY_HELP_COORDINATOR);
    }

    /** A team that has set itself a time has met within it, or is not yet as old as that. */
    private boolean meetsInTerm() {
        return team.getMeetsEvery()
                .map(term -> {
                    Optional<LocalDate> last =
                            lastMeeting().map(TeamMeeting::getOn).or(this::firstDayOfTeam);
                    return last.map(from -> !from.plus(term).isBefore(day)).orElse(true);
                })
                .orElse(false);
    }

    private Optional<TeamMeeting> lastMeeting() {
        return team.lastMeetingBy(day);
    }

    private Optional<LocalDate> firstDayOfTeam() {
        return team.getMembers().stream().map(TeamMember::getFirstDay).min(LocalDate::compareTo);
    }
}
