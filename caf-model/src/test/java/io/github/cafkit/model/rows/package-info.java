/** One class for each row of what practitioners asked for. */
@NullMarked
package io.github.cafkit.model.rows;

import org.jspecify.annotations.NullMarked;
