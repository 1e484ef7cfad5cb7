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
 *
 * <p>About single questions: {@link io.github.cafkit.consent.analysis.Reasons} finds the facts that an answer needs and no
 * others; {@link io.github.cafkit.consent.analysis.Counterfactuals} what would have to be different for another answer, as
 * far as an {@link io.github.cafkit.consent.analysis.Audience} may see it; {@link
 * io.github.cafkit.consent.analysis.WhoCouldSee} and {@link io.github.cafkit.consent.analysis.WhatCouldSee} turn the question
 * round. {@link io.github.cafkit.consent.analysis.FamilySafety} is the one definition of what a family must not learn of.
 *
 * <p>{@link io.github.cafkit.consent.analysis.ChangeImpact} says what a change of the rules changes: between two packs, two
 * days or two profiles; {@link io.github.cafkit.consent.analysis.Timeline} says it for each step in the life of a pack.
 * {@link io.github.cafkit.consent.analysis.PackLint} says what is odd about a pack.
 *
 * <p>{@link io.github.cafkit.consent.analysis.PackMutation} plants every small fault in a pack and says in a
 * {@link io.github.cafkit.consent.analysis.KillMatrix} what became of each: noticed by a case, noticed by a law, no fault at
 * all, or not noticed. {@link io.github.cafkit.consent.analysis.Coverage} says what questions show of a pack, and makes
 * questions for what they do not.
 */
@NullMarked
package io.github.cafkit.consent.analysis;

import org.jspecify.annotations.NullMarked;
