/** Tests. */
@NullMarked
package io.github.cafkit.model.team;

import org.jspecify.annotations.NullMarked;
