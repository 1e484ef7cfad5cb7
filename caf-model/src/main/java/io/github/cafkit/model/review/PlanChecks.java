package io.github.cafkit.model.review;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.Cost;
import io.github.cafkit.model.accountability.CostAgreement;
import io.github.cafkit.model.accountability.Evaluation;
import io.github.cafkit.model.accountability.Timing;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.Need;
import io.github.cafkit.model.assessment.NeedId;
import io.github.cafkit.model.consent.ConsentId;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.person.YesNoUnknown;
import io.github.cafkit.model.plan.Agreement;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.ReviewArrangement;
import io.github.cafkit.model.plan.UnmetNeed;
import io.github.cafkit.model.team.Member;
import io.github.cafkit.model.team.Party;
import io.github.cafkit.model.team.TeamAroundTheChild;
import io.github.cafkit.model.team.TeamMember;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through a plan, rule by rule. */
final class PlanChecks {

    private final JointPlan plan;
    private final TeamAroundTheChild team;
    private final CommonAssessment assessment;
    private final Framework framework;
    private final LocalDate day;
    private final List<ConsentRecord> consents;
    private final Optional<LocalDate> reviewed;
    private final List<PlanFinding> findings = new ArrayList<>();

    PlanChecks(
            JointPlan plan,
            TeamAroundTheChild team,
            CommonAssessment assessment,
            Framework framework,
            LocalDate day,
            List<ConsentRecord> consents,
            Optional<LocalDate> reviewed) {
        this.plan = plan;
        this.team = team;
        this.assessment = assessment;
        this.framework = framework;
        this.day = day;
        this.consents = consents;
        this.reviewed = reviewed;
    }

    List<PlanFinding> run() {
        eachOutcome(this::outcomeHasAction);
        eachOpenAction(this::accountableInTeam);
        eachOpenAction(this::actionHasTime);
        eachOpenAction(this::actionHasPlace);
        eachOpenAction(this::costHasFunder);
        eachOutcome(this::outcomeIsEvaluated);
        reviewIsDue();
        eachOpenAction(this::wordsAreSpecific);
        needHasResponse();
        planRestsOnConsents();
        eachOpenAction(this::sharesWithinConsent);
        eachOpenAction(this::sharesAddUp);
        planIsAgreed();
        eachOpenAction(this::actionInTime);
        eachOpenAction(this::actionHasStatus);
        eachAction(this::givenUpForAReason);
        return List.copyOf(findings);
    }

    private void outcomeHasAction(IntendedOutcome outcome, String path) {
        if (outcome.getActions().isEmpty()) {
            find(PlanRule.OUTCOME_HAS_ACTION, Severity.ERROR, path + "/actions", "the outcome has no action");
        }
    }

    private void accountableInTeam(Accountability action, String path) {
        Optional<Party> accountable = action.getAccountable();
        if (accountable.isEmpty()) {
            find(PlanRule.ACCOUNTABLE_IN_TEAM, Severity.ERROR, path + "/accountable", "nobody is accountable", action);
        } else if (!ofTeamOrFamily(accountable.get())) {
            boolean left = team.getMembers().stream()
                    .anyMatch(member -> is(member, accountable.get())
                            && !member.period().start().isAfter(day));
            find(
                    PlanRule.ACCOUNTABLE_IN_TEAM,
                    Severity.ERROR,
                    path + "/accountable",
                    left ? "the accountable party has left the team" : "the accountable party is not of the team",
                    action);
        }
    }

    private void actionHasTime(Accountability action, String path) {
        if (action.getWhen().isEmpty()) {
            find(PlanRule.ACTION_HAS_TIME, Severity.ERROR, path + "/when", "no day is agreed", action);
        } else if (action.getWhen().get().lastDay().isBefore(plan.getStartsOn())) {
            find(PlanRule.ACTION_HAS_TIME, Severity.ERROR, path + "/when", "it ends before the plan starts", action);
        } else if (action.getStartsOn()
                .map(action.getWhen().get().lastDay()::isBefore)
                .orElse(false)) {
            find(PlanRule.ACTION_HAS_TIME, Severity.ERROR, path + "/startsOn", "it ends before it starts", action);
        }
    }

