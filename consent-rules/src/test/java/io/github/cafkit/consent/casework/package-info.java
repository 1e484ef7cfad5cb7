@NullMarked
package io.github.cafkit.consent.casework;

import org.jspecify.annotations.NullMarked;
