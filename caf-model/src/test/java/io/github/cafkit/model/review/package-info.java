/** Tests. */
@NullMarked
package io.github.cafkit.model.review;

import org.jspecify.annotations.NullMarked;
