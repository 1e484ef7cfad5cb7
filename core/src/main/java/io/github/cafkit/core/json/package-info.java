/**
 * JSON in and out, strictly and within bounds, with Jackson 2, with Jackson 3 or with neither.
 *
 * <p>{@link io.github.cafkit.core.json.CafJson} (Jackson 2) and {@link io.github.cafkit.core.json.CafJson3} (Jackson 3)
 * read and write the same annotated types and give the same bytes; take whichever line the host already has.
 * {@link io.github.cafkit.core.json.JsonTree} reads and writes plain maps and lists and needs no Jackson at all.
 * {@link io.github.cafkit.core.json.CanonicalJson} writes them in the one form over which a digest is taken. Every
 * refusal is a {@link io.github.cafkit.core.json.JsonProblemException} that says where and what was expected, and never
 * what was found.
 *
 * <p>A type that is a document of its own says so with {@link io.github.cafkit.core.json.JsonDocument}, and its documents
 * name their {@link io.github.cafkit.core.json.SchemaVersion}: earlier minor versions are read, later ones are refused.
 *
 * <p>A place in a document is named by its keys, so do not use personal data as the key of a map. A key that is not made
 * of letters, digits and a little punctuation is shown as {@code ?}.
 */
@NullMarked
package io.github.cafkit.core.json;

import org.jspecify.annotations.NullMarked;
