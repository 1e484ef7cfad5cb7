/**
 * Rules as data. A {@link io.github.cafkit.consent.rule.SharingRule} has a title, citations, dates, a tier, a
 * {@link io.github.cafkit.consent.rule.Condition} over facts and what follows when it holds; a
 * {@link io.github.cafkit.consent.rule.DutyRule} attaches a duty to whatever was decided. A
 * {@link io.github.cafkit.consent.rule.RulePack} is a dated set of both, with its tiers and the catalogue that every
 * citation must be found in.
 *
 * <p>Nothing in a rule is code: the same value is printed for people, evaluated, compiled and compared. The place of a
 * rule in a list means nothing; what beats what is declared by {@link io.github.cafkit.consent.rule.Tier}.
 */
@NullMarked
package io.github.cafkit.consent.rule;

import org.jspecify.annotations.NullMarked;
