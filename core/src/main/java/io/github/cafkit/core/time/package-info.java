/**
 * Dates as children's services use them. Ranges are half-open: the first day counts, the last does not. Nothing here
 * reads a clock; the day asked about is always an argument.
 *
 * <p>{@link io.github.cafkit.core.time.DateRange} is a stretch of days, {@link io.github.cafkit.core.time.AcademicYear}
 * a school year. {@link io.github.cafkit.core.time.Ages} counts whole years and
 * {@link io.github.cafkit.core.time.AgeBand} names the stretches of a childhood.
 */
@NullMarked
package io.github.cafkit.core.time;

import org.jspecify.annotations.NullMarked;
