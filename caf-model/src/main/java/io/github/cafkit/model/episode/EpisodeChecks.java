package io.github.cafkit.model.episode;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody should look at in an episode. The problems hold days and words of the library only. */
final class EpisodeChecks {

    private static final Set<EpisodeState> AT_WORK_TOGETHER =
            EnumSet.of(EpisodeState.DELIVERING, EpisodeState.REVIEWED);

    private EpisodeChecks() {}

    static Problems on(Episode episode, LocalDate day) {
        List<Problem> problems = new ArrayList<>();
        Optional<EpisodeState> state = episode.stateOn(day);
        for (DateRange gap : withoutBasis(episode, day)) {
            problems.add(Problem.warning(
                    "EPISODE-21",
                    "/basisHistory",
                    "no legal basis is recorded from " + gap.start() + " to "
                            + gap.end().minusDays(1)));
        }
        if (state.filter(AT_WORK_TOGETHER::contains).isPresent()
                && episode.agenciesOn(day).size() > 1
                && episode.leadOn(day).isEmpty()) {
            problems.add(Problem.warning(
                    "EPISODE-22", "/events", "a second agency takes part and nobody leads: name a lead professional"));
        }
        if (state.equals(Optional.of(EpisodeState.SAFEGUARDING_STOP))) {
            List<EpisodeStage> stages = episode.stagesUntil(day);
            problems.add(Problem.error(
                    "EPISODE-23",
                    "/events",
                    "since " + stages.get(stages.size() - 1).from()
                            + " a safeguarding stop waits for a decision of social care or the designated lead"));
        }
        if (state.equals(Optional.of(EpisodeState.DECLINED))
                && episode.basisOn(day)
                        .filter(dated -> dated.getBasis() == LegalBasis.CONSENT)
                        .isPresent()) {
            problems.add(Problem.warning(
                    "EPISODE-24",
                    "/basisHistory",
                    "the legal basis is still consent, and consent is declined or withdrawn"));
        }
        return Problems.of(problems);
    }

    /** The days of the live stages, the day asked about included, on which no basis is in force. */
    private static List<DateRange> withoutBasis(Episode episode, LocalDate day) {
        List<DateRange> gaps = new ArrayList<>();
        for (DateRange live : liveStretches(episode.stagesUntil(day.plusDays(1)))) {
            LocalDate from = live.start();
            for (DatedLegalBasis dated : episode.getBasisHistory()) {
                if (dated.period().overlaps(live)) {
                    addGap(gaps, from, dated.getFirstDay());
                    from = dated.period().end();
                }
            }
            addGap(gaps, from, live.end());
        }
        return gaps;
    }

    private static List<DateRange> liveStretches(List<EpisodeStage> stages) {
        List<DateRange> stretches = new ArrayList<>();
        for (EpisodeStage stage : stages) {
            if (stage.state().live() && stage.days() > 0) {
                int last = stretches.size() - 1;
                if (last >= 0 && stretches.get(last).end().equals(stage.from())) {
                    stretches.set(last, DateRange.of(stretches.get(last).start(), stage.until()));
                } else {
                    stretches.add(DateRange.of(stage.from(), stage.until()));
                }
            }
        }
        return stretches;
    }

    private static void addGap(List<DateRange> gaps, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            gaps.add(DateRange.of(from, until));
        }
    }

    static Problems since(Episode episode, Episode earlier) {
        List<Problem> problems = new ArrayList<>();
        if (!episode.getId().equals(earlier.getId()) || !episode.getChildren().containsAll(earlier.getChildren())) {
            problems.add(Problem.error("EPISODE-31", "/id", "this is another episode, or a child has gone from it"));
        }
        if (!startsWith(episode.getEvents(), earlier.getEvents())) {
            problems.add(Problem.error(
                    "EPISODE-32", "/events", "events are added and never changed or taken away, a stop least of all"));
        }
        if (!startsWith(bases(episode), bases(earlier))) {
            problems.add(Problem.error(
                    "EPISODE-33", "/basisHistory", "a legal basis is ended by the next and never taken away"));
        }
        if (episode.getFamilyGroupOffers().size()
                < earlier.getFamilyGroupOffers().size()) {
            problems.add(Problem.error(
                    "EPISODE-34", "/familyGroupOffers", "offers are added and answered, and never taken away"));
        }
        return Problems.of(problems);
    }

    private static List<DatedLegalBasis> bases(Episode episode) {
        return episode.getBasisHistory().stream()
                .map(dated -> dated.withLastDay(Optional.empty()))
                .toList();
    }

    private static boolean startsWith(List<?> list, List<?> start) {
        return list.size() >= start.size() && list.subList(0, start.size()).equals(start);
    }
}
