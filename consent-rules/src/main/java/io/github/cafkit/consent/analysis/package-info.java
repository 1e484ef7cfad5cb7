/**
 * Exact answers about the law itself. Every question that a pack can be asked is one combination of finite facts, so a
 * pack compiled to decision diagrams can be asked about all of them at once, without a solver and without sampling.
 *
 * <p>Begin with {@link io.github.cafkit.consent.analysis.PackAnalysis}, which compiles each stretch of days once.
 *
 * <p>{@link io.github.cafkit.consent.analysis.ChangeImpact} says what a change of the rules changes: between two packs, two
 * days or two profiles; {@link io.github.cafkit.consent.analysis.Timeline} says it for each step in the life of a pack.
 * {@link io.github.cafkit.consent.analysis.PackLint} says what is odd about a pack.
 */
@NullMarked
package io.github.cafkit.consent.analysis;

import org.jspecify.annotations.NullMarked;
