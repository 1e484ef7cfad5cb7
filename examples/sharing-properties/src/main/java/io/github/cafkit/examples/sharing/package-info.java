/**
 * The sharing agreement of Brackenshire, an invented county, as rules on top of the England pack.
 * {@link io.github.cafkit.examples.sharing.BrackenshireRules} holds the rules in two editions, the first of them with a mistake
 * that the tests find. {@link io.github.cafkit.examples.sharing.Acknowledging} shows what they open, for whoever answers for it.
 */
@NullMarked
package io.github.cafkit.examples.sharing;

import org.jspecify.annotations.NullMarked;
