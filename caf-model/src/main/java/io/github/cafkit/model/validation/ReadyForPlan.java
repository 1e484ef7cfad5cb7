package io.github.cafkit.model.validation;

/**
 * Purpose: agree a plan upon this assessment. Asks for what a team needs before it can decide who does what: who the
 * child is, why the assessment was made, what was found, what was concluded and what the family says. The framework may ask
 * for more.
 */
public interface ReadyForPlan extends Draft {}
