/** A worked example of a value type, declared the way every cafkit value type is declared. */
@NullMarked
package io.github.cafkit.core.example;

import org.jspecify.annotations.NullMarked;
