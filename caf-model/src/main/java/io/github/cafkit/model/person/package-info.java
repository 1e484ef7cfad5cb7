/**
 * The people of an assessment: the {@link io.github.cafkit.model.person.Child}, born or unborn; each
 * {@link io.github.cafkit.model.person.ParentOrCarer} with what is known of parental responsibility; and each
 * {@link io.github.cafkit.model.person.Practitioner}.
 *
 * <p>Every attribute that could tell somebody who they are is shown as {@code [redacted]} by {@code toString}. A
 * {@link io.github.cafkit.model.person.PersonId} is opaque and may be logged.
 */
@NullMarked
package io.github.cafkit.model.person;

import org.jspecify.annotations.NullMarked;
