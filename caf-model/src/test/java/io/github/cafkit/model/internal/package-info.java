/** Tests. */
@NullMarked
package io.github.cafkit.model.internal;

import org.jspecify.annotations.NullMarked;
