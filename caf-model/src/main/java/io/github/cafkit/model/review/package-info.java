/**
 * What a coordinator would look for in a plan: {@link io.github.cafkit.model.review.PlanReview} goes through the rules of
 * {@link io.github.cafkit.model.review.PlanRule} and answers with
 * {@link io.github.cafkit.model.review.PlanFinding}s. They point at the place in the plan and, where one is
 * responsible, at the agency; they never repeat what the plan says. {@link io.github.cafkit.model.review.SmartFlags} asks
 * of each outcome whether it is specific, measurable, achievable, realistic and timely.
 */
@NullMarked
package io.github.cafkit.model.review;

import org.jspecify.annotations.NullMarked;
