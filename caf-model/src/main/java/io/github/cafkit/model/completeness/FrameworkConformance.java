package io.github.cafkit.model.completeness;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.assessment.CommonAssessment;
import io.github.cafkit.model.assessment.ElementFinding;
import io.github.cafkit.model.episode.Episode;
import io.github.cafkit.model.framework.ClosureReason;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.FrameworkId;
import io.github.cafkit.model.framework.OutcomeCode;
import io.github.cafkit.model.framework.ScoreScale;
import io.github.cafkit.model.person.Child;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.plan.IntendedOutcome;
import io.github.cafkit.model.plan.JointPlan;
import io.github.cafkit.model.plan.ReviewArrangement;
import io.github.cafkit.model.review.Cadence;
import io.github.cafkit.model.review.ClosureCode;
import io.github.cafkit.model.review.ReviewRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a document speaks the language of its framework: its elements, outcome codes, scores, times of review and reasons
 * for closure. A value of the library takes any well-formed code, as authorities have their own; this is where codes
 * meet the framework that gives them their meaning. Thread-safe.
 *
 * <p>A framework that lists no elements, outcomes or reasons leaves them open, and none is reported. Problems come in the
 * order of the document, with the codes of {@link ConformanceRule}; a message never says what the document holds.
 */
public final class FrameworkConformance {

    private final Framework framework;
    private final List<Problem> problems = new ArrayList<>();

    private FrameworkConformance(Framework framework) {
        this.framework = framework;
    }

    /**
     * Reads an assessment by a framework.
     *
     * @param assessment the assessment, not null
     * @param framework the framework, not null
     * @return what does not fit, in the order of the document, never null
     */
    public static Problems check(CommonAssessment assessment, Framework framework) {
        FrameworkConformance check = new FrameworkConformance(framework);
        check.own(assessment.getFramework());
        check.require(framework.mayBeginOn(assessment.getStartedOn()), ConformanceRule.IN_FORCE, "/startedOn");
        Set<PersonId> unborn = assessment.allChildren().stream()
                .filter(Child::unborn)
                .map(Child::getId)
                .collect(Collectors.toSet());
        for (int i = 0; i < assessment.getFindings().size(); i++) {
            ElementFinding finding = assessment.getFindings().get(i);
            boolean ofUnborn = finding.getAbout().isEmpty()
                    ? assessment.getChild().unborn()
                    : unborn.containsAll(finding.getAbout());
            check.finding(finding, ofUnborn, "/findings/" + i);
        }
        return Problems.of(check.problems);
    }

    /**
     * Reads a plan by a framework.
     *
     * @param plan the plan, not null
     * @param framework the framework, not null
     * @return what does not fit, in the order of the document, never null
     */
    public static Problems check(JointPlan plan, Framework framework) {
        FrameworkConformance check = new FrameworkConformance(framework);
        check.own(plan.getFramework());
        for (int i = 0; i < plan.getOutcomes().size(); i++) {
            check.outcome(plan.getOutcomes().get(i), "/outcomes/" + i);
        }
        Cadence cadence = Cadence.of(framework.getReviewPolicy());
        check.review(
                plan.getReview().flatMap(ReviewArrangement::getNextOn),
                cadence.firstBy(plan.getStartsOn()).filter(last -> plan.getVersion() == 1),
                "/review/nextOn");
        return Problems.of(check.problems);
    }

    /**
     * Reads the record of a review by a framework.
     *
     * @param review the record, not null
     * @param framework the framework, not null
     * @return what does not fit, in the order of the document, never null
     */
    public static Problems check(ReviewRecord review, Framework framework) {
        FrameworkConformance check = new FrameworkConformance(framework);
        Cadence cadence = Cadence.of(framework.getReviewPolicy());
        check.review(review.getNextReviewOn(), cadence.nextBy(review.getHeldOn()), "/nextReviewOn");
        review.getClosure().ifPresent(code -> check.closure(code, "/closure"));
        return Problems.of(check.problems);
    }

