/**
 * Consents as the engine reads them: who said what, about which categories, recipients and purposes, from when until
 * when, and whether it was freely given. Several people may have spoken, at different times and not to the same effect.
 *
 * <p>{@link io.github.cafkit.consent.consents.Consents} resolves dates, scope and freedom for one category on one day.
 * Who was entitled to speak is a rule of the pack, as it depends on the child's age, competence and view.
 */
@NullMarked
package io.github.cafkit.consent.consents;

import org.jspecify.annotations.NullMarked;
