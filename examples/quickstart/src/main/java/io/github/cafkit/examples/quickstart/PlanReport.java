package io.github.cafkit.examples.quickstart;

import io.github.cafkit.examples.quickstart.Report.Tone;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Money;
import io.github.cafkit.model.accountability.Payment;
import io.github.cafkit.model.accountability.Place;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.plan.AccountabilityMatrix;
import io.github.cafkit.model.plan.Agreement;
import io.github.cafkit.model.plan.CostLine;
import io.github.cafkit.model.plan.CostPeriod;
import io.github.cafkit.model.plan.CostTotals;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanTimeline;
import io.github.cafkit.model.plan.UnmetNeed;
import io.github.cafkit.model.review.PlanFinding;
import io.github.cafkit.model.review.PlanReview;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A joint plan: who does what, when, where, at what cost, paid by whom. */
final class PlanReport {

    private final Report report;
    private final Names names;

    PlanReport(Report report, Names names) {
        this.report = report;
        this.names = names;
    }

    /** The plan, outcome by outcome. */
    void plan(JointPlan plan) {
        report.heading("The joint plan, from " + Words.day(plan.getStartsOn()));
        for (IntendedOutcome outcome : plan.getOutcomes()) {
            report.blank();
            report.line(Tone.STRONG, "Outcome: " + outcome.getStatement());
            outcome.getTarget()
                    .ifPresent(target -> report.line("How we will know: " + target
                            + outcome.getTargetBy()
                                    .map(day -> " By " + Words.day(day) + ".")
                                    .orElse("")));
            report.table(actions(outcome));
        }
        report.heading("What it costs, and who pays");
        report.table(costs(plan));
        report.blank();
        report.fields(
                "Agreed?", plan.getAgreements().stream().map(this::agreement).toList());
        report.fields(
                "Not met", plan.getUnmetNeeds().stream().map(PlanReport::unmet).toList());
        plan.getReview()
                .flatMap(review -> review.getNextOn())
                .ifPresent(day -> report.field("Looked at again", "on " + Words.day(day)));
    }

    /** What a coordinator would look for. */
    void review(PlanReview review) {
        report.heading("What a coordinator would see in it on " + Words.day(review.day()));
        if (review.findings().isEmpty()) {
            report.item("Nothing.");
            return;
        }
        Table table = new Table("Rule", "", "What was found", "Action", "For");
        for (PlanFinding finding : review.findings()) {
            table.row(
                    finding.rule().id(),
                    Words.code(finding.severity()),
                    Words.sentence(finding.message()),
                    finding.action().map(Object::toString).orElse(""),
                    finding.agency().map(names::of).orElse(""));
        }
        report.table(table);
    }

    /** What is paid by whom, in all. */
    void totals(CostTotals totals) {
        report.heading("What it costs in all");
        report.field("Total", Words.money(totals.total()));
        report.fields(
                "By funder",
                totals.byFunder().stream()
                        .map(line -> names.of(line.of()) + ": " + Words.money(line.amount()))
                        .toList());
        if (!totals.notFunded().zero()) {
            report.field("Nobody pays", Words.money(totals.notFunded()));
        }
        report.fields(
                "By school year",
                totals.byPeriod().stream().map(PlanReport::period).toList());
        report.fields(
                "Not costed",
                totals.notCosted().stream().map(ActionId::toString).toList());
    }

    private static String period(CostLine<CostPeriod> line) {
        return line.of().label() + ": " + Words.money(line.amount());
    }

    /** Who answers for what, and the gaps. */
    void matrix(AccountabilityMatrix matrix) {
        report.heading("Who answers for what");
        Table table = new Table("Action", "Answers for it", "Supports");
        for (AccountabilityMatrix.Row row : matrix.rows()) {
            table.row(
                    row.action().toString(),
                    row.accountable().map(names::of).orElse("nobody"),
                    names.ofAll(row.supporting()));
        }
        report.table(table);
        report.fields(
                "Gaps",
                matrix.gaps().stream().map(gap -> gap.kind().label()).distinct().toList());
    }

