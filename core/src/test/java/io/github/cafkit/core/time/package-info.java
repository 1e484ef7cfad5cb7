/** Tests of dates, ages and school years. */
@NullMarked
package io.github.cafkit.core.time;

import org.jspecify.annotations.NullMarked;
