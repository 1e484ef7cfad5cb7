/**
 * A decision in plain English, for three readers, and as a letter.
 *
 * <p>Begin with {@link io.github.cafkit.consent.words.DecisionWords}. For each
 * {@link io.github.cafkit.consent.words.Reader} there is a short form of at most three sentences and a long form. Both are an
 * {@link io.github.cafkit.consent.words.Explanation}: sections with lines that know what they are about, so that a host can
 * show them in its own way; it also prints itself as text, Markdown and HTML.
 *
 * <ul>
 *   <li>A practitioner reads what may go, what may not and why, what has to be done, what a person must judge, what the
 *       answer rests on and what nobody stated.
 *   <li>An auditor reads the same with codes: rules, tiers, what was beaten and why, facts, digest and versions.
 *   <li>A family reads {@link io.github.cafkit.consent.words.FamilyFacts} in words and nothing else: who asks, and what they
 *       are given. Nothing else of a decision can reach that text, as it is made from that record alone.
 * </ul>
 *
 * <p>A {@link io.github.cafkit.consent.words.DecisionLetter} puts a form under a
 * {@link io.github.cafkit.consent.words.LetterHead}. Everything personal in a letter comes from there, and so from the
 * caller; a decision holds nothing personal.
 *
 * <p>Every sentence of the library stands in a {@link io.github.cafkit.consent.words.Wording}, to be changed or translated.
 * Titles of rules, reasons of tiers and names of sources are the words of the pack. Every form says that it is decision
 * support and not legal advice; practice of a setting is never shown as law, and a source in doubt is marked.
 */
@NullMarked
package io.github.cafkit.consent.words;

import org.jspecify.annotations.NullMarked;
