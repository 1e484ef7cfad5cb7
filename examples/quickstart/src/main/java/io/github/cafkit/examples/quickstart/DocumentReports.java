package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.assessment.AssessmentHistory;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.PreAssessmentChecklist;
import io.github.cafkit.model.completeness.FrameworkConformance;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.household.Household;
import io.github.cafkit.model.plan.AccountabilityMatrix;
import io.github.cafkit.model.plan.CostPeriod;
import io.github.cafkit.model.plan.CostTotals;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.PlanHistory;
import io.github.cafkit.model.plan.PlanTimeline;
import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.RoleCatalogue;
import io.github.cafkit.model.referral.RoleCatalogues;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.retention.RetentionSchedule;
import io.github.cafkit.model.retention.RetentionSchedules;
import io.github.cafkit.model.review.PlanReview;
import io.github.cafkit.model.review.ReviewRecord;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Which report belongs to which sort of document. */
final class DocumentReports {

    /** What is said of a document for which there is no report yet. */
    static final String NO_REPORT = "The document can be read. This program has no report on its sort.";

    private final Report report;
    private final Beside beside;
    private final Map<Class<?>, Predicate<Object>> reports = new HashMap<>();

    DocumentReports(Report report, Beside beside) {
        this.report = report;
        this.beside = beside;
        // One line for each sort of document.
        onSavable(CommonAssessment.class, this::assessment);
        onSavable(JointPlan.class, this::plan);
        on(AssessmentHistory.class, new HistoryReport(report)::show);
        on(PlanHistory.class, new HistoryReport(report)::show);
        on(PreAssessmentChecklist.class, new ChecklistReport(report)::show);
        on(TeamAroundTheChild.class, this::team);
        on(Episode.class, this::episode);
        on(ReviewRecord.class, this::review);
        on(Referral.class, this::referral);
        on(Household.class, this::household);
        on(RecordRegister.class, this::register);
        on(RetentionSchedule.class, new RecordsReport(report)::show);
        on(Framework.class, new FrameworkReport(report)::show);
        on(RoleCatalogue.class, new FrameworkReport(report)::show);
    }

    /** Reports on a document; false if it may not even be saved as a draft. */
    boolean show(Object document, Class<?> type) {
        Predicate<Object> own = reports.get(type);
        if (own == null) {
            report.line(NO_REPORT);
            return true;
        }
        return own.test(document);
    }

    private <T> void on(Class<T> type, Consumer<T> show) {
        onSavable(type, document -> {
            show.accept(document);
            return true;
        });
    }

    private <T> void onSavable(Class<T> type, Predicate<T> show) {
        reports.put(type, document -> show.test(type.cast(document)));
    }

    private boolean assessment(CommonAssessment assessment) {
        Framework framework = beside.framework(assessment.getFramework());
        Readiness readiness = Readiness.of(assessment, framework);
        new AssessmentReport(report, framework, assessment).show();
        readiness.show(report);
        report.problems("Does it speak the framework's language?", FrameworkConformance.check(assessment, framework));
        new FrameworkReport(report).unverified(framework);
        return readiness.savable();
    }

    private boolean plan(JointPlan plan) {
        Framework framework = beside.framework(plan.getFramework());
        Readiness readiness = Readiness.of(plan, framework);
        LocalDate day = beside.on(plan.getStartsOn());
        PlanReport own = new PlanReport(report, beside.names());
        own.plan(plan);
        own.timeline(PlanTimeline.of(plan));
        beside.team().ifPresent(team -> {
            own.totals(CostTotals.of(plan, team, CostPeriod.Kind.ACADEMIC_YEAR));
            own.matrix(AccountabilityMatrix.of(plan, team, day));
            beside.assessment()
                    .ifPresent(assessment -> own.review(PlanReview.of(plan, team, assessment, framework, day)));
        });
        if (beside.team().isEmpty() || beside.assessment().isEmpty()) {
            report.blank();
            report.line("With --team and --assessment this also says what a coordinator would see in the plan.");
        }
        readiness.show(report);
        report.problems("Does it speak the framework's language?", FrameworkConformance.check(plan, framework));
        return readiness.savable();
    }

    private void team(TeamAroundTheChild team) {
        LocalDate day = beside.on(TeamReport.dayOf(team));
        TeamReport own = new TeamReport(report, team, beside.names());
        own.members(day);
        own.work(day);
    }

    private void episode(Episode episode) {
        Framework framework = beside.framework(episode.getFramework());
        EpisodeReport own = new EpisodeReport(report, episode, beside.names());
        own.show(framework, beside.on(EpisodeReport.dayOf(episode)));
        own.ending(framework, beside);
    }

    private void review(ReviewRecord review) {
        ReviewReport own = new ReviewReport(report, beside.names());
        own.show(review);
        Problems found = beside.plan()
                .map(plan -> review.problemsAgainst(plan)
                        .and(FrameworkConformance.check(review, beside.framework(plan.getFramework()))))
                .orElse(Problems.none());
        if (beside.plan().isPresent()) {
            own.check(found);
        } else {
            report.blank();
            report.line("With --plan this also says what the review left out.");
        }
    }

    private void referral(Referral referral) {
        new ReferralReport(report, beside.names())
                .show(referral, RoleCatalogues.ENGLAND, beside.on(ReferralReport.dayOf(referral)));
    }

    private void household(Household household) {
        new HouseholdReport(report).show(household, beside.on(household.getDescribedOn()));
    }

    private void register(RecordRegister register) {
        new RecordsReport(report)
                .show(register, RetentionSchedules.EAST_MIDLANDS_PROPOSAL, beside.on(RecordsReport.dayOf(register)));
    }
}
