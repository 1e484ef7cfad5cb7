package io.github.cafkit.model.episode;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One move that an episode may make. Immutable and thread-safe.
 *
 * @param from the state before, or empty if the event may open a record, not null
 * @param event what happens, not null
 * @param to the state after; empty if the record goes back to where it stood before a safeguarding stop, or is reopened
 *     if it had ended, not null
 * @param by who may record it, in the order of {@link MoverRole}, not null
 * @param needs what the record must hold, in the order in which it is asked for, not null
 */
public record EpisodeMove(
        Optional<EpisodeState> from,
        EpisodeEventKind event,
        Optional<EpisodeState> to,
        List<MoverRole> by,
        List<EpisodeNeed> needs) {

    /** Copies the lists. */
    public EpisodeMove {
        by = List.copyOf(by);
        needs = List.copyOf(needs);
    }

    /**
     * The move in words, for people: what happens, and what it needs.
     *
     * @return a phrase, never null
     */
    public String label() {
        return needs.isEmpty()
                ? event.label()
                : event.label()
                        + needs.stream().map(EpisodeNeed::label).collect(Collectors.joining("; ", " (needs ", ")"));
    }
}
