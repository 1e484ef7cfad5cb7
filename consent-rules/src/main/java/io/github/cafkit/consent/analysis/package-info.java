/**
 * Exact answers about the law itself. Every question that a pack can be asked is one combination of finite facts, so a
 * pack compiled to decision diagrams can be asked about all of them at once, without a solver and without sampling.
 *
 * <p>Begin with {@link io.github.cafkit.consent.analysis.PackAnalysis}, which compiles each stretch of days once.
 *
 * <ul>
 *   <li>Does a law hold? {@link io.github.cafkit.consent.analysis.PackAnalysis#prove(io.github.cafkit.consent.law.Law,
 *       java.time.LocalDate)} answers with a {@link io.github.cafkit.consent.analysis.Proof}, or with a smallest question
 *       that breaks it, ready to become a case file.
 *   <li>What was shown of this pack? {@link io.github.cafkit.consent.analysis.Certificate} says it for a list of laws and
 *       a range of days, for people and for programs.
 *   <li>Do the diagrams say what the rules say? {@link io.github.cafkit.consent.analysis.IndependentCheck} holds one
 *       against the other.
 * </ul>
 */
@NullMarked
package io.github.cafkit.consent.analysis;

import org.jspecify.annotations.NullMarked;
