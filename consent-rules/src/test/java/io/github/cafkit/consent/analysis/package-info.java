@NullMarked
package io.github.cafkit.consent.analysis;

import org.jspecify.annotations.NullMarked;
