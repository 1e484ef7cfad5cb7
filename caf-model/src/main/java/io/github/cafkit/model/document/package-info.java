/**
 * Which documents there are. {@link io.github.cafkit.model.document.DocumentType} tells, from the {@code schema} property
 * of a document, what type to read it as, and has the JSON Schema of each for programs in other languages. The schemas
 * are in the jar beside this package, as {@code joint-plan.schema.json} and so on.
 */
@NullMarked
package io.github.cafkit.model.document;

import org.jspecify.annotations.NullMarked;
