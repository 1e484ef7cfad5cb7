/**
 * Which documents there are. {@link io.github.cafkit.model.document.DocumentType} tells, from the {@code schema} property
 * of a document, what type to read it as.
 */
@NullMarked
package io.github.cafkit.model.document;

import org.jspecify.annotations.NullMarked;
