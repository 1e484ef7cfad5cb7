/**
 * Consent as practitioners record it: who was asked, what they agreed to or refused, for what, until when, and whether
 * they took it back.
 *
 * <p>{@link io.github.cafkit.model.consent.ConsentRecord} is one such answer,
 * {@link io.github.cafkit.model.consent.ConsentStatement} is section J of the form with its signatures. These are
 * records of what happened. Whether a record is valid for a given disclosure, and whether its giver was entitled, is
 * decided by the consent rules and not here.
 */
@NullMarked
package io.github.cafkit.model.consent;

import org.jspecify.annotations.NullMarked;
