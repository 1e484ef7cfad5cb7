package io.github.cafkit.model.plan;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.AimDefinition;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.framework.OutcomeDefinition;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.internal.PageText;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which outcomes and aims of a framework a plan serves, and by which agencies: those that answer for or support an action
 * that is not dropped, and those that state a contribution. Immutable and thread-safe.
 */
public final class OutcomeCoverage {

    private final List<Line> lines;
    private final List<OutcomeCode> unknown;
    private final List<AgencyId> withoutPart;

    private OutcomeCoverage(List<Line> lines, List<OutcomeCode> unknown, List<AgencyId> withoutPart) {
        this.lines = lines;
        this.unknown = unknown;
        this.withoutPart = withoutPart;
    }

    /**
     * One outcome or aim of the framework.
     *
     * @param code its code, not null
     * @param label its words in the framework, not null
     * @param outcome the code of the outcome that an aim is under; the code itself for an outcome, not null
     * @param served the outcomes of the plan that serve it; for an outcome of the framework also those that serve one of
     *     its aims, not null
     * @param agencies the agencies that contribute, by identifier, not null
     * @param family whether somebody of the family, or a person whose agency is not known, has an action for it
     */
    public record Line(
            OutcomeCode code,
            String label,
            OutcomeCode outcome,
            List<OutcomeId> served,
            List<AgencyId> agencies,
            boolean family) {

        /** Checks the parts. */
        public Line {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(outcome, "outcome");
            served = List.copyOf(served);
            agencies = List.copyOf(agencies);
        }

        /**
         * Whether it is an aim under an outcome.
         *
         * @return false for an outcome
         */
        public boolean aim() {
            return !code.equals(outcome);
        }
    }

    /**
     * Looks at a plan in the terms of its framework.
     *
     * @param plan the plan, not null
     * @param team the team around the same child, not null
     * @param framework the framework of the plan, not null
     * @param day the day on which to ask who is in the team, not null
     * @return the coverage, never null
     * @throws ProblemException with {@code COVERAGE-01} if the framework is not that of the plan, with
     *     {@code COVERAGE-02} if plan and team are about different children
     */
    public static OutcomeCoverage of(JointPlan plan, TeamAroundTheChild team, Framework framework, LocalDate day) {
        Checks.require(
                plan.getFramework().equals(framework.getId()),
                "COVERAGE-01",
                "/framework",
                "a plan is looked at in the terms of its own framework");
        Checks.require(
                plan.getChild().equals(team.getChild()),
                "COVERAGE-02",
                "/child",
                "plan and team are about the same child");
        List<Line> lines = new ArrayList<>();
        for (OutcomeDefinition outcome : framework.getOutcomes()) {
            List<OutcomeCode> all = Stream.concat(
                            Stream.of(outcome.getCode()),
                            outcome.getAims().stream().map(AimDefinition::code))
                    .toList();
            lines.add(line(plan, team, outcome.getCode(), outcome.getLabel(), outcome.getCode(), all));
            for (AimDefinition aim : outcome.getAims()) {
                lines.add(line(plan, team, aim.code(), aim.label(), outcome.getCode(), List.of(aim.code())));
            }
        }
        List<OutcomeCode> unknown = plan.getOutcomes().stream()
                .flatMap(outcome -> outcome.getFrameworkOutcomes().stream())
                .filter(code -> framework.outcomeLabel(code).isEmpty())
                .distinct()
                .sorted()
                .toList();
        List<AgencyId> contributing = plan.getOutcomes().stream()
                .flatMap(outcome -> agencies(outcome, team, Optional.empty()).stream())
                .distinct()
                .toList();
        return new OutcomeCoverage(
                List.copyOf(lines),
                unknown,
                Parties.agenciesOn(team, day).stream()
                        .filter(agency -> !contributing.contains(agency))
                        .toList());
    }

