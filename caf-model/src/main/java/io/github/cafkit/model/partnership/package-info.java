/**
 * What agencies agree, want and find in their way before any single child is spoken of.
 *
 * <ol>
 *   <li>{@link io.github.cafkit.model.partnership.PartnershipAgreement}: the common agreement in six parts, who signed it,
 *       and what it lacks on a day;
 *   <li>{@link io.github.cafkit.model.partnership.JointVision}: what each perspective brings, and one statement that all
 *       agree with;
 *   <li>{@link io.github.cafkit.model.partnership.PartnershipSelfAssessment}: how close the partnership is and how well it
 *       works, agency by agency, compared with each other and with earlier years;
 *   <li>{@link io.github.cafkit.model.partnership.BarrierRegister}: what stands in the way, whose it is, and the
 *       {@link io.github.cafkit.model.partnership.CauseAndEffect} picture of it.
 * </ol>
 *
 * <p>Ladders, checklists, categories and standards are {@link io.github.cafkit.model.partnership.CodeList}s: those of
 * {@link io.github.cafkit.model.partnership.PartnershipLists},
 * {@link io.github.cafkit.model.partnership.EffectiveWorkingChecklist} and
 * {@link io.github.cafkit.model.partnership.StandardCodes} are to start from, and an authority may put its own in their
 * place. What is missing is reported as {@link io.github.cafkit.model.partnership.PartnershipFinding}s, which repeat
 * nothing that a document says.
 */
@NullMarked
package io.github.cafkit.model.partnership;

import org.jspecify.annotations.NullMarked;
