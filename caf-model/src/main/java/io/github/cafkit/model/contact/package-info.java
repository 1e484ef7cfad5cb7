/**
 * How to find and reach people and agencies: {@link io.github.cafkit.model.contact.PostalAddress} and
 * {@link io.github.cafkit.model.contact.ContactDetails}. Neither shows any part of itself in {@code toString}.
 */
@NullMarked
package io.github.cafkit.model.contact;

import org.jspecify.annotations.NullMarked;
