/** Tests of validation on demand. */
@NullMarked
package io.github.cafkit.core.validation;

import org.jspecify.annotations.NullMarked;
