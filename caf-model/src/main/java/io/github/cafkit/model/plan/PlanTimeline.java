package io.github.cafkit.model.plan;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.ActionStatus;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.internal.PageText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A plan along the days: a bar for each action, a mark for each target, evaluation and review. Actions that were not
 * done, cancelled or superseded are left out. Immutable and thread-safe.
 */
public final class PlanTimeline {

    private final PlanId plan;
    private final List<Bar> bars;
    private final List<ActionId> undated;

    private PlanTimeline(PlanId plan, List<Bar> bars, List<ActionId> undated) {
        this.plan = plan;
        this.bars = bars;
        this.undated = undated;
    }

    /** What a bar or mark is. */
    public enum Kind {
        /** An action, from its first day to its last. */
        ACTION("Action"),
        /** The day by which an outcome is to be reached. */
        TARGET("Target"),
        /** The day by which an outcome is evaluated. */
        EVALUATION("Evaluation"),
        /** The next review of the plan. */
        REVIEW("Review");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /**
         * The kind in words.
         *
         * @return the word, never null
         */
        public String label() {
            return label;
        }
    }

    /**
     * A bar, or a mark of one day.
     *
     * @param kind what it is, not null
     * @param outcome the outcome it belongs to, empty for a review, not null
     * @param action the action, empty for a mark, not null
     * @param status how far an action has come, empty for a mark, not null
     * @param first the first day, not null
     * @param last the last day, inclusive, not before the first, not null
     */
    public record Bar(
            Kind kind,
            Optional<OutcomeId> outcome,
            Optional<ActionId> action,
            Optional<ActionStatus> status,
            LocalDate first,
            LocalDate last) {

        /** Checks the parts. */
        public Bar {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
        }

        static Bar mark(Kind kind, Optional<OutcomeId> outcome, LocalDate day) {
            return new Bar(kind, outcome, Optional.empty(), Optional.empty(), day, day);
        }

        String id() {
            return action.map(ActionId::value)
                    .or(() -> outcome.map(OutcomeId::value))
                    .orElse("");
        }
    }

    /**
     * Lays out a plan. An action begins on its own first day, or on that of its recurrence, or with the plan.
     *
     * @param plan the plan, not null
     * @return the timeline, never null
     */
    public static PlanTimeline of(JointPlan plan) {
        List<Bar> bars = new ArrayList<>();
        List<ActionId> undated = new ArrayList<>();
        for (IntendedOutcome outcome : plan.getOutcomes()) {
            Optional<OutcomeId> id = Optional.of(outcome.getId());
            outcome.getActions().stream()
                    .filter(action -> !action.getStatus().dropped())
                    .forEach(action -> action.getWhen()
                            .ifPresentOrElse(
                                    when -> bars.add(bar(plan, id, action, when)), () -> undated.add(action.getId())));
            outcome.getEvaluations().stream()
                    .flatMap(evaluation -> evaluation.getBy().stream())
                    .forEach(day -> bars.add(Bar.mark(Kind.EVALUATION, id, day)));
            outcome.getTargetBy().ifPresent(day -> bars.add(Bar.mark(Kind.TARGET, id, day)));
        }
        plan.getReview()
                .flatMap(ReviewArrangement::getNextOn)
                .ifPresent(day -> bars.add(Bar.mark(Kind.REVIEW, Optional.empty(), day)));
        return new PlanTimeline(plan.getId(), List.copyOf(bars), List.copyOf(undated));
    }

    private static Bar bar(JointPlan plan, Optional<OutcomeId> outcome, Accountability action, Timing when) {
        LocalDate begins = action.getStartsOn()
                .orElseGet(() -> when instanceof Timing.Recurrence ? when.firstDay() : plan.getStartsOn());
        return new Bar(
                Kind.ACTION,
                outcome,
                Optional.of(action.getId()),
                Optional.of(action.getStatus()),
                begins.isAfter(when.lastDay()) ? when.lastDay() : begins,
                when.lastDay());
    }

