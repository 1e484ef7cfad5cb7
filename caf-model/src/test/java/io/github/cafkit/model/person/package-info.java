/** Tests. */
@NullMarked
package io.github.cafkit.model.person;

import org.jspecify.annotations.NullMarked;
