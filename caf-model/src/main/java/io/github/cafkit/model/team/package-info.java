/**
 * The people around one child, who is in the team when, and as what; who leads them, and how they meet.
 *
 * <p>{@link io.github.cafkit.model.team.TeamAroundTheChild} has {@link io.github.cafkit.model.team.TeamMember}s:
 * practitioners of agencies and members of the family alike. A {@link io.github.cafkit.model.team.Party} is how plans
 * point at one of them, or at an agency as a whole.
 *
 * <p>One of them at a time leads. A {@link io.github.cafkit.model.team.LeadNomination} says how somebody came to: who
 * proposed, what the family and the person said, to whom they handed over. A
 * {@link io.github.cafkit.model.team.TeamMeeting} has the list of those called and the minutes, and
 * {@link io.github.cafkit.model.team.MeetingReview} reads the meetings of some time together: who stays away, what nobody
 * acted on, where families were left out.
 *
 * <p>Agencies work together in different ways. A team says which
 * {@link io.github.cafkit.model.team.WorkingModel} it follows, and is asked for the
 * {@link io.github.cafkit.model.team.ModelMark}s of it.
 */
@NullMarked
package io.github.cafkit.model.team;

import org.jspecify.annotations.NullMarked;
