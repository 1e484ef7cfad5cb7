/**
 * The people around one child, who is in the team when, and as what.
 *
 * <p>{@link io.github.cafkit.model.team.TeamAroundTheChild} has {@link io.github.cafkit.model.team.TeamMember}s:
 * practitioners of agencies and members of the family alike. A {@link io.github.cafkit.model.team.Party} is how plans
 * point at one of them, or at an agency as a whole.
 */
@NullMarked
package io.github.cafkit.model.team;

import org.jspecify.annotations.NullMarked;
