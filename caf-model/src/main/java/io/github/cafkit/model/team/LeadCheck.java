package io.github.cafkit.model.team;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Walks the days on which anything in a team changes and asks, for each stretch between two, how many lead. */
final class LeadCheck {

    private LeadCheck() {}

    static Problems of(TeamAroundTheChild team) {
        List<Problem> problems = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(changes(team));
        Optional<String> before = Optional.empty();
        for (LocalDate day : days) {
            Optional<Problem> found = on(team, day);
            if (found.isPresent() && !before.equals(found.map(Problem::code))) {
                problems.add(found.get());
            }
            before = found.map(Problem::code);
        }
        return Problems.of(problems);
    }

    private static Optional<Problem> on(TeamAroundTheChild team, LocalDate day) {
        List<TeamMember> present = team.membersOn(day);
        long agencies = present.stream()
                .flatMap(member -> member.getMember().agencyId().stream())
                .distinct()
                .count();
        long leads = present.stream()
                .filter(member -> member.has(TeamFunction.LEAD_PROFESSIONAL, day))
                .count();
        if (leads > 1) {
            return Optional.of(
                    Problem.error("TEAM-02", "/members", "from " + day + " more than one lead professional is named"));
        }
        if (leads == 0 && agencies > 1) {
            return Optional.of(Problem.error(
                    "TEAM-01",
                    "/members",
                    "from " + day + " practitioners of " + agencies + " agencies have no lead professional"));
        }
        return Optional.empty();
    }

    /** The first day of every stretch in which neither membership nor function changes. */
    private static SortedSet<LocalDate> changes(TeamAroundTheChild team) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (TeamMember member : team.getMembers()) {
            addEnds(days, member.period());
            member.getFunctions().forEach(held -> addEnds(days, held.period()));
        }
        return days;
    }

    private static void addEnds(Set<LocalDate> days, DateRange period) {
        days.add(period.start());
        if (!period.isUnboundedEnd()) {
            days.add(period.end());
        }
    }
}
