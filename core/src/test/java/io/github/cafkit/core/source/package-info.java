/** Tests of sources. */
@NullMarked
package io.github.cafkit.core.source;

import org.jspecify.annotations.NullMarked;
