/**
 * How a pack is evaluated: {@link io.github.cafkit.consent.internal.Interpreter} is the normative reading, a few lines
 * long; {@link io.github.cafkit.consent.internal.CompiledRules} gives the same answers from decision diagrams and is
 * tested against it. Not exported.
 */
@NullMarked
package io.github.cafkit.consent.internal;

import org.jspecify.annotations.NullMarked;