    /**
     * The bars and marks.
     *
     * @return for each outcome in the order of the plan its actions, evaluations and target; last the review, never null
     */
    public List<Bar> bars() {
        return bars;
    }

    /**
     * What happens on a day or goes on through it.
     *
     * @param day the day, not null
     * @return the bars and marks in order, never null
     */
    public List<Bar> on(LocalDate day) {
        return bars.stream()
                .filter(bar -> !day.isBefore(bar.first()) && !day.isAfter(bar.last()))
                .toList();
    }

    /**
     * The actions that have no day.
     *
     * @return the actions in the order of the plan, never null
     */
    public List<ActionId> undated() {
        return undated;
    }

    /**
     * The timeline as a table in Markdown, by identifiers.
     *
     * @return the table, never null
     */
    public String toMarkdown() {
        StringBuilder page = new StringBuilder("| What | For | From | To | Status |\n|---|---|---|---|---|\n");
        for (Bar bar : bars) {
            page.append("| ").append(bar.kind().label());
            page.append(" | ").append(bar.id().isEmpty() ? "" : "`" + bar.id() + "`");
            page.append(" | ").append(bar.first());
            page.append(" | ").append(bar.last());
            page.append(" | ")
                    .append(bar.status().map(PageText::words).orElse(""))
                    .append(" |\n");
        }
        return page.toString();
    }

    /**
     * The timeline as a Gantt diagram in the language of Mermaid, by identifiers.
     *
     * @return the diagram, never null
     */
    public String toMermaid() {
        return mermaid(outcome -> "", action -> "");
    }

    /**
     * The timeline as a Gantt diagram with the words of the plan. It is a view made for a page: it holds personal data, and
     * is shown to those who may see the plan and never logged. Of the words, letters, digits and apostrophes are kept, so
     * that no text can change the diagram.
     *
     * @param plan the plan that the timeline is made of, not null
     * @return the diagram, never null
     */
    public String viewMermaid(JointPlan plan) {
        PlanWords words = PlanWords.mermaid(plan);
        return mermaid(id -> " " + words.outcome(id), id -> " " + words.action(id));
    }

    private String mermaid(Function<OutcomeId, String> outcomeTitle, Function<ActionId, String> actionTitle) {
        StringBuilder page = new StringBuilder("gantt\n    dateFormat YYYY-MM-DD\n    inclusiveEndDates\n");
        page.append("    title Plan ").append(safe(plan.value())).append('\n');
        String section = "";
        int number = 0;
        for (Bar bar : bars) {
            String next = bar.outcome()
                    .map(id -> "Outcome " + safe(id.value()) + outcomeTitle.apply(id))
                    .orElse("Plan");
            if (!next.equals(section)) {
                page.append("    section ").append(next).append('\n');
                section = next;
            }
            page.append("    ").append(bar.kind().label()).append(' ').append(safe(bar.id()));
            page.append(bar.action().map(actionTitle).orElse(""));
            page.append(" :").append(tags(bar)).append('b').append(number++);
            page.append(", ").append(bar.first()).append(", ");
            page.append(bar.kind() == Kind.ACTION ? bar.last().toString() : "0d")
                    .append('\n');
        }
        return page.toString();
    }

    /** Identifiers are of letters, digits, dots, dashes, underscores and colons; the last mean something to Mermaid. */
    private static String safe(String id) {
        return id.replace(':', '.');
    }

    private static String tags(Bar bar) {
        if (bar.kind() != Kind.ACTION) {
            return "milestone, ";
        }
        return switch (bar.status().orElse(ActionStatus.NOT_STARTED)) {
            case DONE, PARTLY_DONE -> "done, ";
            case IN_PROGRESS -> "active, ";
            case NOT_STARTED, NOT_DONE, CANCELLED, SUPERSEDED -> "";
        };
    }

    /** The timeline by identifiers. */
    @Override
    public String toString() {
        return toMarkdown();
    }
}
