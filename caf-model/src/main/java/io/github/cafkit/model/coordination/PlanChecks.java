package io.github.cafkit.model.coordination;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.ActionId;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanChange;
import io.github.cafkit.model.plan.PlanComparison;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanPart;
import io.github.cafkit.model.plan.UnmetNeed;
import io.github.cafkit.model.review.PlanFinding;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What shows in each plan that is carried out, with its team, its assessment and the versions before it. */
final class PlanChecks {

    private final Inquiry inquiry;
    private final LocalDate day;

    PlanChecks(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.day = inquiry.day();
    }

    void run() {
        for (PlanHistory history : inquiry.file().getPlans()) {
            history.active().ifPresent(plan -> look(history, plan));
        }
    }

    private void look(PlanHistory history, JointPlan plan) {
        Optional<TeamAroundTheChild> team = inquiry.file().teamFor(plan, day);
        review(plan, team).forEach(finding -> translate(finding, plan, team.isPresent()));
        if (team.isEmpty()) {
            inquiry.add(
                    CoordinatorRule.LEAD_IN_PLACE,
                    Severity.ERROR,
                    Inquiry.place(plan, ""),
                    "the file has no team for the plan, so nobody is known to lead",
                    List.of());
        }
        consentsStand(plan);
        unmetReported(plan);
        familyHeard(plan);
        notHandedOn(history, plan, team);
    }

    private List<PlanFinding> review(JointPlan plan, Optional<TeamAroundTheChild> team) {
        CommonAssessment assessment = inquiry.file()
                .assessment(plan.getAssessment())
                .filter(version -> version.getChild().getId().equals(plan.getChild()))
                .orElseGet(() -> StandIns.assessment(plan));
        PlanReview.Builder review = PlanReview.builder(plan, team.orElseGet(() -> StandIns.team(plan)), assessment)
                .consents(inquiry.file().allConsents());
        Optional<Framework> framework = inquiry.framework(plan.getFramework());
        framework.ifPresent(review::framework);
        return review.on(day).findings();
    }

    /** Which of the failures that a coordinator looks for a finding is; one that is none of them is left to the plan's review. */
    private void translate(PlanFinding finding, JointPlan plan, boolean teamKnown) {
        switch (finding.rule()) {
            case OUTCOME_HAS_ACTION -> pass(CoordinatorRule.OUTCOME_ANSWERED_FOR, finding, plan);
            case ACCOUNTABLE_IN_TEAM -> accountable(finding, plan, teamKnown);
            case ACTION_IN_TIME -> {
                if (finding.path().endsWith("/when")) {
                    pass(CoordinatorRule.ACTION_IN_TIME, finding, plan);
                }
            }
            case COST_HAS_FUNDER, SHARES_ADD_UP -> {
                if (finding.severity() == Severity.ERROR) {
                    pass(CoordinatorRule.COST_FUNDED, finding, plan);
                }
            }
            case SHARING_WITHIN_CONSENT -> {
                if (ofThisChild(plan)) {
                    pass(CoordinatorRule.CONSENT_IN_PLACE, finding, plan);
                }
            }
            case PLAN_IS_AGREED -> {
                if (finding.severity() == Severity.ERROR) {
                    pass(CoordinatorRule.FAMILY_HEARD, finding, plan);
                }
            }
            case ACTION_HAS_TIME, ACTION_HAS_PLACE, OUTCOME_IS_EVALUATED, WORDS_ARE_SPECIFIC -> {
                // How a plan is put is for those who write it.
            }
            case REVIEW_IS_DUE, NEED_HAS_RESPONSE, ONE_ACTIVE_PLAN -> {
                // Looked at across documents: see ReviewChecks, AssessmentChecks and ResponseChecks.
            }
        }
    }

    private void accountable(PlanFinding finding, JointPlan plan, boolean teamKnown) {
        boolean somebody = action(plan, finding.action())
                .flatMap(Accountability::getAccountable)
                .isPresent();
        if (!somebody) {
            pass(CoordinatorRule.OUTCOME_ANSWERED_FOR, finding, plan);
        } else if (teamKnown) {
            pass(CoordinatorRule.ACCOUNTABLE_PRESENT, finding, plan);
        }
    }

    private static Optional<Accountability> action(JointPlan plan, Optional<ActionId> id) {
        return plan.allActions().stream()
                .filter(action -> id.equals(Optional.of(action.getId())))
                .findFirst();
    }

