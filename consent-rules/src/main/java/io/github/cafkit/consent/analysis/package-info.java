/**
 * Exact answers about the law itself. Every question that a pack can be asked is one combination of finite facts, so a
 * pack compiled to decision diagrams can be asked about all of them at once, without a solver and without sampling.
 *
 * <p>Begin with {@link io.github.cafkit.consent.analysis.PackAnalysis}, which compiles each stretch of days once.
 *
 * <p>{@link io.github.cafkit.consent.analysis.PackMutation} plants every small fault in a pack and says in a
 * {@link io.github.cafkit.consent.analysis.KillMatrix} what became of each: noticed by a case, noticed by a law, no fault at
 * all, or not noticed. {@link io.github.cafkit.consent.analysis.Coverage} says what questions show of a pack, and makes
 * questions for what they do not.
 */
@NullMarked
package io.github.cafkit.consent.analysis;

import org.jspecify.annotations.NullMarked;