    private void actionHasPlace(Accountability action, String path) {
        if (action.getWhere().isEmpty()) {
            find(PlanRule.ACTION_HAS_PLACE, Severity.WARNING, path + "/where", "no place is agreed", action);
        }
    }

    private void costHasFunder(Accountability action, String path) {
        Optional<Cost> cost = action.getCost();
        if (cost.isEmpty()) {
            find(PlanRule.COST_HAS_FUNDER, Severity.WARNING, path + "/cost", "nobody has asked what it costs", action);
        } else if (cost.get() instanceof Cost.NotYetCosted) {
            find(PlanRule.COST_HAS_FUNDER, Severity.INFO, path + "/cost", "the cost is not worked out yet", action);
        } else if (cost.get() instanceof Cost.Payable priced
                && !priced.price().zero()
                && priced.funders().isEmpty()) {
            find(PlanRule.COST_HAS_FUNDER, Severity.ERROR, path + "/cost/funders", "nobody pays for it", action);
        }
        if (cost.orElse(null) instanceof Cost.PerOccurrence
                && !(action.getWhen().orElse(null) instanceof Timing.Recurrence)) {
            find(
                    PlanRule.COST_HAS_FUNDER,
                    Severity.WARNING,
                    path + "/cost",
                    "it is paid for each time and does not say how often",
                    action);
        }
        action.getCostAgreement().map(CostAgreement::getAgreed).ifPresent(agreed -> {
            if (agreed == YesNoUnknown.NO) {
                find(
                        PlanRule.COST_HAS_FUNDER,
                        Severity.WARNING,
                        path + "/costAgreement",
                        "the cost is not agreed",
                        action);
            } else if (agreed == YesNoUnknown.UNKNOWN) {
                find(
                        PlanRule.COST_HAS_FUNDER,
                        Severity.INFO,
                        path + "/costAgreement",
                        "nobody knows whether the cost is agreed",
                        action);
            }
        });
    }

    private void outcomeIsEvaluated(IntendedOutcome outcome, String path) {
        if (outcome.getEvaluations().isEmpty()) {
            find(
                    PlanRule.OUTCOME_IS_EVALUATED,
                    Severity.WARNING,
                    path + "/evaluations",
                    "nothing says how anybody will know that the outcome is reached");
        }
        for (int i = 0; i < outcome.getEvaluations().size(); i++) {
            Evaluation evaluation = outcome.getEvaluations().get(i);
            String at = path + "/evaluations/" + i;
            lacking(evaluation.getCriterion(), at + "/criterion", "the evaluation has no criterion");
            lacking(evaluation.getMethod(), at + "/method", "the evaluation has no method");
            lacking(evaluation.getEvaluator(), at + "/evaluator", "the evaluation has no evaluator");
        }
    }

    private void lacking(Optional<?> part, String path, String message) {
        if (part.isEmpty()) {
            find(PlanRule.OUTCOME_IS_EVALUATED, Severity.WARNING, path, message);
        }
    }

    private void reviewIsDue() {
        Optional<LocalDate> next = plan.getReview().flatMap(ReviewArrangement::getNextOn);
        String path = "/review/nextOn";
        if (next.isEmpty()) {
            find(PlanRule.REVIEW_IS_DUE, Severity.ERROR, path, "no date of review is fixed");
        } else if (next.get().isBefore(plan.getStartsOn())) {
            find(PlanRule.REVIEW_IS_DUE, Severity.ERROR, path, "the review is before the plan starts");
        } else if (next.get().isBefore(day)) {
            find(PlanRule.REVIEW_IS_DUE, Severity.WARNING, path, "the review is past its date");
        } else if (latestReview().map(next.get()::isAfter).orElse(false)) {
            find(PlanRule.REVIEW_IS_DUE, Severity.WARNING, path, "the review is later than the framework allows");
        }
    }