    /**
     * Reads an episode by a framework.
     *
     * @param episode the episode, not null
     * @param framework the framework, not null
     * @return what does not fit, in the order of the document, never null
     */
    public static Problems check(Episode episode, Framework framework) {
        FrameworkConformance check = new FrameworkConformance(framework);
        check.own(episode.getFramework());
        for (int i = 0; i < episode.getEvents().size(); i++) {
            String path = "/events/" + i;
            episode.getEvents().get(i).getClosure().ifPresent(code -> check.closed(code, path));
        }
        return Problems.of(check.problems);
    }

    private void own(FrameworkId named) {
        require(named.equals(framework.getId()), ConformanceRule.OWN_FRAMEWORK, "/framework");
    }

    private void finding(ElementFinding finding, boolean ofUnborn, String path) {
        boolean known = element(finding.getElement(), path + "/element");
        if (known && ofUnborn) {
            warn(
                    framework.element(finding.getElement()).orElseThrow().isUsableForUnborn(),
                    ConformanceRule.ELEMENT_BEFORE_BIRTH,
                    path + "/element");
        }
        finding.getScore().ifPresent(score -> score(finding.getElement(), score, path + "/score"));
    }

    private void score(ElementCode element, int score, String path) {
        Optional<ScoreScale> scale = framework.scaleOf(element);
        if (scale.isEmpty()) {
            warn(false, ConformanceRule.SCORE_HAS_SCALE, path);
        } else {
            require(scale.get().allows(score), ConformanceRule.SCORE_ON_SCALE, path);
        }
    }

    private boolean element(ElementCode code, String path) {
        boolean known = framework.element(code).isPresent();
        require(known || framework.getElements().isEmpty(), ConformanceRule.ELEMENT_KNOWN, path);
        return known;
    }

    private void outcome(IntendedOutcome outcome, String path) {
        outcome.getElements().forEach(element -> element(element, path + "/elements"));
        codes(outcome.getFrameworkOutcomes(), path + "/frameworkOutcomes");
        for (int i = 0; i < outcome.getContributions().size(); i++) {
            codes(
                    outcome.getContributions().get(i).getFrameworkOutcomes(),
                    path + "/contributions/" + i + "/frameworkOutcomes");
        }
    }

    private void codes(Collection<OutcomeCode> codes, String path) {
        require(
                framework.getOutcomes().isEmpty()
                        || codes.stream()
                                .allMatch(code -> framework.outcomeLabel(code).isPresent()),
                ConformanceRule.OUTCOME_KNOWN,
                path);
    }

    private void review(Optional<LocalDate> next, Optional<LocalDate> last, String path) {
        boolean late = next.isPresent() && last.map(next.get()::isAfter).orElse(false);
        warn(!late, ConformanceRule.REVIEW_IN_TIME, path);
    }

    private Optional<ClosureReason> closure(ClosureCode code, String path) {
        Optional<ClosureReason> reason = framework.closureReason(code.value());
        require(reason.isPresent() || framework.getClosureReasons().isEmpty(), ConformanceRule.CLOSURE_KNOWN, path);
        return reason;
    }

    /** An event that closes can hold neither; the events for stepping up and for transfer do. */
    private void closed(ClosureCode code, String path) {
        closure(code, path + "/closure").ifPresent(reason -> {
            require(!reason.isSocialCareDecisionNeeded(), ConformanceRule.SOCIAL_CARE_DECIDED, path + "/kind");
            require(!reason.isReceivingAuthorityNeeded(), ConformanceRule.AUTHORITY_RECEIVES, path + "/kind");
        });
    }

    private void require(boolean holds, ConformanceRule rule, String path) {
        if (!holds) {
            problems.add(Problem.error(rule.id(), path, rule.title()));
        }
    }

    private void warn(boolean holds, ConformanceRule rule, String path) {
        if (!holds) {
            problems.add(Problem.warning(rule.id(), path, rule.title()));
        }
    }
}
