/**
 * What a document still lacks before it serves a purpose under its framework.
 *
 * <p>{@link io.github.cafkit.model.completeness.Completeness} puts together what every framework asks for, by the Bean
 * Validation groups of {@code io.github.cafkit.model.validation}, and what the framework in hand asks for as well, by its
 * {@link io.github.cafkit.model.framework.Requirement} list. It answers with problems: where, what, and how sure the rule is.
 *
 * <p>Whether a document <em>may</em> be shared is a question for the consent rules.
 */
@NullMarked
package io.github.cafkit.model.completeness;

import org.jspecify.annotations.NullMarked;
