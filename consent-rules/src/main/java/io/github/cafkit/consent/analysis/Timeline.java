package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.rule.Cited;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What each step in the life of a pack changes: for each day on which rules, or sources that they rest on, begin or end, the
 * impact between the day before and that day. A day on which only sources move and no question notices is left out.
 * Immutable and thread-safe.
 */
public final class Timeline {

    private final String pack;
    private final List<ChangeImpact> steps;

    private Timeline(String pack, List<ChangeImpact> steps) {
        this.pack = pack;
        this.steps = List.copyOf(steps);
    }

    /**
     * The steps of a pack, from the first day that it encodes. Every stretch of days is compiled and kept by the analysis.
     *
     * @param analysis the pack, not null
     * @return the time line, never null
     * @throws ProblemException with {@code ANALYSIS-TOO-LARGE} if a comparison would need more nodes than it may make
     */
    public static Timeline of(PackAnalysis analysis) {
        Objects.requireNonNull(analysis, "analysis");
        RulePack pack = analysis.pack();
        Set<LocalDate> ofRules =
                pack.intervals().stream().map(DateRange::start).collect(Collectors.toCollection(TreeSet::new));
        Set<LocalDate> days = new TreeSet<>(ofRules);
        days.addAll(daysOfSources(pack));
        days.removeIf(day ->
                !pack.encodes().contains(day) || day.equals(pack.encodes().start()));
        List<ChangeImpact> steps = new ArrayList<>();
        for (LocalDate day : days) {
            ChangeImpact step = ChangeImpact.between(analysis, day.minusDays(1), analysis, day);
            if (ofRules.contains(day) || !step.isEmpty()) {
                steps.add(step);
            }
        }
        return new Timeline(analysis.pack().toString(), steps);
    }

    private static Set<LocalDate> daysOfSources(RulePack pack) {
        Set<LocalDate> days = new TreeSet<>();
        for (SharingRule rule : pack.rules()) {
            for (Cited cited : rule.citations()) {
                for (Citation edition : pack.sources().editions(cited.family())) {
                    edition.inForce().ifPresent(range -> {
                        days.add(range.start());
                        days.add(range.end());
                    });
                }
            }
        }
        return days;
    }

    /**
     * The impacts, the earliest first. The day of a step is that of the side after.
     *
     * @return the steps; empty if the rules of the pack never change, never null
     */
    public List<ChangeImpact> steps() {
        return steps;
    }

    /**
     * The time line as plain maps, lists and codes, each step whole.
     *
     * @return a document, never null
     */
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "cafkit/timeline/1");
        document.put("pack", pack);
        document.put("steps", steps.stream().map(ChangeImpact::toDocument).toList());
        return document;
    }

    /**
     * The time line as a Markdown table: for each step, which share of all combinations has another outcome or another
     * answer, and how many kinds of change there are in each direction.
     *
     * @return the text, ending with a line feed, never null
     */
    public String toMarkdown() {
        StringBuilder out = new StringBuilder("# Time line of " + pack + "\n\n");
        out.append("| Day | Other outcome | Other answer | Kinds of change |\n|---|---|---|---|\n");
        for (ChangeImpact step : steps) {
            out.append("| ")
                    .append(step.after().day())
                    .append(" | ")
                    .append(PlainWords.share(step.changedOutcomes(), step.space()))
                    .append(" | ")
                    .append(PlainWords.share(step.changedAnswers(), step.space()))
                    .append(" | ")
                    .append(kinds(step))
                    .append(" |\n");
        }
        return out.toString();
    }

    /** How many groups there are in each direction that has any. */
    private static String kinds(ChangeImpact step) {
        List<String> kinds = new ArrayList<>();
        for (ChangeDirection direction : ChangeDirection.values()) {
            int number = step.groups(direction).size();
            if (number > 0) {
                kinds.add(direction.label() + " " + number);
            }
        }
        return kinds.isEmpty() ? "nothing" : String.join(", ", kinds);
    }
}
