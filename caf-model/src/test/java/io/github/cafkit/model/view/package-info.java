/** Tests. */
@NullMarked
package io.github.cafkit.model.view;

import org.jspecify.annotations.NullMarked;
