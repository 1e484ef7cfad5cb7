@NullMarked
package io.github.cafkit.consent.mais;

import org.jspecify.annotations.NullMarked;
