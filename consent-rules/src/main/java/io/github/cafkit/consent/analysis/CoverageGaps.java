package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for questions that show what is not shown yet. */
final class CoverageGaps {

    private static final int MOST_CORNERS = 4;

    private final PackAnalysis analysis;
    private final List<CoverageGoals.Target> targets;
    private final Set<CoverageGoal> open;
    private final SharingAdviser adviser;
    private final Set<CoverageGoal> possible = new LinkedHashSet<>();
    private final List<Coverage.Suggestion> suggestions = new ArrayList<>();

    CoverageGaps(PackAnalysis analysis, List<CoverageGoals.Target> targets, Collection<CoverageGoal> open) {
        this.analysis = analysis;
        this.targets = targets;
        this.open = new LinkedHashSet<>(open);
        this.adviser = SharingAdviser.reading(analysis.pack());
    }

    Coverage.Gaps find() {
        List<DateRange> newestFirst = new ArrayList<>(analysis.pack().intervals());
        Collections.reverse(newestFirst);
        for (DateRange days : newestFirst) {
            if (open.stream().anyMatch(goal -> goal.days().contains(days.start()))) {
                lookAt(new Stretch(analysis.pack(), analysis.rulesOn(days.start()), days, List.of()));
            }
        }
        suggestions.sort(
                Comparator.comparing(suggestion -> suggestion.goals().get(0).kind()));
        List<CoverageGoal> unaskable = open.stream().filter(possible::contains).toList();
        List<CoverageGoal> impossible =
                open.stream().filter(goal -> !possible.contains(goal)).toList();
        return new Coverage.Gaps(suggestions, unaskable, impossible);
    }

    private void lookAt(Stretch stretch) {
        LocalDate day = stretch.days().start();
        for (CoverageGoals.Target target : targets) {
            if (open.contains(target.goal()) && target.goal().days().contains(day)) {
                int where = target.where(stretch);
                if (where != Diagrams.FALSE) {
                    possible.add(target.goal());
                    question(stretch, where).ifPresent(question -> suggest(target.goal(), question));
                }
                stretch.forget();
            }
        }
    }

    private static Optional<SharingQuestion> question(Stretch stretch, int where) {
        Regions regions = new Regions(stretch.diagrams(), stretch.order());
        FactSheet ordinary = regions.example(where, EverydayFacts.SHEET);
        Stream<FactSheet> corners = Stream.of(where)
                .flatMap(region -> regions.read(region, MOST_CORNERS).parts().stream())
                .map(Region.Part::example);
        return Stream.concat(Stream.of(ordinary), corners)
                .flatMap(facts -> SharingQuestion.ofFacts(facts, stretch.days().start()).stream())
                .findFirst();
    }

    /** The question is kept with everything that it shows for the first time. */
    private void suggest(CoverageGoal reason, SharingQuestion question) {
        Set<CoverageGoal> shown = new LinkedHashSet<>(Set.of(reason));
        for (CategoryDecision category : adviser.advise(question).categories()) {
            Verdict verdict = analysis.rulesOn(question.asOf()).decide(category.facts());
            targets.stream()
                    .filter(target -> open.contains(target.goal())
                            && target.goal().days().contains(question.asOf())
                            && target.isShown(category.facts(), verdict))
                    .forEach(target -> shown.add(target.goal()));
        }
        open.removeAll(shown);
        suggestions.add(new Coverage.Suggestion(List.copyOf(shown), question));
    }
}
