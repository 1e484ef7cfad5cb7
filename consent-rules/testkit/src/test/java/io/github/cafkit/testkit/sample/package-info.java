/** Tests of the samples. */
@NullMarked
package io.github.cafkit.testkit.sample;

import org.jspecify.annotations.NullMarked;
