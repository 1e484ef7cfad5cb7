package io.github.cafkit.model.validation;

/**
 * Purpose: pass the document to another agency. Asks for what makes it fair and safe to rely on: a finished version, who
 * wrote it, and evidence that tells fact from opinion. The framework may ask for more, such as a signed consent statement.
 *
 * <p>Whether the document <em>may</em> be shared is a question for the consent rules and not for this group.
 */
public interface ReadyToShare extends Draft {}
