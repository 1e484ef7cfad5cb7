package io.github.cafkit.model.coordination;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.AssessmentId;
import io.github.cafkit.model.casefile.CasePlace;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanGap;
import io.github.cafkit.model.plan.PlanReport;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether those who answer the same need know of each other: by an outcome that they share, or by one person who leads
 * both. Two who seem to do the same thing are found even so.
 */
final class ResponseChecks {

    private final Inquiry inquiry;
    private final LocalDate day;

    ResponseChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.day = inquiry.day();
    }

    /** What is done for one outcome, and by which agencies. */
    private record Response(JointPlan plan, IntendedOutcome outcome, CasePlace place, Set<AgencyId> agencies) {}

    void run() {
        List<Response> responses = new ArrayList<>();
        for (JointPlan plan : inquiry.file().activePlans()) {
            Optional<TeamAroundTheChild> team = inquiry.file().teamFor(plan, day);
            for (int i = 0; i < plan.getOutcomes().size(); i++) {
                IntendedOutcome outcome = plan.getOutcomes().get(i);
                responses.add(
                        new Response(plan, outcome, Inquiry.place(plan, "/outcomes/" + i), agencies(outcome, team)));
            }
            team.ifPresent(known -> sameThingTwice(plan, known));
        }
        for (int i = 0; i < responses.size(); i++) {
            for (int j = i + 1; j < responses.size(); j++) {
                together(responses.get(i), responses.get(j));
            }
        }
    }

    private static Set<AgencyId> agencies(IntendedOutcome outcome, Optional<TeamAroundTheChild> team) {
        Set<AgencyId> agencies = new TreeSet<>();
        outcome.getActions().stream()
                .filter(action -> action.getStatus().open())
                .flatMap(action -> action.getAccountable().stream())
                .flatMap(party -> agencyOf(party, team).stream())
                .forEach(agencies::add);
        return agencies;
    }

    private static Optional<AgencyId> agencyOf(Party party, Optional<TeamAroundTheChild> team) {
        if (party instanceof Party.OfAgency agency) {
            return Optional.of(agency.id());
        }
        return team.flatMap(known -> known.agencyOf(party));
    }

    private void together(Response one, Response other) {
        boolean apart = !one.agencies().isEmpty()
                && !other.agencies().isEmpty()
                && !(one.agencies().equals(other.agencies()) && one.agencies().size() == 1);
        Set<AgencyId> both = new TreeSet<>(one.agencies());
        both.addAll(other.agencies());
        if (apart && forSameNeed(one, other) && !oneLeads(both)) {
            inquiry.add(
                    CoordinatorRule.RESPONSES_TOGETHER,
                    Severity.WARNING,
                    other.place(),
                    "outcome " + other.outcome().getId() + " answers what outcome "
                            + one.outcome().getId() + " of plan " + one.plan().getId()
                            + " answers, by other agencies, and nobody leads both",
                    both);
        }
    }

    /** Needs are told apart within one assessment only; elements everywhere. */
    private boolean forSameNeed(Response one, Response other) {
        boolean needs = assessment(one.plan().getAssessment())
                        .equals(assessment(other.plan().getAssessment()))
                && !Collections.disjoint(
                        one.outcome().getNeeds(), other.outcome().getNeeds());
        return needs
                || !Collections.disjoint(
                        one.outcome().getElements(), other.outcome().getElements());
    }

    /** The first version stands for all versions of an assessment. */
    private AssessmentId assessment(AssessmentId version) {
        return inquiry.file().getAssessments().stream()
                .filter(history -> history.version(version).isPresent())
                .findFirst()
                .map(history -> history.getVersions().get(0).getId())
                .orElse(version);
    }

    private boolean oneLeads(Collection<AgencyId> agencies) {
        return inquiry.file().teamsOn(day).stream()
                .filter(team -> team.leadProfessionalOn(day).isPresent())
                .anyMatch(team -> agencies.stream().allMatch(agency -> team.includes(Party.agency(agency), day)));
    }

    private void sameThingTwice(JointPlan plan, TeamAroundTheChild team) {
        PlanReport.of(plan, team, day).gaps().stream()
                .filter(gap -> gap.kind() == PlanGap.Kind.SAME_THING_BY_TWO)
                .forEach(gap -> inquiry.add(
                        CoordinatorRule.RESPONSES_TOGETHER,
                        Severity.WARNING,
                        place(plan, gap.actions().get(gap.actions().size() - 1)),
                        gap.sentence(),
                        gap.parties().stream()
                                .flatMap(party -> team.agencyOf(party).stream())
                                .toList()));
    }

    private static CasePlace place(JointPlan plan, ActionId id) {
        for (int i = 0; i < plan.getOutcomes().size(); i++) {
            List<ActionId> actions = plan.getOutcomes().get(i).getActions().stream()
                    .map(Accountability::getId)
                    .toList();
            if (actions.contains(id)) {
                return Inquiry.place(plan, "/outcomes/" + i + "/actions/" + actions.indexOf(id));
            }
        }
        return Inquiry.place(plan, "/outcomes");
    }
}
