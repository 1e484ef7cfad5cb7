/** How cafkit writes its immutable values: one shared style for every generated type. */
@NullMarked
package io.github.cafkit.core.style;

import org.jspecify.annotations.NullMarked;
