/** Tour to come with the types. */
@NullMarked
package io.github.cafkit.consent;

import org.jspecify.annotations.NullMarked;
