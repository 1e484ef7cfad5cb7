/** The children of an authority: the same each time, valid, and mixed as ordinary work is. */
@NullMarked
package io.github.cafkit.testkit.authority;

import org.jspecify.annotations.NullMarked;
