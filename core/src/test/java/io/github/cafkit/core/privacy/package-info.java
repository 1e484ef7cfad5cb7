/** Tests that personal values are not printed, logged or thrown. */
@NullMarked
package io.github.cafkit.core.privacy;

import org.jspecify.annotations.NullMarked;