    /** The last day for the next review: the first is counted from the start of the plan, later ones from today. */
    private Optional<LocalDate> latestReview() {
        Optional<LocalDate> first =
                framework.getReviewPolicy().getFirstReviewWithin().map(plan.getStartsOn()::plus);
        return first.filter(last -> !last.isBefore(day))
                .or(() -> framework.getReviewPolicy().getReviewWithin().map(day::plus));
    }

    private void wordsAreSpecific(Accountability action, String path) {
        List<String> terms = VagueTerms.in(action.getWhat());
        if (!terms.isEmpty()) {
            find(
                    PlanRule.WORDS_ARE_SPECIFIC,
                    Severity.WARNING,
                    path + "/what",
                    "vague: " + String.join(", ", terms),
                    action);
        }
    }

    private void needHasResponse() {
        Set<NeedId> known = assessment.allNeeds().stream().map(Need::getId).collect(Collectors.toSet());
        eachOutcome((outcome, path) -> {
            if (outcome.getNeeds().isEmpty()) {
                find(PlanRule.NEED_HAS_RESPONSE, Severity.WARNING, path + "/needs", "the outcome answers no need");
            } else if (!known.containsAll(outcome.getNeeds())) {
                find(
                        PlanRule.NEED_HAS_RESPONSE,
                        Severity.ERROR,
                        path + "/needs",
                        "the outcome answers a need that the assessment does not have");
            }
        });
        Set<NeedId> answered = Stream.concat(
                        plan.getOutcomes().stream().flatMap(outcome -> outcome.getNeeds().stream()),
                        plan.getUnmetNeeds().stream().map(UnmetNeed::getNeed))
                .collect(Collectors.toSet());
        for (Need need : assessment.openNeeds()) {
            if (!answered.contains(need.getId())) {
                find(
                        PlanRule.NEED_HAS_RESPONSE,
                        Severity.ERROR,
                        "/outcomes",
                        "need " + need.getId() + " of the assessment has no outcome and is not recorded as unmet");
            }
        }
    }

    private void planRestsOnConsents() {
        for (ConsentId id : plan.getConsents()) {
            Optional<ConsentRecord> named = consents.stream()
                    .filter(consent -> consent.getId().equals(id))
                    .findFirst();
            if (named.isEmpty()) {
                find(
                        PlanRule.SHARING_WITHIN_CONSENT,
                        Severity.INFO,
                        "/consents",
                        "consent " + id + ", which the plan names, is not among those looked at");
            } else if (!named.get().givenOn(plan.getStartsOn())) {
                find(
                        PlanRule.SHARING_WITHIN_CONSENT,
                        Severity.WARNING,
                        "/consents",
                        "consent " + id + " was not in force on the day the plan starts");
            }
        }
    }

    private void sharesWithinConsent(Accountability action, String path) {
        SharingCheck check = new SharingCheck(team, consents, day);
        for (int i = 0; i < action.getSharingNeeds().size(); i++) {
            String at = path + "/sharingNeeds/" + i;
            check.objection(action.getSharingNeeds().get(i))
                    .ifPresent(
                            objection -> find(PlanRule.SHARING_WITHIN_CONSENT, Severity.ERROR, at, objection, action));
        }
    }

    private void actionHasStatus(Accountability action, String path) {
        boolean silent = reviewed.isPresent()
                && action.getReportedOn().map(reviewed.get()::isAfter).orElse(true);
        if (silent) {
            find(
                    PlanRule.ACTION_IN_TIME,
                    Severity.WARNING,
                    path + "/reportedOn",
                    "it was given no status at the review of " + reviewed.get(),
                    action);
        }
    }

    private void givenUpForAReason(Accountability action, String path) {
        if (action.lacksReason()) {
            find(
                    PlanRule.ACTION_IN_TIME,
                    Severity.WARNING,
                    path + "/progress",
                    "it was given up and nothing says why",
                    action);
        }
    }

