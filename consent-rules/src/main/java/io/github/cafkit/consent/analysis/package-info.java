/**
 * Exact answers about the law itself. Every question that a pack can be asked is one combination of finite facts, so a
 * pack compiled to decision diagrams can be asked about all of them at once, without a solver and without sampling.
 *
 * <p>Begin with {@link io.github.cafkit.consent.analysis.PackAnalysis}, which compiles each stretch of days once.
 */
@NullMarked
package io.github.cafkit.consent.analysis;

import org.jspecify.annotations.NullMarked;
