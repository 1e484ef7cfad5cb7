/**
 * The assessment, section by section of the 2009 form.
 *
 * <p>Start with {@link io.github.cafkit.model.assessment.CommonAssessment}. Its heart is a list of
 * {@link io.github.cafkit.model.assessment.ElementFinding}: for each element discussed, strengths, needs and the
 * evidence for them, with fact, observation and opinion told apart. Conclusions, the family's own words, the consent
 * statement and a note of significant harm follow. Versions append: a revised assessment is a new document that names
 * the one it replaces.
 */
@NullMarked
package io.github.cafkit.model.assessment;

import org.jspecify.annotations.NullMarked;