    private void sharesAddUp(Accountability action, String path) {
        if (action.getCost().orElse(null) instanceof Cost.Payable priced
                && !priced.funders().isEmpty()
                && !priced.fullyFunded()) {
            find(
                    PlanRule.SHARES_ADD_UP,
                    Severity.ERROR,
                    path + "/cost/funders",
                    "the shares add up to "
                            + priced.fundedPercent().stripTrailingZeros().toPlainString() + " per cent",
                    action);
        }
    }

    private void planIsAgreed() {
        Set<Party> asked =
                plan.getAgreements().stream().map(Agreement::getParty).collect(Collectors.toSet());
        if (asked.stream().noneMatch(this::ofFamily)) {
            find(PlanRule.PLAN_IS_AGREED, Severity.ERROR, "/agreements", "nobody of the family is recorded as asked");
        }
        for (int i = 0; i < plan.getAgreements().size(); i++) {
            Agreement agreement = plan.getAgreements().get(i);
            if (agreement.getAgrees() != YesNoUnknown.YES
                    && agreement.getReason().isEmpty()) {
                find(
                        PlanRule.PLAN_IS_AGREED,
                        Severity.WARNING,
                        "/agreements/" + i + "/reason",
                        "there is no agreement and no reason");
            }
        }
        Set<AgencyId> answering =
                asked.stream().flatMap(party -> team.agencyOf(party).stream()).collect(Collectors.toSet());
        plan.allActions().stream()
                .filter(action -> action.getStatus().open())
                .flatMap(action -> agencyOf(action).stream())
                .distinct()
                .filter(agency -> !answering.contains(agency))
                .forEach(agency -> findings.add(new PlanFinding(
                        PlanRule.PLAN_IS_AGREED,
                        Severity.WARNING,
                        "/agreements",
                        "agency " + agency + " has an action and has not agreed",
                        Optional.empty(),
                        Optional.of(agency))));
    }

    private void actionInTime(Accountability action, String path) {
        if (action.overdueOn(day)) {
            find(
                    PlanRule.ACTION_IN_TIME,
                    Severity.WARNING,
                    path + "/when",
                    agencyOf(action)
                            .map(agency -> "overdue, for agency " + agency)
                            .orElse("overdue"),
                    action);
        }
    }

    private boolean ofTeamOrFamily(Party party) {
        return team.includes(party, day) || ofFamily(party);
    }

    private boolean ofFamily(Party party) {
        return Party.person(plan.getChild()).equals(party)
                || assessment.getParents().stream()
                        .anyMatch(parent -> Party.person(parent.getId()).equals(party))
                || team.getMembers().stream()
                        .anyMatch(member -> member.getMember() instanceof Member.OfFamily && is(member, party));
    }

    private static boolean is(TeamMember member, Party party) {
        return Party.person(member.getMember().personId()).equals(party)
                || member.getMember().agencyId().map(Party::agency).equals(Optional.of(party));
    }

    private Optional<AgencyId> agencyOf(Accountability action) {
        return action.getAccountable().flatMap(team::agencyOf);
    }

    private void eachOutcome(BiConsumer<IntendedOutcome, String> check) {
        for (int i = 0; i < plan.getOutcomes().size(); i++) {
            check.accept(plan.getOutcomes().get(i), "/outcomes/" + i);
        }
    }

    private void eachOpenAction(BiConsumer<Accountability, String> check) {
        eachAction((action, path) -> {
            if (action.getStatus().open()) {
                check.accept(action, path);
            }
        });
    }

    private void eachAction(BiConsumer<Accountability, String> check) {
        eachOutcome((outcome, path) -> {
            for (int i = 0; i < outcome.getActions().size(); i++) {
                check.accept(outcome.getActions().get(i), path + "/actions/" + i);
            }
        });
    }

    private void find(PlanRule rule, Severity severity, String path, String message) {
        findings.add(new PlanFinding(rule, severity, path, message, Optional.empty(), Optional.empty()));
    }

    private void find(PlanRule rule, Severity severity, String path, String message, Accountability action) {
        findings.add(new PlanFinding(rule, severity, path, message, Optional.of(action.getId()), agencyOf(action)));
    }
}
