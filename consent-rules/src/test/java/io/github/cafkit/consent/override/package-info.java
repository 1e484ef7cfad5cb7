@NullMarked
package io.github.cafkit.consent.override;

import org.jspecify.annotations.NullMarked;
