/** Tests of the search for personal values. */
@NullMarked
package io.github.cafkit.testkit.privacy;

import org.jspecify.annotations.NullMarked;
