/** Tests. */
@NullMarked
package io.github.cafkit.model.partnership;

import org.jspecify.annotations.NullMarked;
