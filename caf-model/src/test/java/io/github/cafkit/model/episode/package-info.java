/** Tests. */
@NullMarked
package io.github.cafkit.model.episode;

import org.jspecify.annotations.NullMarked;
