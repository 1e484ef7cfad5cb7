/**
 * What a coordinator looks for across everything that is held about a child.
 *
 * <p>A {@link io.github.cafkit.model.coordination.CoordinatorReport} goes through a
 * {@link io.github.cafkit.model.casefile.CaseFile} on a day and reports the failures that those who work with children
 * complain of: assessed twice, passed on and on, nobody accountable, nobody paying, nobody leading, nobody told. The
 * {@link io.github.cafkit.model.coordination.CoordinatorRule}s say what each follows and which of the practitioners'
 * requests it answers; a {@link io.github.cafkit.model.coordination.CoordinatorFinding} points at the place and names
 * the agencies. What is too long or too often is for an authority to say, in
 * {@link io.github.cafkit.model.coordination.CoordinationThresholds}.
 *
 * <p>The report asks the reviews of plans, meetings, teams and referrals, and adds what shows only across documents. It
 * judges nobody, decides nothing about sharing, and holds no word of what the documents say.
 */
@NullMarked
package io.github.cafkit.model.coordination;

import org.jspecify.annotations.NullMarked;
