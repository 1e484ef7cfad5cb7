/**
 * A whole authority of invented children, made from a seed: for demonstrations, load tests and reports, and for plain
 * tests that want many records which belong together. It needs no test engine.
 *
 * <p>{@link io.github.cafkit.testkit.authority.SyntheticAuthority} is where to begin. Each
 * {@link io.github.cafkit.testkit.authority.SyntheticChild} has a number, and with it a child, a household shared with
 * brothers and sisters, a team around the child, a plan, consents, and the questions about sharing that come up in a
 * year. A child can be made again from seed and number alone.
 *
 * <p>Other than the samples of the package {@code sample}, which lean towards what is rare, an authority is mixed as
 * ordinary work is: most children live with a parent and most consents are good, and a few per cent are not born yet,
 * looked after, in a refuge, or without anybody who has parental responsibility. The shares are invented and are no
 * statistics of any place. All people, addresses and numbers are invented.
 */
@NullMarked
package io.github.cafkit.testkit.authority;

import org.jspecify.annotations.NullMarked;
