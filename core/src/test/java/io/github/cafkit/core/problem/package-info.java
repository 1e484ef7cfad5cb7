/** Tests of problems. */
@NullMarked
package io.github.cafkit.core.problem;

import org.jspecify.annotations.NullMarked;
