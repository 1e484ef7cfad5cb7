package io.github.cafkit.consent.rule;

import io.github.cafkit.consent.answer.Obligation;

/**
 * A duty that a rule brings along when it is among those that decide. It has the dates of its rule; a changed duty is a new
 * edition of the rule.
 *
 * @param obligation the duty, not null
 * @param when under which facts, not null
 */
public record Duty(Obligation obligation, Condition when) {}
