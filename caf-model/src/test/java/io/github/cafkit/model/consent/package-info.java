/** Tests. */
@NullMarked
package io.github.cafkit.model.consent;

import org.jspecify.annotations.NullMarked;
