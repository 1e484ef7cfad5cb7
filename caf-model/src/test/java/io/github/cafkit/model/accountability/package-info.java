/** Tests. */
@NullMarked
package io.github.cafkit.model.accountability;

import org.jspecify.annotations.NullMarked;
