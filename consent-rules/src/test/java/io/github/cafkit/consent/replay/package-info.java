@NullMarked
package io.github.cafkit.consent.replay;

import org.jspecify.annotations.NullMarked;
