@NullMarked
package io.github.cafkit.consent.law;

import org.jspecify.annotations.NullMarked;
