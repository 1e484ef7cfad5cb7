package io.github.cafkit.model.plan;

import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.internal.PageText;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who has to do what on a day: the plan by agency, by person and by date, with its gaps and overlaps. Immutable and
 * thread-safe.
 */
public final class PlanReport {

    private final LocalDate day;
    private final List<Duty> duties;
    private final List<PlanGap> gaps;

    private PlanReport(LocalDate day, List<Duty> duties, List<PlanGap> gaps) {
        this.day = day;
        this.duties = duties;
        this.gaps = gaps;
    }

    /**
     * What one party has to do with one action.
     *
     * @param outcome the outcome that it is done for, not null
     * @param action the action, not null
     * @param party who, not null
     * @param agency the agency that answers for the party, empty for the family and for strangers to the team, not null
     * @param accountable whether the party answers for the action; otherwise it supports it
     * @param status how far the action has come, not null
     * @param lastDay the last day on which it is in time, empty if none is agreed, not null
     * @param overdue whether it is open and past that day
     */
    public record Duty(
            OutcomeId outcome,
            ActionId action,
            Party party,
            Optional<AgencyId> agency,
            boolean accountable,
            ActionStatus status,
            Optional<LocalDate> lastDay,
            boolean overdue) {

        /** Checks the parts. */
        public Duty {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(party, "party");
            Objects.requireNonNull(agency, "agency");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(lastDay, "lastDay");
        }
    }

    /**
     * Reports on a plan.
     *
     * @param plan the plan, not null
     * @param team the team around the same child, not null
     * @param day the day asked about, not null
     * @return the report, never null
     * @throws ProblemException with {@code REPORT-01} if plan and team are about different children
     */
    public static PlanReport of(JointPlan plan, TeamAroundTheChild team, LocalDate day) {
        Checks.require(
                plan.getChild().equals(team.getChild()),
                "REPORT-01",
                "/child",
                "plan and team are about the same child");
        List<Duty> duties = new ArrayList<>();
        for (IntendedOutcome outcome : plan.getOutcomes()) {
            for (Accountability action : outcome.getActions()) {
                action.getAccountable().ifPresent(party -> duties.add(duty(outcome, action, party, true, team, day)));
                action.getSupporting().forEach(party -> duties.add(duty(outcome, action, party, false, team, day)));
            }
        }
        return new PlanReport(day, List.copyOf(duties), new PlanGaps(plan, team, day).find());
    }

    private static Duty duty(
            IntendedOutcome outcome,
            Accountability action,
            Party party,
            boolean accountable,
            TeamAroundTheChild team,
            LocalDate day) {
        return new Duty(
                outcome.getId(),
                action.getId(),
                party,
                team.agencyOf(party),
                accountable,
                action.getStatus(),
                action.getWhen().map(Timing::lastDay),
                action.overdueOn(day));
    }

    /**
     * Everything, action by action.
     *
     * @return the duties in the order of the plan, for each action the accountable party first, never null
     */
    public List<Duty> duties() {
        return duties;
    }

    /**
     * The agencies that have something to do.
     *
     * @return the agencies by identifier, never null
     */
    public List<AgencyId> agencies() {
        return duties.stream()
                .flatMap(duty -> duty.agency().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What an agency and its practitioners have to do.
     *
     * @param agency the agency, not null
     * @return the duties in the order of the plan, never null
     */
    public List<Duty> forAgency(AgencyId agency) {
        return duties.stream()
                .filter(duty -> duty.agency().equals(Optional.of(agency)))
                .toList();
    }

    /**
     * What a person has to do, of an agency or of the family.
     *
     * @param person the person, not null
     * @return the duties in the order of the plan, never null
     */
    public List<Duty> forPerson(PersonId person) {
        return duties.stream()
                .filter(duty -> duty.party().equals(Party.person(person)))
                .toList();
    }

    /**
     * What is still to be done, by date.
     *
     * @return the duties of open actions, earliest last day first and those without a day last; of one day in the order
     *     of the plan, never null
     */
    public List<Duty> byDate() {
        return duties.stream()
                .filter(duty -> duty.status().open())
                .sorted(Comparator.comparing(duty -> duty.lastDay().orElse(LocalDate.MAX)))
                .toList();
    }

    /**
     * What is late.
     *
     * @return the duties of accountable parties whose action is overdue, longest overdue first, never null
     */
    public List<Duty> overdue() {
        return byDate().stream()
                .filter(duty -> duty.overdue() && duty.accountable())
                .toList();
    }

    /**
     * What nobody answers for, what two parties do, and agencies of the team without a part.
     *
     * @return the gaps and overlaps, never null
     */
    public List<PlanGap> gaps() {
        return gaps;
    }

    /**
     * The report as a page in Markdown, agency by agency, by identifiers.
     *
     * @return the page, never null
     */
    public String toMarkdown() {
        return page(agency -> "`" + agency + "`", party -> "`" + Parties.id(party) + "`", action -> "`" + action + "`");
    }

    /**
     * The report as a page in Markdown with what is done and the names of people and agencies. It is a view made for a
     * page: it holds personal data, and is shown to those who may see the plan and never logged.
     *
     * @param plan the plan that the report is made of, not null
     * @param team the team around the same child, not null
     * @return the page, with all words escaped, never null
     */
    public String viewMarkdown(JointPlan plan, TeamAroundTheChild team) {
        PlanWords words = PlanWords.markdown(plan, team);
        return page(agency -> words.party(Party.agency(agency)), words::party, words::action);
    }

    private String page(
            Function<AgencyId, String> agencyName,
            Function<Party, String> partyName,
            Function<ActionId, String> actionName) {
        StringBuilder page =
                new StringBuilder("# Who does what, on ").append(day).append('\n');
        for (AgencyId agency : agencies()) {
            section(page, agencyName.apply(agency), forAgency(agency), partyName, actionName);
        }
        List<Duty> others =
                duties.stream().filter(duty -> duty.agency().isEmpty()).toList();
        if (!others.isEmpty()) {
            section(page, "Family and others", others, partyName, actionName);
        }
        if (!gaps.isEmpty()) {
            page.append("\n## Gaps and overlaps\n\n");
            gaps.forEach(gap -> page.append("- ").append(gap.sentence()).append('\n'));
        }
        return page.toString();
    }

    private static void section(
            StringBuilder page,
            String title,
            List<Duty> duties,
            Function<Party, String> partyName,
            Function<ActionId, String> actionName) {
        page.append("\n## ").append(title).append("\n\n| Action | Who | Part | By | Status |\n|---|---|---|---|---|\n");
        for (Duty duty : duties) {
            page.append("| ").append(actionName.apply(duty.action()));
            page.append(" | ").append(partyName.apply(duty.party()));
            page.append(" | ").append(duty.accountable() ? "accountable" : "supporting");
            page.append(" | ").append(duty.lastDay().map(LocalDate::toString).orElse(""));
            page.append(" | ").append(PageText.words(duty.status())).append(duty.overdue() ? ", overdue" : "");
            page.append(" |\n");
        }
    }

    /** The report by identifiers. */
    @Override
    public String toString() {
        return toMarkdown();
    }
}
