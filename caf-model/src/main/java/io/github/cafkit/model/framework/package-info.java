/**
 * What differs between authorities and years, held as data: the {@link io.github.cafkit.model.framework.Framework} that an
 * assessment and its plan follow. A way through:
 *
 * <ol>
 *   <li>{@link io.github.cafkit.model.framework.Frameworks} holds the CAF of 2006 and of 2009, SEN support and the common
 *       shape of early help for families; an authority builds its own, or copies one and changes it;
 *   <li>the form: {@link io.github.cafkit.model.framework.SectionDefinition} with its
 *       {@link io.github.cafkit.model.framework.FormField}, and a
 *       {@link io.github.cafkit.model.framework.Requirement} for what has to be filled in for which
 *       {@link io.github.cafkit.model.framework.Purpose}. {@code io.github.cafkit.model.completeness} evaluates them;
 *   <li>the grid: {@link io.github.cafkit.model.framework.ElementDefinition}, scored on a
 *       {@link io.github.cafkit.model.framework.ScoreScale}.
 *       {@link io.github.cafkit.model.framework.AssessmentElement} lists the nineteen elements of the CAF for those who
 *       write code against them;
 *   <li>the vocabularies: {@link io.github.cafkit.model.framework.OutcomeVocabularies} for outcomes,
 *       {@link io.github.cafkit.model.framework.NeedLevelVocabularies} for levels of need, both with what they are called
 *       locally and what that amounts to;
 *   <li>the policies: {@link io.github.cafkit.model.framework.ReviewPolicies},
 *       {@link io.github.cafkit.model.framework.ConsentPolicy}, and
 *       {@link io.github.cafkit.model.framework.ClosureReason} with the
 *       {@link io.github.cafkit.model.framework.ClosureKind} that makes local codes comparable.
 * </ol>
 *
 * <p>What nobody has checked against its source says so, in its Javadoc and in its
 * {@link io.github.cafkit.core.source.Provenance}.
 */
@NullMarked
package io.github.cafkit.model.framework;

import org.jspecify.annotations.NullMarked;
