/**
 * What a document still lacks before it serves a purpose under its framework, and whether it speaks the framework's language.
 *
 * <p>{@link io.github.cafkit.model.completeness.Completeness} puts together what every framework asks for, by the Bean
 * Validation groups of {@code io.github.cafkit.model.validation}, and what the framework in hand asks for as well, by its
 * {@link io.github.cafkit.model.framework.Requirement} list. It answers with problems: where, what, and how sure the rule is.
 *
 * <p>For the end of the work, {@link io.github.cafkit.model.completeness.Ending} holds what is on record in several documents:
 * why it ends, the last review, how each action ended, what the family says. Whether codes, scores and times are those of the
 * framework is asked of {@link io.github.cafkit.model.completeness.FrameworkConformance}.
 *
 * <p>Whether a document <em>may</em> be shared is a question for the consent rules.
 */
@NullMarked
package io.github.cafkit.model.completeness;

import org.jspecify.annotations.NullMarked;