    /** What happens when. */
    void timeline(PlanTimeline timeline) {
        report.heading("When");
        Table table = new Table("From", "To", "What", "Which", "State");
        for (PlanTimeline.Bar bar : timeline.bars()) {
            table.row(
                    Words.shortDay(bar.first()),
                    Words.shortDay(bar.last()),
                    bar.kind().label(),
                    bar.action()
                            .map(ActionId::toString)
                            .or(() -> bar.outcome().map(Object::toString))
                            .orElse("the plan"),
                    bar.status().map(Words::code).orElse(""));
        }
        report.table(table);
    }

    private Table actions(IntendedOutcome outcome) {
        Table table = new Table("Action", "What", "Accountable", "When", "Where", "State");
        for (Accountability action : outcome.getActions()) {
            table.row(
                    action.getId().toString(),
                    action.getWhat(),
                    action.getAccountable().map(names::of).orElse("nobody"),
                    action.getWhen().map(PlanReport::when).orElse("not said"),
                    action.getWhere().map(PlanReport::where).orElse("not said"),
                    Words.code(action.getStatus()));
        }
        return table;
    }

    private Table costs(JointPlan plan) {
        Table table = new Table("Action", "Cost", "Made up of", "Paid by");
        for (Accountability action : plan.allActions()) {
            Optional<Cost> cost = action.getCost();
            if (cost.isPresent() && cost.get() instanceof Cost.Payable payable) {
                Optional<Money> total = total(action, payable, plan);
                table.row(
                        action.getId().toString(),
                        total.map(Words::money).orElse("depends on the dates"),
                        made(payable),
                        funders(payable, total));
            } else {
                table.row(
                        action.getId().toString(),
                        cost.map(known -> known instanceof Cost.NoCost ? "none" : "not known yet")
                                .orElse("not said"),
                        "",
                        "");
            }
        }
        return table;
    }

    private static String when(Timing timing) {
        if (timing instanceof Timing.Recurrence recurrence) {
            return recurrence.times() + " a " + Words.code(recurrence.per()) + ", " + recurrence.minutes()
                    + " min, until " + Words.shortDay(recurrence.until());
        }
        return "by " + Words.shortDay(timing.lastDay());
    }

    private static String where(Place place) {
        if (place instanceof Place.At at) {
            return at.description();
        }
        return place instanceof Place.Remote ? "remote" : "anywhere";
    }

    /** What it comes to, unless that hangs on terms or days that the plan does not give. */
    private static Optional<Money> total(Accountability action, Cost.Payable cost, JointPlan plan) {
        if (cost instanceof Cost.Priced priced) {
            return Optional.of(priced.total());
        }
        return cost.payments(action.getWhen(), plan.getStartsOn(), Optional.empty())
                .map(payments -> payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus));
    }

    private static String made(Cost.Payable cost) {
        if (cost instanceof Cost.Priced priced) {
            return priced.units() + " x " + Words.money(priced.price());
        }
        if (cost instanceof Cost.Recurring recurring) {
            return Words.money(recurring.price()) + " a " + Words.code(recurring.per()) + ", until "
                    + Words.shortDay(recurring.until());
        }
        return Words.money(cost.price()) + " each time";
    }

    private String funders(Cost.Payable cost, Optional<Money> total) {
        if (cost.funders().isEmpty()) {
            return "nobody yet";
        }
        List<Money> amounts = total.map(cost::amounts).orElse(List.of());
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < cost.funders().size(); i++) {
            FundingShare share = cost.funders().get(i);
            shares.add(names.of(share.getFunder()) + (amounts.isEmpty() ? "" : " " + Words.money(amounts.get(i))) + " ("
                    + share.getPercent().toPlainString() + "%)");
        }
        return String.join(", ", shares);
    }

    private String agreement(Agreement agreement) {
        String answer = switch (agreement.getAgrees()) {
            case YES -> "agrees";
            case NO -> "does not agree";
            case UNKNOWN -> "has not been asked, or has not answered";
        };
        return names.of(agreement.getParty()) + " " + answer
                + agreement.getReason().map(reason -> ". " + reason).orElse("");
    }

    private static String unmet(UnmetNeed unmet) {
        return unmet.getWanted() + " (" + Words.code(unmet.getReason()) + ")";
    }
}
