/**
 * The people of an assessment: the {@link io.github.cafkit.model.person.Child}, born or unborn; each
 * {@link io.github.cafkit.model.person.ParentOrCarer} with what is known of parental responsibility, the orders of
 * courts included; and each {@link io.github.cafkit.model.person.Practitioner} with a
 * {@link io.github.cafkit.model.person.Registration}. {@link io.github.cafkit.model.person.ResponsibilityCheck} asks
 * whether somebody can decide for the child.
 *
 * <p>Codes that several services write differently are enumerations that know all their spellings:
 * {@link io.github.cafkit.model.person.Ethnicity}, {@link io.github.cafkit.model.person.Disability}, and the reasons why a
 * number is missing. Lists that authorities make for themselves are values, such as
 * {@link io.github.cafkit.model.person.ReligionList}.
 *
 * <p>Every attribute that could tell somebody who they are is shown as {@code [redacted]} by {@code toString}. A
 * {@link io.github.cafkit.model.person.PersonId} is opaque and may be logged.
 */
@NullMarked
package io.github.cafkit.model.person;

import org.jspecify.annotations.NullMarked;
