package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.examples.quickstart.Report.Tone;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.FundingShare;
import io.github.cafkit.model.accountability.Place;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.agency.Agency;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.Agreement;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.UnmetNeed;
import io.github.cafkit.model.review.PlanFinding;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The team around a child and its joint plan: who does what, when, where, at what cost, paid by whom. */
final class PlanReport {

    private final Report report;
    private final TeamAroundTheChild team;
    private final Map<PersonId, String> names = new HashMap<>();

    PlanReport(Report report, TeamAroundTheChild team, CommonAssessment assessment) {
        this.report = report;
        this.team = team;
        team.getMembers()
                .forEach(member -> names.put(
                        member.getMember().personId(),
                        member.getMember().personName().full()));
        assessment
                .getParents()
                .forEach(parent -> parent.getName().ifPresent(name -> names.put(parent.getId(), name.full())));
    }

    /** Who is in the team on a day. */
    void team(LocalDate day) {
        report.heading("The team around the child on " + Words.day(day));
        Table table = new Table("Who", "Is", "Comes from", "In the team as");
        for (TeamMember member : team.membersOn(day)) {
            table.row(name(member.getMember()), role(member.getMember()), home(member.getMember()), as(member, day));
        }
        report.table(table);
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
            report.line("  Nothing.");
            return;
        }
        Table table = new Table("Rule", "", "What was found", "Action", "For");
        for (PlanFinding finding : review.findings()) {
            table.row(
                    finding.rule().id(),
                    Words.code(finding.severity()),
                    Words.sentence(finding.message()),
                    finding.action().map(Object::toString).orElse(""),
                    finding.agency().map(this::name).orElse(""));
        }
        report.table(table);
    }

    private Table actions(IntendedOutcome outcome) {
        Table table = new Table("Action", "What", "Accountable", "When", "Where", "State");
        for (Accountability action : outcome.getActions()) {
            table.row(
                    action.getId().toString(),
                    action.getWhat(),
                    action.getAccountable().map(this::name).orElse("nobody"),
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
            if (cost.isPresent() && cost.get() instanceof Cost.Priced priced) {
                table.row(
                        action.getId().toString(),
                        Words.money(priced.total()),
                        priced.units() + " x " + Words.money(priced.price()),
                        funders(priced));
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

    private String funders(Cost.Priced cost) {
        if (cost.funders().isEmpty()) {
            return "nobody yet";
        }
        List<String> shares = new ArrayList<>();
        for (int i = 0; i < cost.funders().size(); i++) {
            FundingShare share = cost.funders().get(i);
            shares.add(
                    name(share.getFunder()) + " " + Words.money(cost.amounts().get(i)) + " ("
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
        return name(agreement.getParty()) + " " + answer
                + agreement.getReason().map(reason -> ". " + reason).orElse("");
    }

    private static String unmet(UnmetNeed unmet) {
        return unmet.getWanted() + " (" + Words.code(unmet.getReason()) + ")";
    }

    private static String name(Member member) {
        return member.personName().full();
    }

    private static String role(Member member) {
        if (member instanceof Member.OfAgency practitioner) {
            return practitioner.practitioner().getRole().label();
        }
        return member instanceof Member.OfFamily family ? Words.code(family.relationship()) : "";
    }

    private String home(Member member) {
        return member.agencyId().map(this::name).orElse("the family");
    }

    private static String as(TeamMember member, LocalDate day) {
        String functions = member.getFunctions().stream()
                .filter(held -> held.period().contains(day))
                .map(held -> Words.code(held.getFunction()))
                .collect(joining(", "));
        return functions.isEmpty() ? "member" : functions;
    }

    private String name(Party party) {
        if (party instanceof Party.OfAgency agency) {
            return name(agency.id());
        }
        return party instanceof Party.OfPerson person ? name(person.id()) : "";
    }

    private String name(AgencyId id) {
        Optional<Agency> agency = team.agency(id);
        return agency.map(Agency::getName).orElseGet(id::toString);
    }

    private String name(PersonId id) {
        return names.getOrDefault(id, id.toString());
    }
}
