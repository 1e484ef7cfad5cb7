/**
 * The process from the first concern to the end of support. An {@link io.github.cafkit.model.episode.Episode} is a list of
 * {@link io.github.cafkit.model.episode.EpisodeEvent}s that only grows; where it stands follows from them.
 *
 * <ol>
 *   <li>{@link io.github.cafkit.model.episode.EpisodeMoves} is the whole table of moves: from where, by what, to where, by
 *       whom, and what each needs;
 *   <li>{@link io.github.cafkit.model.episode.Episode#after} adds an event, or refuses it and says what is possible
 *       instead; a safeguarding stop is never refused, and only a decision that is added ends it;
 *   <li>{@link io.github.cafkit.model.episode.DatedLegalBasis} says on what ground the work is done, day by day;
 *   <li>{@link io.github.cafkit.model.episode.StatutoryClocks} hold the days that guidance gives once social care is asked;
 *   <li>{@link io.github.cafkit.model.episode.EpisodeHistory} writes it all down for a person to read.
 * </ol>
 */
@NullMarked
package io.github.cafkit.model.episode;

import org.jspecify.annotations.NullMarked;
