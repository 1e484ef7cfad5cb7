package io.github.cafkit.model.plan;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who answers for what, and who supports it: the actions of a plan in rows, the parties in columns. Actions that were not
 * done, cancelled or superseded are left out. Immutable and thread-safe.
 */
public final class AccountabilityMatrix {

    private final List<Row> rows;
    private final List<Party> columns;
    private final List<PlanGap> gaps;

    private AccountabilityMatrix(List<Row> rows, List<Party> columns, List<PlanGap> gaps) {
        this.rows = rows;
        this.columns = columns;
        this.gaps = gaps;
    }

    /** What part a party has in an action. */
    public enum Part {
        /** Answers for it. */
        ACCOUNTABLE,
        /** Helps. */
        SUPPORTING
    }

    /**
     * One action.
     *
     * @param outcome the outcome that it is done for, not null
     * @param action the action, not null
     * @param accountable who answers for it, empty while nobody does, not null
     * @param supporting who helps, not null
     */
    public record Row(OutcomeId outcome, ActionId action, Optional<Party> accountable, List<Party> supporting) {

        /** Checks the parts. */
        public Row {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(accountable, "accountable");
            supporting = List.copyOf(supporting);
        }

        /**
         * The part of a party.
         *
         * @param party the party, not null
         * @return the part, or empty if it has none
         */
        public Optional<Part> part(Party party) {
            if (accountable.equals(Optional.of(party))) {
                return Optional.of(Part.ACCOUNTABLE);
            }
            return supporting.contains(party) ? Optional.of(Part.SUPPORTING) : Optional.empty();
        }
    }

    /**
     * Makes the matrix of a plan.
     *
     * @param plan the plan, not null
     * @param team the team around the same child, not null
     * @param day the day on which to ask who is in the team, not null
     * @return the matrix, never null
     * @throws ProblemException with {@code MATRIX-01} if plan and team are about different children
     */
    public static AccountabilityMatrix of(JointPlan plan, TeamAroundTheChild team, LocalDate day) {
        Checks.require(
                plan.getChild().equals(team.getChild()),
                "MATRIX-01",
                "/child",
                "plan and team are about the same child");
        List<Row> rows = plan.getOutcomes().stream()
                .flatMap(outcome -> outcome.getActions().stream()
                        .filter(action -> !action.getStatus().dropped())
                        .map(action -> row(outcome, action)))
                .toList();
        List<Party> columns = rows.stream()
                .flatMap(row -> Stream.concat(row.accountable().stream(), row.supporting().stream()))
                .distinct()
                .sorted(Parties.ORDER)
                .toList();
        return new AccountabilityMatrix(rows, columns, new PlanGaps(plan, team, day).find());
    }

    private static Row row(IntendedOutcome outcome, Accountability action) {
        return new Row(outcome.getId(), action.getId(), action.getAccountable(), action.getSupporting());
    }

    /**
     * The actions.
     *
     * @return the rows in the order of the plan, never null
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The parties that have a part in any action.
     *
     * @return agencies and then people, by identifier, never null
     */
    public List<Party> columns() {
        return columns;
    }

    /**
     * The part of a party in an action.
     *
     * @param action the action, not null
     * @param party the party, not null
     * @return the part, or empty if it has none
     */
    public Optional<Part> part(ActionId action, Party party) {
        return rows.stream()
                .filter(row -> row.action().equals(action))
                .findFirst()
                .flatMap(row -> row.part(party));
    }

    /**
     * What nobody answers for, what two parties do, and agencies of the team without a part.
     *
     * @return the gaps and double bookings, never null
     */
    public List<PlanGap> gaps() {
        return gaps;
    }

    /**
     * The matrix as a table in Markdown, by identifiers: A for accountable, S for supporting. Gaps follow as a list.
     *
     * @return the page, never null
     */
    public String toMarkdown() {
        return page(row -> "`" + row.action() + "`", party -> "`" + Parties.id(party) + "`");
    }

    /**
     * The matrix as a table in Markdown with what is done and the names of people and agencies. It is a view made for a
     * page: it holds personal data, and is shown to those who may see the plan and never logged.
     *
     * @param plan the plan that the matrix is made of, not null
     * @param team the team around the same child, not null
     * @return the page, with all words escaped, never null
     */
    public String viewMarkdown(JointPlan plan, TeamAroundTheChild team) {
        PlanWords words = PlanWords.markdown(plan, team);
        return page(row -> words.action(row.action()), words::party);
    }

    private String page(Function<Row, String> action, Function<Party, String> party) {
        StringBuilder page = new StringBuilder("| Action |");
        columns.forEach(column -> page.append(' ').append(party.apply(column)).append(" |"));
        page.append("\n|---|").append("---|".repeat(columns.size())).append('\n');
        for (Row row : rows) {
            page.append("| ").append(action.apply(row)).append(" |");
            for (Party column : columns) {
                page.append(' ')
                        .append(row.part(column)
                                .map(part -> part == Part.ACCOUNTABLE ? "A" : "S")
                                .orElse(""))
                        .append(" |");
            }
            page.append('\n');
        }
        if (!gaps.isEmpty()) {
            page.append(
                    gaps.stream().map(gap -> "- " + gap.sentence() + "\n").collect(Collectors.joining("", "\n", "")));
        }
        return page.toString();
    }

    /** The matrix by identifiers. */
    @Override
    public String toString() {
        return toMarkdown();
    }
}
