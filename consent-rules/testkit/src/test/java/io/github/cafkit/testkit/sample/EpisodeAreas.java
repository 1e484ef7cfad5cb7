package io.github.cafkit.testkit.sample;

import io.github.cafkit.model.episode.EpisodeHistory;
import io.github.cafkit.model.episode.EpisodeMoves;
import io.github.cafkit.model.episode.StatutoryClocks;
import io.github.cafkit.model.partnership.EffectiveWorkingChecklist;
import io.github.cafkit.model.partnership.PartnershipLists;
import io.github.cafkit.model.partnership.StandardCodes;
import io.github.cafkit.model.retention.RetentionSchedules;
import java.util.List;

/** The packages about episodes of support, about partnerships and about how long records are kept. */
final class EpisodeAreas {

    private EpisodeAreas() {}

    static List<Area> all() {
        return List.of(
                Area.of("io.github.cafkit.model.episode")
                        .withoutSample("only functions", EpisodeHistory.class, EpisodeMoves.class)
                        .withoutSample("only constants", StatutoryClocks.class)
                        .withoutRefusal("a finding", "EPISODE-21", "EPISODE-22", "EPISODE-23", "EPISODE-24")
                        .withoutRefusal("found when two states are compared", "EPISODE-31", "EPISODE-32")
                        .withoutRefusal("found when two states are compared", "EPISODE-33", "EPISODE-34")
                        .withoutVariety("never empty", "Episode#children", "Episode#events", "EpisodeMove#by"),
                Area.of("io.github.cafkit.model.partnership")
                        .withoutSample("only constants", EffectiveWorkingChecklist.class)
                        .withoutSample("only constants", PartnershipLists.class, StandardCodes.class)
                        .withoutRefusal("a finding", "PARTNER-01", "PARTNER-02", "PARTNER-03", "PARTNER-04")
                        .withoutRefusal("a finding", "PARTNER-05", "PARTNER-06", "PARTNER-07", "PARTNER-08")
                        .withoutRefusal("a finding", "PARTNER-11", "PARTNER-12", "PARTNER-13", "PARTNER-14")
                        .withoutRefusal("a finding", "PARTNER-15", "PARTNER-21", "PARTNER-22", "PARTNER-23")
                        .withoutRefusal("a finding", "PARTNER-24", "PARTNER-31", "PARTNER-32", "PARTNER-33")
                        .withoutRefusal("a finding", "PARTNER-34")
                        .withoutVariety("never empty", "CodeList#entries"),
                Area.of("io.github.cafkit.model.retention")
                        .withoutSample("only constants", RetentionSchedules.class)
                        .withoutRefusal("a finding", "RECORD-01", "RECORD-02", "RECORD-03", "RECORD-04")
                        .withoutRefusal("a finding", "RECORD-05", "RECORD-06", "RECORD-07", "RECORD-08"));
    }
}
