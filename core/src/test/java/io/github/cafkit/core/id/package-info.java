/** Tests of the identifiers. */
@NullMarked
package io.github.cafkit.core.id;

import org.jspecify.annotations.NullMarked;
