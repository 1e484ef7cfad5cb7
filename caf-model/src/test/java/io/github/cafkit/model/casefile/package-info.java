/** Tests. */
@NullMarked
package io.github.cafkit.model.casefile;

import org.jspecify.annotations.NullMarked;
