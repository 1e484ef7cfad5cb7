/** Tests. */
@NullMarked
package io.github.cafkit.model.retention;

import org.jspecify.annotations.NullMarked;
