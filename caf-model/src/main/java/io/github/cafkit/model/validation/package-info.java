/**
 * Completeness for a purpose, asked for on demand with Bean Validation groups.
 *
 * <p>What must always hold is checked when a value is built. What is still missing depends on what the document is
 * wanted for: {@link io.github.cafkit.model.validation.Draft} for saving it,
 * {@link io.github.cafkit.model.validation.ReadyForPlan} for planning upon it,
 * {@link io.github.cafkit.model.validation.ReadyToShare} for passing it on,
 * {@link io.github.cafkit.model.validation.ReadyToClose} for ending the work.
 * Where one attribute is required because of another, {@link io.github.cafkit.model.validation.Required} asks the value.
 *
 * <p>The groups ask for what every framework has in common. What one framework asks for and another does not, such as a
 * consent statement, is data of the framework, and {@code io.github.cafkit.model.completeness.Completeness} adds it.
 */
@NullMarked
package io.github.cafkit.model.validation;

import org.jspecify.annotations.NullMarked;
