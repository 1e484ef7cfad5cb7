/**
 * Consent as practitioners record it: who was asked, what they agreed to or refused, for what, until when, and whether
 * they took it back.
 *
 * <p>{@link io.github.cafkit.model.consent.ConsentRecord} is one such answer,
 * {@link io.github.cafkit.model.consent.ConsentStatement} is section J of the form with its signatures, and
 * {@link io.github.cafkit.model.consent.WithoutConsent} is the ground and the reason where nobody was asked or a refusal
 * was not followed. These are records of what happened. {@link io.github.cafkit.model.consent.ConsentCheck} says what is
 * missing among them on a day, for storing or for sharing with one agency. Whether a record is valid for a given
 * disclosure, and whether its giver was entitled, is decided by the consent rules and not here.
 */
@NullMarked
package io.github.cafkit.model.consent;

import org.jspecify.annotations.NullMarked;
