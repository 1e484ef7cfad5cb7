/**
 * Keeping personal words out of what is printed, logged and thrown.
 *
 * <p>Where a generated value holds personal text, its attribute is a plain {@code String} marked
 * {@code @Value.Redacted}. A record cannot redact a part of itself: there
 * {@link io.github.cafkit.core.privacy.PersonalText} takes the place of the {@code String}.
 */
@NullMarked
package io.github.cafkit.core.privacy;

import org.jspecify.annotations.NullMarked;
