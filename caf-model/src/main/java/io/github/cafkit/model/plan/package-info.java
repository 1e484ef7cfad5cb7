/**
 * The joint agency plan: what is wanted for the child and the family, who answers for what, and when it is looked at
 * again.
 *
 * <p>A {@link io.github.cafkit.model.plan.JointPlan} holds {@link io.github.cafkit.model.plan.IntendedOutcome}s, and
 * each of these its actions and evaluations. What the plan cannot meet is kept as
 * {@link io.github.cafkit.model.plan.UnmetNeed}, so that it can be reported to those who commission services. The
 * versions of a plan make a {@link io.github.cafkit.model.plan.PlanHistory}, of which at most one is active.
 *
 * <p>To read a plan from a side of its own:
 *
 * <ul>
 *   <li>{@link io.github.cafkit.model.plan.AccountabilityMatrix}: who answers for what, with gaps and overlaps;
 *   <li>{@link io.github.cafkit.model.plan.PlanReport}: who has to do what, by agency, by person and by date;
 *   <li>{@link io.github.cafkit.model.plan.PlanTimeline}: actions, targets and reviews along the days;
 *   <li>{@link io.github.cafkit.model.plan.CostTotals}: what it costs, by agency, funder, outcome and period;
 *   <li>{@link io.github.cafkit.model.plan.OutcomeCoverage}: which outcomes of the framework it serves, by whom;
 *   <li>{@link io.github.cafkit.model.plan.PlanComparison}: what changed from one version to another.
 * </ul>
 *
 * <p>They hold identifiers and words of the library. What shows words of the plan is a method whose name begins with
 * {@code view}.
 */
@NullMarked
package io.github.cafkit.model.plan;

import org.jspecify.annotations.NullMarked;
