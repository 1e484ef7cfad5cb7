/**
 * The assessment, section by section of the 2009 form.
 *
 * <p>Start with {@link io.github.cafkit.model.assessment.CommonAssessment}. Its heart is a list of
 * {@link io.github.cafkit.model.assessment.ElementFinding}: for each element discussed, strengths, needs and the
 * evidence for them, with fact, observation and opinion told apart, and whether anybody has checked it. Conclusions or an
 * analysis, the family's own words, the consent statement and notes of significant harm follow. A family's assessment
 * names several children, and its findings say whom they are about.
 *
 * <p>A {@link io.github.cafkit.model.assessment.PreAssessmentChecklist} may come before, to decide whether to offer an
 * assessment. Versions append: a revised assessment is a new document that names the one it replaces.
 * {@link io.github.cafkit.model.assessment.AssessmentHistory} holds them all, together with what was decided where
 * significant harm was feared, and {@link io.github.cafkit.model.assessment.AssessmentComparison} shows what changed.
 */
@NullMarked
package io.github.cafkit.model.assessment;

import org.jspecify.annotations.NullMarked;
