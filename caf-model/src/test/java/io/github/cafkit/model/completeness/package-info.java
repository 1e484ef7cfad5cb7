/** Tests. */
@NullMarked
package io.github.cafkit.model.completeness;

import org.jspecify.annotations.NullMarked;
