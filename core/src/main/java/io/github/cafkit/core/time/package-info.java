/**
 * Dates as children's services use them. Ranges are half-open: the first day counts, the last does not. Nothing here
 * reads a clock; the day asked about is always an argument.
 */
@NullMarked
package io.github.cafkit.core.time;

import org.jspecify.annotations.NullMarked;
