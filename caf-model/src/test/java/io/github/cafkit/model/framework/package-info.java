/** Tests. */
@NullMarked
package io.github.cafkit.model.framework;

import org.jspecify.annotations.NullMarked;
