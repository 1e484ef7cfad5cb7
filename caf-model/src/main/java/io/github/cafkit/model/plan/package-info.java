/**
 * The joint agency plan: what is wanted for the child and the family, who answers for what, and when it is looked at
 * again.
 *
 * <p>A {@link io.github.cafkit.model.plan.JointPlan} holds {@link io.github.cafkit.model.plan.IntendedOutcome}s, and
 * each of these its actions and evaluations. What the plan cannot meet is kept as
 * {@link io.github.cafkit.model.plan.UnmetNeed}, so that it can be reported to those who commission services.
 */
@NullMarked
package io.github.cafkit.model.plan;

import org.jspecify.annotations.NullMarked;
