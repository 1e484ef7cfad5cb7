/**
 * What can be promised about the answers of a pack, as values.
 *
 * <p>A {@link io.github.cafkit.consent.law.Claim} says something of the answer to one category: about the facts, what is
 * decided, a duty. A {@link io.github.cafkit.consent.law.Law} says what never happens: to one question, or to two that
 * differ by a {@link io.github.cafkit.consent.law.Change}. A {@link io.github.cafkit.consent.law.Witness} is a question
 * that breaks a law. Whether a law holds for every question there can be is found by
 * {@link io.github.cafkit.consent.analysis.PackAnalysis}.
 */
@NullMarked
package io.github.cafkit.consent.law;

import org.jspecify.annotations.NullMarked;
