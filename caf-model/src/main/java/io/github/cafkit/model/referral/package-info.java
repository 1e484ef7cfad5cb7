/**
 * Who does what for a child, and how a child is referred from one to another.
 *
 * <p>A {@link io.github.cafkit.model.referral.RoleCatalogue} tells, role by role, what a practitioner does, why and by
 * whom one refers to the role, and what comes before; {@link io.github.cafkit.model.referral.RoleCatalogues} has the one
 * that comes with the library, of which every part says whether anybody has verified it. A
 * {@link io.github.cafkit.model.referral.Referral} is one referral from the day it is made until it is known what came of
 * it; what may happen next is in {@link io.github.cafkit.model.referral.ReferralStatus}.
 *
 * <p>{@link io.github.cafkit.model.referral.ReferralRoutes} compares the two: another way than the usual is named, never
 * held against the child, and a concern about harm is not asked for its way at all.
 * {@link io.github.cafkit.model.referral.ReferralHistory} reads all referrals of a child together and finds what was
 * repeated, passed on and on, sent back, left unanswered or not reported back; its
 * {@link io.github.cafkit.model.referral.ReferralChain chains} show how a need travelled.
 */
@NullMarked
package io.github.cafkit.model.referral;

import org.jspecify.annotations.NullMarked;
