/** Words that several packages of the kit have in common. */
@NullMarked
package io.github.cafkit.testkit.internal;

import org.jspecify.annotations.NullMarked;
