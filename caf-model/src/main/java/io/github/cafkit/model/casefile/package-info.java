/**
 * Everything that is held about one child, in one place.
 *
 * <p>A {@link io.github.cafkit.model.casefile.CaseFile} is put together by the program that keeps the records: every
 * assessment of any agency and framework, checklists, plans with their versions, teams, referrals, episodes, reviews,
 * households, consents and what is known about where records are kept. It judges nothing. What a coordinator would look
 * for in it is found by {@code io.github.cafkit.model.coordination.CoordinatorReport}, and people read it as the pages
 * of {@code io.github.cafkit.model.view}.
 *
 * <p>Questions about a day are asked of the file: the latest assessments, the team, the level of need, what is booked
 * ({@link io.github.cafkit.model.casefile.BookedDay}), which elements two agencies assessed
 * ({@link io.github.cafkit.model.casefile.ElementOverlap}). A {@link io.github.cafkit.model.casefile.CasePlace} points at
 * a document in it and at a place in the document.
 */
@NullMarked
package io.github.cafkit.model.casefile;

import org.jspecify.annotations.NullMarked;
