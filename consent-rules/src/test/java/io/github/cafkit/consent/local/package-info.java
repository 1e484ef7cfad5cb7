@NullMarked
package io.github.cafkit.consent.local;

import org.jspecify.annotations.NullMarked;
