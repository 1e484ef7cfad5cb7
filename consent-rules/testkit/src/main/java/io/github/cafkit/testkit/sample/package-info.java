/**
 * Arbitrary values of every public type, made from a seed and without any test engine.
 *
 * <p>{@link io.github.cafkit.testkit.sample.Samples} is where to begin. A
 * {@link io.github.cafkit.testkit.sample.Sample} makes a value of {@link io.github.cafkit.testkit.sample.Choices}, and of
 * nothing else: the same seed gives an equal value on every machine. {@link io.github.cafkit.testkit.sample.Shrunk} makes
 * a failing value small.
 *
 * <p>How a type is sampled follows from the type, as far as it can; the rest is said in one class for each area of the
 * model. All people are invented, and no number belongs to anybody.
 */
@NullMarked
package io.github.cafkit.testkit.sample;

import org.jspecify.annotations.NullMarked;
