@NullMarked
package io.github.cafkit.consent.authzen;

import org.jspecify.annotations.NullMarked;
