/**
 * From the records of a case to a sharing question: what a program already holds about a child, its team, its plan and
 * its consents need not be typed in again.
 *
 * <ol>
 *   <li>Collect what is held in a {@link io.github.cafkit.model.casefile.CaseFile} and prepare it once as
 *       {@link io.github.cafkit.consent.casework.CaseRecords};
 *   <li>say with {@link io.github.cafkit.consent.casework.CaseCodes} what an authority's own codes mean: bundles of
 *       information, purposes, levels of need, the sort of school an agency is;
 *   <li>ask with {@link io.github.cafkit.consent.casework.CaseQuestion}: who holds it, who would receive it, for what,
 *       which categories, on which day, and what you know that no record says;
 *   <li>read the {@link io.github.cafkit.consent.casework.DerivedQuestion}: the question for the adviser, and for every fact
 *       a {@link io.github.cafkit.consent.casework.FactFinding}: derived from which record, stated by you, or to be asked
 *       and of whom; with a {@link io.github.cafkit.consent.casework.ConsentReading} for every record of consent;
 *   <li>or go through a whole plan with {@link io.github.cafkit.consent.casework.PlanSharing}: what its actions have to
 *       share that the rules hold back ({@code PLAN-10}).
 * </ol>
 *
 * <p>Nothing is guessed. What no record says is not stated, and the rules take it as unknown; a record that says less than
 * a permission needs gives none. Records made after the day asked about are not looked at. Nothing that identifies
 * anybody comes out: findings hold codes, opaque identifiers, places and the library's own words.
 */
@NullMarked
package io.github.cafkit.consent.casework;

import org.jspecify.annotations.NullMarked;
