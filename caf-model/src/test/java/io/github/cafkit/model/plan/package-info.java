/** Tests. */
@NullMarked
package io.github.cafkit.model.plan;

import org.jspecify.annotations.NullMarked;
