/**
 * The words an answer is made of: what a rule does ({@link io.github.cafkit.consent.answer.Effect}), what the whole
 * answer is ({@link io.github.cafkit.consent.answer.Outcome}), how strongly it is meant, the duties that come with it,
 * to whom to go instead, and which questions a named person must still answer.
 */
@NullMarked
package io.github.cafkit.consent.answer;

import org.jspecify.annotations.NullMarked;
