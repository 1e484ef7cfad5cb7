package io.github.cafkit.model.episode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the days of an episode where its state changes. */
final class EpisodeStages {

    private EpisodeStages() {}

    static List<EpisodeStage> of(Episode episode, LocalDate until) {
        List<EpisodeStage> stages = new ArrayList<>();
        EpisodeLedger ledger = new EpisodeLedger(episode.getBasisHistory());
        Optional<EpisodeState> state = Optional.empty();
        LocalDate from = until;
        for (EpisodeEvent event : episode.getEvents()) {
            ledger.apply(event);
            if (ledger.day().isAfter(until)) {
                break;
            }
            if (!ledger.state().equals(state)) {
                end(stages, state, from, ledger.day());
                state = ledger.state();
                from = ledger.day();
            }
        }
        end(stages, state, from, until);
        return List.copyOf(stages);
    }

    private static void end(List<EpisodeStage> stages, Optional<EpisodeState> state, LocalDate from, LocalDate until) {
        state.ifPresent(left -> stages.add(new EpisodeStage(left, from, until)));
    }
}
