/**
 * Machine-readable sharing agreements: an adapter to the drafts of the Multi-Agency Information Sharing programme (MAIS,
 * {@link io.github.cafkit.consent.mais.Mais#DRAFT}). A {@link io.github.cafkit.consent.mais.MaisPolicy} says who may ask whom
 * for what; a {@link io.github.cafkit.consent.mais.MaisRequest} claims to be covered by one; a
 * {@link io.github.cafkit.consent.mais.MaisDecisionPoint} answers PERMIT, DENY or REVIEW with reasons, and writes what both
 * sides keep of it.
 *
 * <p>An agreement narrows what is shared and never widens it: PERMIT needs the policy and the rules. The drafts leave their
 * vocabularies open, so a {@link io.github.cafkit.consent.mais.MaisVocabulary} says what the codes mean here. What gets lost
 * on the way is listed by {@link io.github.cafkit.consent.mais.Mais#losses()}.
 */
@NullMarked
package io.github.cafkit.consent.mais;

import org.jspecify.annotations.NullMarked;
