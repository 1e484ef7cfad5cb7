/** Tests of the samples as jqwik arbitraries. */
@NullMarked
package io.github.cafkit.testkit.jqwik;

import org.jspecify.annotations.NullMarked;
