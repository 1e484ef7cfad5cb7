/**
 * Assessments, teams and joint agency plans as immutable values. A way through, from concern to review:
 *
 * <ol>
 *   <li>{@link io.github.cafkit.model.person.Child} and {@link io.github.cafkit.model.person.ParentOrCarer}: who it is
 *       about, and who may decide; the {@link io.github.cafkit.model.household.Household} they live in;
 *   <li>{@link io.github.cafkit.model.assessment.CommonAssessment}: what was found, section by section of the form, in
 *       the terms of a {@link io.github.cafkit.model.framework.Framework};
 *   <li>{@link io.github.cafkit.model.consent.ConsentRecord}: what the family agreed to and refused;
 *   <li>{@link io.github.cafkit.model.team.TeamAroundTheChild}: who works with the child, and when;
 *   <li>{@link io.github.cafkit.model.plan.JointPlan} with its
 *       {@link io.github.cafkit.model.accountability.Accountability}: who does what, when, where and at what cost;
 *   <li>{@link io.github.cafkit.model.review.PlanReview}: what is missing, overdue or unpaid for;
 *   <li>{@link io.github.cafkit.model.review.ReviewRecord}: how far it has come, what the family says, and what is next;
 *   <li>{@link io.github.cafkit.model.episode.Episode}: the whole way as a process, with what is possible at each step;
 *   <li>{@link io.github.cafkit.model.referral.Referral}: who was asked for help, and what came of it;
 *   <li>{@link io.github.cafkit.model.retention.RetentionSchedule}: how long what was written is kept.
 * </ol>
 *
 * <p>What agencies settle before any child is spoken of is in {@code io.github.cafkit.model.partnership}: their agreement,
 * their vision, how they see their partnership, and what stands in its way.
 *
 * <p>Everything about one child together is a {@link io.github.cafkit.model.casefile.CaseFile}. A
 * {@link io.github.cafkit.model.coordination.CoordinatorReport} finds in it what shows only across documents, and
 * {@code io.github.cafkit.model.view} puts it on pages for people.
 *
 * <p>Values are built with builders, changed with {@code with} methods into new values, and compared by content. What
 * must always hold is checked at once and refused with a {@link io.github.cafkit.core.problem.ProblemException}; what is
 * missing for a purpose under a framework is asked for with {@link io.github.cafkit.model.completeness.Completeness}. No
 * value reads a clock, and none shows personal data in {@code toString}.
 */
@NullMarked
package io.github.cafkit.model;

import org.jspecify.annotations.NullMarked;
