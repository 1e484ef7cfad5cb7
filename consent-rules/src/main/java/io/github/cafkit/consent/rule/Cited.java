package io.github.cafkit.consent.rule;

/**
 * A source that a rule rests on. The edition is looked up by the day asked about; one that is not in force on that day
 * is not cited.
 *
 * @param family the citation id without a year, such as {@code LW-05}, not null
 * @param when under which facts it is cited, not null
 */
public record Cited(String family, Condition when) {}
