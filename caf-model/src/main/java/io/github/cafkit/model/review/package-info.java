/**
 * Looking at a plan again.
 *
 * <ul>
 *   <li>What a coordinator would look for in a plan: {@link io.github.cafkit.model.review.PlanReview} goes through the rules of
 *       {@link io.github.cafkit.model.review.PlanRule} and answers with
 *       {@link io.github.cafkit.model.review.PlanFinding}s. They point at the place in the plan and, where one is
 *       responsible, at the agency; they never repeat what the plan says.
 *   <li>What was found at a review meeting: {@link io.github.cafkit.model.review.ReviewRecord} holds the progress of each
 *       action, what the family says of progress and services, and the next day or the reason for closing. It is checked
 *       against the plan and starts the plan's next version.
 *   <li>When the meetings are: {@link io.github.cafkit.model.review.ReviewSchedule} works out those of twelve months from a
 *       {@link io.github.cafkit.model.review.Cadence} and a {@link io.github.cafkit.model.review.ReviewCalendar}.
 * </ul>
 * What a coordinator would look for in a plan: {@link io.github.cafkit.model.review.PlanReview} goes through the rules of
 * {@link io.github.cafkit.model.review.PlanRule} and answers with
 * {@link io.github.cafkit.model.review.PlanFinding}s. They point at the place in the plan and, where one is
 * responsible, at the agency; they never repeat what the plan says. {@link io.github.cafkit.model.review.SmartFlags} asks
 * of each outcome whether it is specific, measurable, achievable, realistic and timely.
 */
@NullMarked
package io.github.cafkit.model.review;

import org.jspecify.annotations.NullMarked;
