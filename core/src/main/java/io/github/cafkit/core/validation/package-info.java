/**
 * Whether a value is complete enough for a purpose: Bean Validation on demand, answered as
 * {@link io.github.cafkit.core.problem.Problems}.
 *
 * <p>{@link io.github.cafkit.core.validation.CafValidation} is the one class to know. A value is checked against groups,
 * such as "ready to share"; what must always hold was already checked when the value was built.
 */
@NullMarked
package io.github.cafkit.core.validation;

import org.jspecify.annotations.NullMarked;
