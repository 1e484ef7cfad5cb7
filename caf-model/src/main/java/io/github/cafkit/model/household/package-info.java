/**
 * The family and home. A {@link io.github.cafkit.model.household.Household} holds, each with its days:
 *
 * <ul>
 *   <li>the people ({@link io.github.cafkit.model.household.FamilyMember}), with their
 *       {@link io.github.cafkit.model.household.Stay}s if they live here and without if they matter from outside;
 *   <li>what they are to each other ({@link io.github.cafkit.model.household.FamilyTie}), and who has parental
 *       responsibility for whom ({@link io.github.cafkit.model.household.ResponsibilityForChild}): the one never follows
 *       from the other;
 *   <li>where the home is ({@link io.github.cafkit.model.household.HomeAddress}), a refuge included;
 *   <li>the {@link io.github.cafkit.model.household.FamilyStructure},
 *       {@link io.github.cafkit.model.household.Circumstance}s, what parents need help with
 *       ({@link io.github.cafkit.model.household.SupportNeed}), and the children's
 *       {@link io.github.cafkit.model.household.Transition}s.
 * </ul>
 *
 * <p>Every question is asked for a day: who lives here, who has parental responsibility, what two people are to each
 * other. {@link io.github.cafkit.model.household.Household#picture} draws the family with ids in place of names.
 */
@NullMarked
package io.github.cafkit.model.household;

import org.jspecify.annotations.NullMarked;