    private void pass(CoordinatorRule rule, PlanFinding finding, JointPlan plan) {
        String about = finding.action().map(id -> "action " + id + ": ").orElse("");
        inquiry.add(
                rule,
                finding.severity(),
                Inquiry.place(plan, finding.path()),
                about + finding.message(),
                finding.agency().stream().toList(),
                finding.rule().id());
    }

    private void consentsStand(JointPlan plan) {
        List<ConsentRecord> named = inquiry.file().allConsents().stream()
                .filter(consent -> plan.getConsents().contains(consent.getId()))
                .filter(consent -> consent.givenOn(plan.getStartsOn()) && !consent.givenOn(day))
                .toList();
        for (ConsentRecord consent : named) {
            boolean withdrawn =
                    consent.getWithdrawnOn().map(on -> !on.isAfter(day)).orElse(false);
            inquiry.add(
                    CoordinatorRule.CONSENT_IN_PLACE,
                    Severity.WARNING,
                    Inquiry.place(plan, "/consents"),
                    "consent " + consent.getId() + ", on which the plan rests, "
                            + (withdrawn ? "was withdrawn" : "has expired"),
                    consent.getRecipients());
        }
    }

    private void unmetReported(JointPlan plan) {
        if (!day.isAfter(plan.getStartsOn().plus(inquiry.thresholds().unmetReportedWithin()))) {
            return;
        }
        for (int i = 0; i < plan.getUnmetNeeds().size(); i++) {
            UnmetNeed unmet = plan.getUnmetNeeds().get(i);
            if (unmet.getReportedOn().isEmpty() && unmet.getReportedTo().isEmpty()) {
                inquiry.add(
                        CoordinatorRule.UNMET_REPORTED,
                        Severity.WARNING,
                        Inquiry.place(plan, "/unmetNeeds/" + i),
                        "need " + unmet.getNeed() + " is not met and was reported to nobody",
                        List.of());
            }
        }
    }

    private void familyHeard(JointPlan plan) {
        if (ofThisChild(plan) && plan.getChildComment().isEmpty() && !unborn(plan)) {
            notHeard(plan, "/childComment", "the plan has no words of the child");
        }
        if (plan.getParentComments().isEmpty()) {
            notHeard(plan, "/parentComments", "the plan has no words of a parent or carer");
        }
    }

    private boolean unborn(JointPlan plan) {
        return inquiry.file()
                .assessment(plan.getAssessment())
                .map(version -> version.getChild().unborn())
                .orElse(false);
    }

    private boolean ofThisChild(JointPlan plan) {
        return plan.getChild().equals(inquiry.file().getChild());
    }

    private void notHeard(JointPlan plan, String path, String message) {
        inquiry.add(CoordinatorRule.FAMILY_HEARD, Severity.WARNING, Inquiry.place(plan, path), message, List.of());
    }

    private void notHandedOn(PlanHistory history, JointPlan plan, Optional<TeamAroundTheChild> team) {
        List<PlanChange> changes = history.changes().stream()
                .map(PlanComparison::changes)
                .flatMap(Collection::stream)
                .filter(PlanChecks::handsOver)
                .toList();
        for (int i = 0; i < plan.getOutcomes().size(); i++) {
            IntendedOutcome outcome = plan.getOutcomes().get(i);
            for (int j = 0; j < outcome.getActions().size(); j++) {
                ActionId id = outcome.getActions().get(j).getId();
                long times = changes.stream()
                        .filter(change -> change.id().equals(id.value()))
                        .count();
                if (outcome.getActions().get(j).getStatus().open()
                        && times > inquiry.thresholds().handoversInOrder()) {
                    inquiry.add(
                            CoordinatorRule.NOT_PASSED_ON,
                            Severity.WARNING,
                            Inquiry.place(plan, "/outcomes/" + i + "/actions/" + j + "/accountable"),
                            "action " + id + " has had another accountable party " + times + " times",
                            holders(history, id, team));
                }
            }
        }
    }

    private static boolean handsOver(PlanChange change) {
        return change instanceof PlanChange.Replaced replaced
                && replaced.part() == PlanPart.ACCOUNTABLE
                && replaced.from().isPresent()
                && replaced.to().isPresent();
    }

    private static Collection<AgencyId> holders(
            PlanHistory history, ActionId action, Optional<TeamAroundTheChild> team) {
        Collection<AgencyId> holders = new TreeSet<>();
        history.getVersions().stream()
                .flatMap(version -> action(version, Optional.of(action)).stream())
                .flatMap(each -> each.getAccountable().stream())
                .flatMap(party -> team.flatMap(known -> known.agencyOf(party)).stream())
                .forEach(holders::add);
        return holders;
    }
}
