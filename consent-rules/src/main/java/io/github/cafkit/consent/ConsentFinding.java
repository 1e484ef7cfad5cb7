package io.github.cafkit.consent;

import io.github.cafkit.consent.consents.ConsentDoubt;
import io.github.cafkit.consent.fact.InformationCategory;

/**
 * A consent on file that does not count as consent for a category. Immutable and thread-safe.
 *
 * @param consent the place of the consent in the question, from 0
 * @param category the category, not null
 * @param doubt why it does not count, not null
 */
public record ConsentFinding(int consent, InformationCategory category, ConsentDoubt doubt) {}
