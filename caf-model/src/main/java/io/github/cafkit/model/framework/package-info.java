/**
 * What differs between authorities and years, held as data: the {@link io.github.cafkit.model.framework.Framework} names
 * the element grid, the outcome vocabulary and the review policy that an assessment and its plan follow.
 *
 * <p>{@link io.github.cafkit.model.framework.Frameworks} holds the national ones; an authority builds its own, or copies
 * one and changes it. {@link io.github.cafkit.model.framework.AssessmentElement} lists the nineteen elements of the CAF
 * grid for those who write code against them.
 */
@NullMarked
package io.github.cafkit.model.framework;

import org.jspecify.annotations.NullMarked;
