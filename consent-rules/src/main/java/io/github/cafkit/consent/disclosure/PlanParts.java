package io.github.cafkit.consent.disclosure;

import io.github.cafkit.model.accountability.Accountability;
import io.github.cafkit.model.accountability.StatusReport;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.UnmetNeed;
import java.util.function.Function;

/** How joint plans are taken apart. */
final class PlanParts {

    private static final PartMap<StatusReport, StatusReport.Builder> REPORT = PartMap.of(
                    StatusReport.class, part -> StatusReport.builder().from(part), part -> part.build())
            .optional("by", StatusReport::getBy, (report, next) -> report.by(next))
            .optional("words", StatusReport::getWords, (report, next) -> report.words(next))
            .map();

    private static final PartMap<Accountability, Accountability.Builder> ACTION = PartMap.of(
                    Accountability.class, part -> Accountability.builder().from(part), part -> part.build())
            .mandatory("what")
            .optional("provision", Accountability::getProvision, (action, next) -> action.provision(next))
            .optional("accountable", Accountability::getAccountable, (action, next) -> action.accountable(next))
            .many("supporting", Accountability::getSupporting, (action, next) -> action.supporting(next))
            .optional("where", Accountability::getWhere, (action, next) -> action.where(next))
            .optional("cost", Accountability::getCost, (action, next) -> action.cost(next))
            .optional("costAgreement", Accountability::getCostAgreement, (action, next) -> action.costAgreement(next))
            .many("sharingNeeds", Accountability::getSharingNeeds, (action, next) -> action.sharingNeeds(next))
            .optional("progress", Accountability::getProgress, (action, next) -> action.progress(next))
            .parts(
                    "statusReports",
                    Accountability::getStatusReports,
                    (action, next) -> action.statusReports(next),
                    Choice.none(),
                    REPORT)
            .optional("escalatesTo", Accountability::getEscalatesTo, (action, next) -> action.escalatesTo(next))
            .many("escalations", Accountability::getEscalations, (action, next) -> action.escalations(next))
            .map();

    private static final PartMap<IntendedOutcome, IntendedOutcome.Builder> OUTCOME = PartMap.of(
                    IntendedOutcome.class, part -> IntendedOutcome.builder().from(part), part -> part.build())
            .mandatory("statement")
            .optional("baseline", IntendedOutcome::getBaseline, (outcome, next) -> outcome.baseline(next))
            .optional("target", IntendedOutcome::getTarget, (outcome, next) -> outcome.target(next))
            .optional("measure", IntendedOutcome::getMeasure, (outcome, next) -> outcome.measure(next))
            .parts(
                    "actions",
                    IntendedOutcome::getActions,
                    (outcome, next) -> outcome.actions(next),
                    Choice.none(),
                    ACTION)
            .many(
                    "needs",
                    IntendedOutcome::getNeeds,
                    (outcome, next) -> outcome.needs(next),
                    Choices.need(Function.identity()))
            .many("contributions", IntendedOutcome::getContributions, (outcome, next) -> outcome.contributions(next))
            .optional("smartAnswer", IntendedOutcome::getSmartAnswer, (outcome, next) -> outcome.smartAnswer(next))
            .many("evaluations", IntendedOutcome::getEvaluations, (outcome, next) -> outcome.evaluations(next))
            .map();

    static final PartMap<JointPlan, JointPlan.Builder> PLAN = PartMap.of(
                    JointPlan.class, part -> JointPlan.builder().from(part), part -> part.build())
            .entering((plan, walk) -> walk.follows(plan.getFramework()))
            .optional("longTermGoal", JointPlan::getLongTermGoal, (plan, next) -> plan.longTermGoal(next))
            .many("consents", JointPlan::getConsents, (plan, next) -> plan.consents(next))
            .parts("outcomes", JointPlan::getOutcomes, (plan, next) -> plan.outcomes(next), Choices.outcome(), OUTCOME)
            .optional("review", JointPlan::getReview, (plan, next) -> plan.review(next))
            .many("agreements", JointPlan::getAgreements, (plan, next) -> plan.agreements(next))
            .optional("childComment", JointPlan::getChildComment, (plan, next) -> plan.childComment(next))
            .many("parentComments", JointPlan::getParentComments, (plan, next) -> plan.parentComments(next))
            .many("contingencies", JointPlan::getContingencies, (plan, next) -> plan.contingencies(next))
            .many(
                    "unmetNeeds",
                    JointPlan::getUnmetNeeds,
                    (plan, next) -> plan.unmetNeeds(next),
                    Choices.need(UnmetNeed::getNeed))
            .many("copies", JointPlan::getCopies, (plan, next) -> plan.copies(next))
            .map();

    static final PartMap<PlanHistory, PlanHistory.Builder> HISTORY = PartMap.of(
                    PlanHistory.class, part -> PlanHistory.builder().from(part), part -> part.build())
            .parts("versions", PlanHistory::getVersions, (all, next) -> all.versions(next), Choice.none(), PLAN)
            .map();

    private PlanParts() {}
}
