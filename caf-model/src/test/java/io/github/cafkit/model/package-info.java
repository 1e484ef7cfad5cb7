/** Tests of the model as a whole, and what they share. */
@NullMarked
package io.github.cafkit.model;

import org.jspecify.annotations.NullMarked;
