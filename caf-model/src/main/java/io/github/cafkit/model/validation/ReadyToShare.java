package io.github.cafkit.model.validation;

/**
 * Purpose: pass the document to another agency. Asks for what makes it fair and safe to rely on: a finished version, a
 * signed consent statement, who wrote it, and evidence that tells fact from opinion.
 *
 * <p>Whether the document <em>may</em> be shared is a question for the consent rules and not for this group.
 */
public interface ReadyToShare extends Draft {}
