/** The rules for England and the sources that they cite. */
@NullMarked
package io.github.cafkit.consent.england;

import org.jspecify.annotations.NullMarked;
