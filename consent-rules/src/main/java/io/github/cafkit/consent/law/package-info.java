/**
 * What can be promised about the answers of a pack, as values.
 *
 * <p>A {@link io.github.cafkit.consent.law.Claim} says something of the answer to one category: about the facts, what is
 * decided, a duty. A {@link io.github.cafkit.consent.law.Law} says what never happens: to one question, or to two that
 * differ by a {@link io.github.cafkit.consent.law.Change}. These forms are enough:
 *
 * <ul>
 *   <li>{@code never}, {@code always}, {@code implies}: about one question
 *   <li>{@code monotone}, {@code antitone}: raising a fact never ends, or never brings about, what is observed
 *   <li>{@code irrelevant}: whatever the facts are, what is observed stays
 *   <li>{@code noChange}: no change of a kind leads from here to there
 * </ul>
 *
 * <p>A {@link io.github.cafkit.consent.law.Witness} is a question that breaks a law. Whether a law holds for every
 * question there can be is found by {@link io.github.cafkit.consent.analysis.PackAnalysis}. A
 * {@link io.github.cafkit.consent.law.LawBook} is a list of laws with what each rests on and how it is shown; those for
 * England are {@link io.github.cafkit.consent.england.EnglandLaws}.
 *
 * <h2>What carries a proof to a whole question</h2>
 *
 * <p>Laws speak of one category, and people ask about several. These hold of every decision about any question:
 *
 * <ol>
 *   <li>The answer for each category is the answer that the rules give to its facts alone, whatever else is asked for.
 *   <li>What is shared are exactly the categories whose answer lets them go, and all others are withheld.
 *   <li>The duties of the whole are those of the categories that count (all but the ones that are not needed; all, if
 *       none is needed), and besides perhaps to redact, and the duties of a referral because nothing is needed.
 *   <li>The whole must be shared exactly if some category must, and something goes exactly if some category goes.
 * </ol>
 *
 * <p>So what a law forbids to go for one category goes with no question, and a duty that no category can carry is carried
 * by no question, those two apart. Whatever asks for several categories at once, or for two questions at once, is not
 * covered by a proof about one.
 */
@NullMarked
package io.github.cafkit.consent.law;

import org.jspecify.annotations.NullMarked;
