/**
 * Who does what, when, where and at what cost, paid for by whom, and how anybody will know that it worked.
 *
 * <p>An {@link io.github.cafkit.model.accountability.Accountability} is one action of a plan, with exactly one party
 * accountable. {@link io.github.cafkit.model.accountability.Timing},
 * {@link io.github.cafkit.model.accountability.Place} and {@link io.github.cafkit.model.accountability.Cost} are closed
 * choices in which "anywhere", "no cost" and "not yet costed" are answers of their own.
 * {@link io.github.cafkit.model.accountability.Provision} says what is provided so specifically that it can be held to.
 * Progress is kept as {@link io.github.cafkit.model.accountability.StatusReport}s that are added and never edited, and
 * what was not delivered as {@link io.github.cafkit.model.accountability.Escalation}s. What an action needs to share is a
 * {@link io.github.cafkit.model.accountability.SharingNeed}.
 * {@link io.github.cafkit.model.accountability.Evaluation} answers "how will you know if it is working?".
 */
@NullMarked
package io.github.cafkit.model.accountability;

import org.jspecify.annotations.NullMarked;
