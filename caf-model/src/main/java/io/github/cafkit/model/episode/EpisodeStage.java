package io.github.cafkit.model.episode;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * How long an episode stood in a state. Immutable and thread-safe.
 *
 * @param state the state, not null
 * @param from the first day, not null
 * @param until the day on which the next state began, or the day asked about, not before the first, not null
 */
public record EpisodeStage(EpisodeState state, LocalDate from, LocalDate until) {

    /** Checks the parts. */
    public EpisodeStage {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /**
     * The length.
     *
     * @return the number of days from the first day to the end, 0 if the state was left on the day it was reached
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }
}
