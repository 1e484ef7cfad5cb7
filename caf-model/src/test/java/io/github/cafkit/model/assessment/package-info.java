/** Tests. */
@NullMarked
package io.github.cafkit.model.assessment;

import org.jspecify.annotations.NullMarked;
