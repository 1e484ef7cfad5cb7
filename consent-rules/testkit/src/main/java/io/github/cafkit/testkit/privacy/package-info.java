/**
 * Finding personal values where they must not be: {@link io.github.cafkit.testkit.privacy.CanaryScan} looks for planted
 * values in whatever is printed, thrown or logged. It needs no test framework.
 */
@NullMarked
package io.github.cafkit.testkit.privacy;

import org.jspecify.annotations.NullMarked;
