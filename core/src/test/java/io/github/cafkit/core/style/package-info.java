/** Tests of the way value types are declared. */
@NullMarked
package io.github.cafkit.core.style;

import org.jspecify.annotations.NullMarked;
