package io.github.cafkit.consent;

/**
 * A rule that applied and did not decide. Immutable and thread-safe.
 *
 * @param rule the rule, not null
 * @param because what beat it and why, in words, not null
 */
public record BeatenRule(FiredRule rule, String because) {}
