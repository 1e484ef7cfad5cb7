/** Tests of reading and writing JSON. */
@NullMarked
package io.github.cafkit.core.json;

import org.jspecify.annotations.NullMarked;
