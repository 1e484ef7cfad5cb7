/** Tests. */
@NullMarked
package io.github.cafkit.model.coordination;

import org.jspecify.annotations.NullMarked;