    private static Line line(
            JointPlan plan,
            TeamAroundTheChild team,
            OutcomeCode code,
            String label,
            OutcomeCode outcome,
            List<OutcomeCode> codes) {
        List<IntendedOutcome> serving = plan.getOutcomes().stream()
                .filter(each -> each.getFrameworkOutcomes().stream().anyMatch(codes::contains))
                .toList();
        return new Line(
                code,
                label,
                outcome,
                serving.stream().map(IntendedOutcome::getId).toList(),
                serving.stream()
                        .flatMap(each -> agencies(each, team, Optional.of(codes)).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                serving.stream()
                        .flatMap(OutcomeCoverage::doing)
                        .anyMatch(party -> team.agencyOf(party).isEmpty()));
    }

    /** The agencies with a part in an outcome of the plan; of contributions in words, those that serve one of the codes. */
    private static List<AgencyId> agencies(
            IntendedOutcome outcome, TeamAroundTheChild team, Optional<List<OutcomeCode>> codes) {
        TreeSet<AgencyId> agencies = new TreeSet<>();
        doing(outcome).forEach(party -> team.agencyOf(party).ifPresent(agencies::add));
        for (Contribution contribution : outcome.getContributions()) {
            if (contribution.getFrameworkOutcomes().isEmpty()
                    || codes.map(asked ->
                                    contribution.getFrameworkOutcomes().stream().anyMatch(asked::contains))
                            .orElse(true)) {
                agencies.add(contribution.getAgency());
            }
        }
        return List.copyOf(agencies);
    }

    private static Stream<Party> doing(IntendedOutcome outcome) {
        return outcome.getActions().stream()
                .filter(action -> !action.getStatus().dropped())
                .flatMap(OutcomeCoverage::doing);
    }

    private static Stream<Party> doing(Accountability action) {
        return Stream.concat(action.getAccountable().stream(), action.getSupporting().stream());
    }

    /**
     * Every outcome of the framework, each followed by its aims.
     *
     * @return the lines in the order of the framework, never null
     */
    public List<Line> lines() {
        return lines;
    }

    /**
     * The line of a code.
     *
     * @param code the code of an outcome or aim, not null
     * @return the line, or empty if the framework does not have the code
     */
    public Optional<Line> line(OutcomeCode code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /**
     * The outcomes of the framework that the plan does not serve, not even by an aim. That is a question for the team and
     * no fault: a plan serves what was assessed.
     *
     * @return the codes in the order of the framework, never null
     */
    public List<OutcomeCode> servedByNone() {
        return lines.stream()
                .filter(line -> !line.aim() && line.served().isEmpty())
                .map(Line::code)
                .toList();
    }

    /**
     * The outcomes and aims that the plan serves and no agency contributes to.
     *
     * @return the codes in the order of the framework, never null
     */
    public List<OutcomeCode> withoutAgency() {
        return lines.stream()
                .filter(line -> !line.served().isEmpty() && line.agencies().isEmpty())
                .map(Line::code)
                .toList();
    }

    /**
     * What an agency contributes to.
     *
     * @param agency the agency, not null
     * @return the codes of outcomes and aims in the order of the framework, never null
     */
    public List<OutcomeCode> contributionsOf(AgencyId agency) {
        return lines.stream()
                .filter(line -> line.agencies().contains(agency))
                .map(Line::code)
                .toList();
    }

    /**
     * The agencies in the team that contribute to no outcome of the plan.
     *
     * @return the agencies by identifier, never null
     */
    public List<AgencyId> agenciesWithoutPart() {
        return withoutPart;
    }

    /**
     * The codes that the plan names and the framework does not have.
     *
     * @return the codes sorted, never null
     */
    public List<OutcomeCode> unknownCodes() {
        return unknown;
    }

    /**
     * The coverage as a table in Markdown: words of the framework, identifiers of outcomes and agencies.
     *
     * @return the table, never null
     */
    public String toMarkdown() {
        StringBuilder page =
                new StringBuilder("| Outcome or aim | In words | Outcomes of the plan | Agencies | Family |\n");
        page.append("|---|---|---|---|---|\n");
        for (Line line : lines) {
            page.append("| `").append(line.code()).append("` | ").append(PageText.markdown(line.label()));
            page.append(" | ").append(Columns.ids(line.served()));
            page.append(" | ").append(Columns.ids(line.agencies()));
            page.append(" | ").append(line.family() ? "yes" : "").append(" |\n");
        }
        return page.toString();
    }

    /** How many outcomes and aims are served. */
    @Override
    public String toString() {
        return "OutcomeCoverage[served="
                + lines.stream().filter(line -> !line.served().isEmpty()).count() + " of " + lines.size() + "]";
    }
}
