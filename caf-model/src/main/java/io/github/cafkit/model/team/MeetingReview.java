package io.github.cafkit.model.team;

import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.DateRange;
import io.github.cafkit.model.agency.AgencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The meetings of a team over some time, read on a day as a coordinator would read them. Immutable and thread-safe.
 *
 * <pre>{@code
 * MeetingLimits limits = new MeetingLimits(4, Period.ofMonths(3), 10, 1);
 * MeetingReview review = MeetingReview.of(team, DateRange.of(termStarts, termEnds), limits, today);
 * review.attendance().forEach(row -> page.line(row.agency(), row.present(), row.missed()));
 * review.findings().forEach(finding -> page.line(finding.rule().id(), finding.message()));
 * }</pre>
 *
 * <p>It reports; whether a meeting was a good one is not for it to say.
 */
public final class MeetingReview {

    private final List<AgencyAttendance> attendance;
    private final List<MeetingFinding> findings;

    private MeetingReview(List<AgencyAttendance> attendance, List<MeetingFinding> findings) {
        this.attendance = attendance;
        this.findings = findings;
    }

    /**
     * Reviews the meetings that lie in a period.
     *
     * @param team the team, not null
     * @param period the days from which meetings are taken, not null
     * @param limits what is too many, too large and missed too often, not null
     * @param day the day on which the question is asked; later meetings and reports are not seen, not null
     * @return what was found, never null
     */
    public static MeetingReview of(TeamAroundTheChild team, DateRange period, MeetingLimits limits, LocalDate day) {
        MeetingChecks checks = new MeetingChecks(team, period, limits, day);
        return new MeetingReview(checks.attendance(), checks.run());
    }

    /**
     * How often each agency came.
     *
     * @return one row for each agency that was called to a meeting, in the order in which the team lists them, never null
     */
    public List<AgencyAttendance> attendance() {
        return attendance;
    }

    /**
     * Everything found.
     *
     * @return the findings in the order of the rules, and of the days of meeting within each, never null
     */
    public List<MeetingFinding> findings() {
        return findings;
    }

    /**
     * What one rule found.
     *
     * @param rule the rule, not null
     * @return the findings in order, never null
     */
    public List<MeetingFinding> findings(MeetingRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }

    /**
     * What an agency answers for.
     *
     * @param agency the agency, not null
     * @return the findings in order, never null
     */
    public List<MeetingFinding> findingsFor(AgencyId agency) {
        return findings.stream()
                .filter(finding -> finding.agency().equals(Optional.of(agency)))
                .toList();
    }

    /**
     * Everything found, as problems.
     *
     * @return the problems in the order of {@link #findings()}, never null
     */
    public Problems problems() {
        return Problems.of(findings.stream().map(MeetingFinding::toProblem).toList());
    }

    /** One line per finding. */
    @Override
    public String toString() {
        return problems().toString();
    }
}
