package io.github.cafkit.consent.rule;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.time.DateRange;

/**
 * A duty that a rule brings along when it is among those that decide.
 *
 * @param obligation the duty, not null
 * @param when under which facts, not null
 * @param inForce on which days, half-open, not null
 */
public record Duty(Obligation obligation, Condition when, DateRange inForce) {}
