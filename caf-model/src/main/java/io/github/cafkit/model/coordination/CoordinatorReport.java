package io.github.cafkit.model.coordination;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.casefile.CaseFile;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.person.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a coordinator would look for in everything that is held about a child, on a day. Immutable and thread-safe.
 *
 * <pre>{@code
 * CoordinatorReport report = CoordinatorReport.of(file, List.of(), CoordinationThresholds.standard(), today);
 * report.findings().forEach(finding -> page.line(finding.rule().id(), finding.sentence()));
 * }</pre>
 *
 * <p>It holds identifiers and words of the library only, so that it may be sent to an agency without saying what the
 * documents say. It is the same in whatever order the documents of the file are. It reports; nothing in it forbids
 * anybody to act, and nothing in it says that a child is safe.
 */
public final class CoordinatorReport {

    private final PersonId child;
    private final LocalDate day;
    private final List<CoordinatorFinding> findings;

    private CoordinatorReport(PersonId child, LocalDate day, List<CoordinatorFinding> findings) {
        this.child = child;
        this.day = day;
        this.findings = findings;
    }

    /**
     * Goes through a case file.
     *
     * @param file the file, not null
     * @param frameworks frameworks that do not come with the library, which plans of the file follow, not null
     * @param thresholds what is too long or too often, not null
     * @param day the day of the report, not null
     * @return the report, never null
     * @throws ProblemException with {@code REVIEW-02} if a plan that is carried out follows a framework that neither was
     *     handed in nor comes with the library
     */
    public static CoordinatorReport of(
            CaseFile file, Collection<Framework> frameworks, CoordinationThresholds thresholds, LocalDate day) {
        Inquiry inquiry = new Inquiry(file, List.copyOf(frameworks), thresholds, day);
        new AssessmentChecks(inquiry).run();
        new PlanChecks(inquiry).run();
        new ResponseChecks(inquiry).run();
        new ReviewChecks(inquiry).run();
        new TeamChecks(inquiry).run();
        new ReferralChecks(inquiry).run();
        return new CoordinatorReport(file.getChild(), day, inquiry.findings());
    }

    /**
     * The child.
     *
     * @return the child, never null
     */
    public PersonId child() {
        return child;
    }

    /**
     * The day of the report.
     *
     * @return the day, never null
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Everything found.
     *
     * @return the findings in the order of the rules, and of places within each, never null
     */
    public List<CoordinatorFinding> findings() {
        return findings;
    }

    /**
     * What one rule found.
     *
     * @param rule the rule, not null
     * @return the findings in the order of places, never null
     */
    public List<CoordinatorFinding> findings(CoordinatorRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }

    /**
     * What concerns an agency.
     *
     * @param agency the agency, not null
     * @return the findings in order, never null
     */
    public List<CoordinatorFinding> findingsFor(AgencyId agency) {
        return findings.stream()
                .filter(finding -> finding.agencies().contains(agency))
                .toList();
    }

    /**
     * The agencies that a finding concerns.
     *
     * @return the agencies sorted, each once, never null
     */
    public List<AgencyId> agencies() {
        return findings.stream()
                .flatMap(finding -> finding.agencies().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Everything found, as problems.
     *
     * @return the problems in the order of {@link #findings()}, never null
     */
    public Problems problems() {
        return Problems.of(findings.stream().map(CoordinatorFinding::toProblem).toList());
    }

    /**
     * The report as Markdown, by rule, with what each rule follows.
     *
     * @return the page, with identifiers only, never null
     */
    public String toMarkdown() {
        StringBuilder page = heading();
        Arrays.stream(CoordinatorRule.values())
                .filter(rule -> !findings(rule).isEmpty())
                .forEach(rule -> {
                    page.append("\n## ").append(rule.id()).append(" Broken: ").append(rule.title());
                    page.append("\n\nRow ").append(rule.row()).append(". Follows: ");
                    page.append(rule.source().note()).append("\n\n").append(lines(findings(rule)));
                });
        return page.toString();
    }

    /**
     * The report as Markdown, by agency. What concerns several is under each of them; what concerns none is at the end.
     *
     * @return the page, with identifiers only, never null
     */
    public String toMarkdownByAgency() {
        StringBuilder page = heading();
        for (AgencyId agency : agencies()) {
            page.append("\n## Agency `").append(agency).append("`\n\n").append(lines(findingsFor(agency)));
        }
        List<CoordinatorFinding> others = findings.stream()
                .filter(finding -> finding.agencies().isEmpty())
                .toList();
        if (!others.isEmpty()) {
            page.append("\n## No agency in particular\n\n").append(lines(others));
        }
        return page.toString();
    }

    private StringBuilder heading() {
        StringBuilder page = new StringBuilder("# What to look at for `");
        page.append(child).append("`, on ").append(day).append('\n');
        return findings.isEmpty()
                ? page.append("\nNothing was found, which is no promise that nothing is wrong.\n")
                : page;
    }

    private static String lines(List<CoordinatorFinding> findings) {
        return findings.stream()
                .map(finding ->
                        "- " + finding.severity() + " " + finding.rule().id() + ": " + finding.sentence() + "\n")
                .collect(Collectors.joining());
    }

    /** One line for each finding. */
    @Override
    public String toString() {
        return problems().toString();
    }
}
