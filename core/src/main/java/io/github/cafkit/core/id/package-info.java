/**
 * The numbers by which services know children, schools, places and workers, each as a type of its own.
 *
 * <p>Every type offers the same two ways in. {@code parse(text)} gives the identifier or throws an
 * {@link io.github.cafkit.core.id.IdentifierFormatException} that names the broken rule; {@code check(text)} answers
 * with all {@link io.github.cafkit.core.problem.Problems}, warnings included, and throws nothing. Neither ever repeats
 * the text. Start with {@link io.github.cafkit.core.id.Upn} and {@link io.github.cafkit.core.id.NhsNumber} for a child,
 * {@link io.github.cafkit.core.id.LaEstab} and {@link io.github.cafkit.core.id.LaCode} for a school and its authority,
 * and {@link io.github.cafkit.core.id.LocalId} for whatever a local system calls somebody.
 *
 * <p>In JSON an identifier is a plain string. In {@code toString} an identifier of a person or a home shows its type and
 * {@code [redacted]}; {@link io.github.cafkit.core.id.Identifier#value()} gives the value to those who need it.
 */
@NullMarked
package io.github.cafkit.core.id;

import org.jspecify.annotations.NullMarked;
