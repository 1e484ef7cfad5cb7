/** Tour to come with the types. */
@NullMarked
package io.github.cafkit.model;

import org.jspecify.annotations.NullMarked;
