/**
 * What is wrong with a value, said without repeating the value.
 *
 * <p>A {@link io.github.cafkit.core.problem.Problem} names a stable code, the place as a JSON pointer, how grave it is
 * and the rule that was broken. {@link io.github.cafkit.core.problem.Problems} is the list that a check answers with;
 * {@link io.github.cafkit.core.problem.ProblemException} carries it where a value cannot be built at all.
 */
@NullMarked
package io.github.cafkit.core.problem;

import org.jspecify.annotations.NullMarked;
