/** Tests. */
@NullMarked
package io.github.cafkit.model.document;

import org.jspecify.annotations.NullMarked;
