/**
 * What HTML pages of this module have in common: texts that can never be markup. Not part of what the library publishes.
 */
@NullMarked
package io.github.cafkit.consent.page;

import org.jspecify.annotations.NullMarked;
