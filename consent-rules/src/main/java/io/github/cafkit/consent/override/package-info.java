/**
 * A person overrules the rules, on the record. {@link io.github.cafkit.consent.override.SafeguardingOverride} says on which
 * ground, what harm is feared and how likely it is, why nothing less would do, why without consent, who decided, until when,
 * for which recipients and categories, and when the family is told. It cannot be built with a part missing.
 *
 * <p>{@link io.github.cafkit.consent.override.OverridingAdviser} puts it beside the answer to a sharing question. The
 * {@link io.github.cafkit.consent.override.OverriddenDecision} keeps that answer as it is and adds what goes by the person's
 * decision, with its duties, and for everything that stays closed the reason and the rule. An override stands in for consent
 * and never for more; no bar that protects a person gives way to it.
 *
 * <p>Nobody needs an override to report a concern about a child to those who protect children.
 */
@NullMarked
package io.github.cafkit.consent.override;

import org.jspecify.annotations.NullMarked;
