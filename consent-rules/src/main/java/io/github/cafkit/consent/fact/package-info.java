/**
 * The facts that sharing decisions rest on: each a small enumeration, unknown included as a value where a practitioner
 * may not know.
 *
 * <p>{@link io.github.cafkit.consent.fact.Facts} is the vocabulary: what each fact means, who may state it, what nature
 * it has and what is assumed when nobody states it. A {@link io.github.cafkit.consent.fact.FactSheet} gives every fact
 * one value, for one category of information. Because every fact is finite, the whole space of questions is finite, and
 * what is said about a pack of rules can be proved.
 */
@NullMarked
package io.github.cafkit.consent.fact;

import org.jspecify.annotations.NullMarked;
