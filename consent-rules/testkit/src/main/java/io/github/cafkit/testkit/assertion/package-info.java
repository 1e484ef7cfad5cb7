/**
 * Assertions about decisions, for tests in any engine: they throw {@link java.lang.AssertionError} and need no library.
 * {@link io.github.cafkit.testkit.assertion.DecisionAssert} is where to begin.
 */
@NullMarked
package io.github.cafkit.testkit.assertion;

import org.jspecify.annotations.NullMarked;
