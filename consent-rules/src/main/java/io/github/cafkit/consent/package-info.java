/**
 * Ask a sharing question about a child, get a decision with reasons.
 *
 * <p>Build a {@link io.github.cafkit.consent.SharingQuestion}: who holds the information, who would receive it, which
 * categories, for what purpose, about a child of which age, on which day, in what circumstances. Give it to a
 * {@link io.github.cafkit.consent.SharingAdviser} for a pack of rules, such as the one for England. The
 * {@link io.github.cafkit.consent.SharingDecision} says for each category and for the whole what may go, what may not
 * and why, which duties come with it, what a named person must still judge, what was not stated, and which sources it
 * rests on.
 *
 * <p>A decision supports professional judgement and never replaces it. Judgements go in as facts that a person has
 * signed; the library infers none, and it never forbids anybody to report a concern.
 */
@NullMarked
package io.github.cafkit.consent;

import org.jspecify.annotations.NullMarked;
