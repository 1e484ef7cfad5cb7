/** Tests of roles, referrals, their routes and their history. */
@NullMarked
package io.github.cafkit.model.referral;

import org.jspecify.annotations.NullMarked;
