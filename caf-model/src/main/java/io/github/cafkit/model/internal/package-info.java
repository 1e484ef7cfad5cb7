/** Checks shared by the model packages. Not exported. */
@NullMarked
package io.github.cafkit.model.internal;

import org.jspecify.annotations.NullMarked;
