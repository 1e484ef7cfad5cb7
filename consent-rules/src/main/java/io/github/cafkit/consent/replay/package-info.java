/**
 * Was it right, and would it be right now? A recorded decision is asked anew on two clocks: the law as it stood on one day,
 * and what was known at one instant.
 *
 * <p>A {@link io.github.cafkit.consent.replay.Replay} holds the packs that records may have been decided under. A {@link
 * io.github.cafkit.consent.replay.KnowledgeLog} holds what became known after a record was written, each with its instant.
 * The {@link io.github.cafkit.consent.replay.Comparison} of then and now says of every part of the answer that moved whether
 * the law moved it, what became known, or merely the days on which consents begin and end.
 *
 * <p>Replay looks back; it decides nothing again, and what it says about a past decision is said with what is known today.
 */
@NullMarked
package io.github.cafkit.consent.replay;

import org.jspecify.annotations.NullMarked;
