/**
 * The samples for users of jqwik 1.9: {@link io.github.cafkit.testkit.jqwik.CafDomain} for {@code @ForAll}, and
 * {@link io.github.cafkit.testkit.jqwik.CafArbitraries} for those who combine arbitraries themselves. No other package of
 * the kit needs jqwik.
 */
@NullMarked
package io.github.cafkit.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
