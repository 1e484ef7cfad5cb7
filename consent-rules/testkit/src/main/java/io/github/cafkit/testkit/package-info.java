/** Tour to come with the types. */
@NullMarked
package io.github.cafkit.testkit;

import org.jspecify.annotations.NullMarked;
