/** Tests. */
@NullMarked
package io.github.cafkit.model.json;

import org.jspecify.annotations.NullMarked;
