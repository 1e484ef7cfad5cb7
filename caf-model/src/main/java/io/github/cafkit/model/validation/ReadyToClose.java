package io.github.cafkit.model.validation;

/**
 * Purpose: end the work. Asks for what has to be on record whatever the framework: a finished assessment, and a plan that
 * wanted something. What else must be settled, such as actions still open and results not yet recorded, is a requirement
 * of the framework.
 *
 * <p>Why the work ends, and who decided it, belongs to the record of the process and not to this group.
 */
public interface ReadyToClose extends Draft {}
