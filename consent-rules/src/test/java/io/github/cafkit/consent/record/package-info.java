@NullMarked
package io.github.cafkit.consent.record;

import org.jspecify.annotations.NullMarked;
