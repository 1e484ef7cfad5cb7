/**
 * Packs of rules as JSON files, so that a change of the law, or an authority's own rules, need no new program.
 *
 * <ul>
 *   <li>{@link io.github.cafkit.consent.packfile.PackFile}: a whole pack, {@code cafkit/rule-pack/1}. Reading what was written
 *       gives a pack with the same digest and the same answers; a pinned digest refuses any other.
 *   <li>{@link io.github.cafkit.consent.packfile.LocalPackFile}: the rules of an authority or a setting,
 *       {@code cafkit/local-pack/1}, in the same form.
 *   <li>{@link io.github.cafkit.consent.packfile.AcknowledgementFile}: who answers for what local rules widen,
 *       {@code cafkit/pack-acknowledgement/1}.
 * </ul>
 *
 * <p>A condition is one of: {@code {"fact": "riskLevel", "is": ["NONE"]}}; {@code {"all": [...]}}, which without parts always
 * holds; {@code {"any": [...]}}; {@code {"not": ...}}; {@code {"term": "..."}}, a condition with a name that the file defines
 * once under {@code terms}; {@code {"name": "...", "means": ...}}, one defined where it is used. Days are ISO dates, half-open
 * ranges {@code 2018-05-25/..}.
 *
 * <p>Every fault of a file is named at once, with the rule and the place as a JSON pointer, and never with what the file says.
 * Depth, length and the size to which terms expand are bounded. The JSON Schemas lie beside the classes:
 * {@code rule-pack.schema.json}, {@code local-pack.schema.json} and {@code pack-acknowledgement.schema.json}.
 */
@NullMarked
package io.github.cafkit.consent.packfile;

import org.jspecify.annotations.NullMarked;
