package io.github.cafkit.model.review;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.consent.ConsentRecord;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.Frameworks;
import io.github.cafkit.model.internal.Checks;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.team.TeamAroundTheChild;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan read as a coordinator would read it, on a day, beside the team and the assessment. Immutable and thread-safe.
 *
 * <pre>{@code
 * PlanReview review = PlanReview.of(plan, team, assessment, LocalDate.of(2026, 3, 2));
 * review.findings().forEach(finding -> page.line(finding.rule().id(), finding.message()));
 * }</pre>
 *
 * <p>It reports; it does not judge whether the plan is a good one.
 */
public final class PlanReview {

    private final LocalDate day;
    private final List<PlanFinding> findings;

    private PlanReview(LocalDate day, List<PlanFinding> findings) {
        this.day = day;
        this.findings = findings;
    }

    /**
     * Reviews a plan whose framework comes with the library.
     *
     * @param plan the plan, not null
     * @param team the team around the same child, not null
     * @param assessment the assessment of the same child, not null
     * @param day the day of the review, not null
     * @return what was found, never null
     * @throws ProblemException if the documents are about different children, or the framework of the plan does not come
     *     with the library
     */
    public static PlanReview of(JointPlan plan, TeamAroundTheChild team, CommonAssessment assessment, LocalDate day) {
        return builder(plan, team, assessment).on(day);
    }

    /**
     * Reviews a plan.
     *
     * @param plan the plan, not null
     * @param team the team around the same child, not null
     * @param assessment the assessment of the same child, not null
     * @param framework the framework of the plan, not null
     * @param day the day of the review, not null
     * @return what was found, never null
     * @throws ProblemException if the documents are about different children, or the framework is not that of the plan
     */
    public static PlanReview of(
            JointPlan plan, TeamAroundTheChild team, CommonAssessment assessment, Framework framework, LocalDate day) {
        return builder(plan, team, assessment).framework(framework).on(day);
    }

    /**
     * Starts a review that looks at more than plan, team and assessment.
     *
     * <pre>{@code
     * PlanReview review = PlanReview.builder(plan, team, assessment)
     *         .consents(consentsOnFile)
     *         .reviewedOn(dayOfTheReviewMeeting)
     *         .on(today);
     * }</pre>
     *
     * @param plan the plan, not null
     * @param team the team around the same child, not null
     * @param assessment the assessment of the same child, not null
     * @return a builder, never null
     */
    public static Builder builder(JointPlan plan, TeamAroundTheChild team, CommonAssessment assessment) {
        return new Builder(plan, team, assessment);
    }

    /**
     * Looks at all versions of a plan together ({@link PlanRule#ONE_ACTIVE_PLAN}), as a store holds them before they make
     * a {@link io.github.cafkit.model.plan.PlanHistory}, which refuses what is found here as an error.
     *
     * @param versions the plans of one child and one episode, in any order, not null
     * @return what was found, in the order of the versions; the paths point into the list, never null
     */
    public static List<PlanFinding> ofVersions(List<JointPlan> versions) {
        return PlanVersionChecks.run(versions);
    }

    /** Says what a review looks at. */
    public static final class Builder {

        private final JointPlan plan;
        private final TeamAroundTheChild team;
        private final CommonAssessment assessment;
        private final List<ConsentRecord> consents = new ArrayList<>();
        private Optional<Framework> framework = Optional.empty();
        private Optional<LocalDate> reviewed = Optional.empty();

        private Builder(JointPlan plan, TeamAroundTheChild team, CommonAssessment assessment) {
            this.plan = plan;
            this.team = team;
            this.assessment = assessment;
            assessment.getConsentStatement().ifPresent(statement -> consents.addAll(statement.getConsents()));
        }

        /**
         * The framework, where the one that the plan names does not come with the library.
         *
         * @param own the framework of the plan, not null
         * @return this builder, never null
         */
        public Builder framework(Framework own) {
            framework = Optional.of(own);
            return this;
        }

        /**
         * Consents, beside those of the assessment. A record that the assessment has too replaces it, as it is the later
         * one; records about other children do not count.
         *
         * @param records the records, not null
         * @return this builder, never null
         */
        public Builder consents(List<ConsentRecord> records) {
            for (ConsentRecord record : records) {
                consents.removeIf(consent -> consent.getId().equals(record.getId()));
                consents.add(record);
            }
            return this;
        }

        /**
         * The day of a review meeting: each action that is open is to have a status reported on that day or later.
         *
         * @param day the day of the meeting, not null
         * @return this builder, never null
         */
        public Builder reviewedOn(LocalDate day) {
            reviewed = Optional.of(day);
            return this;
        }

        /**
         * Reviews the plan.
         *
         * @param day the day of the review, not null
         * @return what was found, never null
         * @throws ProblemException if the documents are about different children, the
         *     framework is not that of the plan, or none was handed in and that of the plan does not come with the library
         */
        public PlanReview on(LocalDate day) {
            Checks.require(
                    plan.getChild().equals(team.getChild())
                            && plan.getChild().equals(assessment.getChild().getId()),
                    "REVIEW-01",
                    "/child",
                    "plan, team and assessment are about the same child");
            Framework own = framework
                    .or(() -> Frameworks.find(plan.getFramework()))
                    .orElseThrow(() -> new ProblemException(Problem.error(
                            "REVIEW-02",
                            "/framework",
                            "a framework that does not come with the library is handed in")));
            Checks.require(
                    plan.getFramework().equals(own.getId()),
                    "REVIEW-02",
                    "/framework",
                    "a plan is reviewed with its own framework");
            return new PlanReview(day, new PlanChecks(plan, team, assessment, own, day, ofChild(), reviewed).run());
        }

        private List<ConsentRecord> ofChild() {
            return consents.stream()
                    .filter(consent -> consent.getChild().equals(plan.getChild()))
                    .toList();
        }
    }

    /**
     * The day of the review.
     *
     * @return the day, never null
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Everything found.
     *
     * @return the findings in the order of the rules, and of the plan within each, never null
     */
    public List<PlanFinding> findings() {
        return findings;
    }

    /**
     * What one rule found.
     *
     * @param rule the rule, not null
     * @return the findings in the order of the plan, never null
     */
    public List<PlanFinding> findings(PlanRule rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }

    /**
     * What an agency answers for.
     *
     * @param agency the agency, not null
     * @return the findings in order, never null
     */
    public List<PlanFinding> findingsFor(AgencyId agency) {
        return findings.stream()
                .filter(finding -> finding.agency().equals(Optional.of(agency)))
                .toList();
    }

    /**
     * Everything found, as problems.
     *
     * @return the problems in the order of {@link #findings()}, never null
     */
    public Problems problems() {
        return Problems.of(findings.stream().map(PlanFinding::toProblem).toList());
    }

    /** One line per finding. */
    @Override
    public String toString() {
        return problems().toString();
    }
}
