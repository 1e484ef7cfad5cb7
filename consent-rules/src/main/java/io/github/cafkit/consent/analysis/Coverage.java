package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a set of questions shows of a pack: which tiers, rules and branches decide, which duties attach, which literals
 * matter both ways, and how many edges of the decision diagrams are walked. For what is not shown, it makes questions that
 * would show it, as far as there can be any. Immutable.
 */
public final class Coverage {

    /**
     * How many edges of the diagram of one stretch of days are walked. An edge is one value of one fact at one node.
     *
     * @param days the days
     * @param walked how many edges some question walks
     * @param all how many edges there are
     */
    public record Edges(DateRange days, int walked, int all) {}

    /**
     * A question that would show something that none of the questions shows.
     *
     * @param goals what it would show, the reason why it was made first
     * @param question the question, ready to become a case
     */
    public record Suggestion(List<CoverageGoal> goals, SharingQuestion question) {
        /** Keeps an unmodifiable copy. */
        public Suggestion {
            goals = List.copyOf(goals);
        }

        /**
         * The question as a case file without the expected answer, which is for somebody to fill in who has read the
         * source.
         *
         * @param id the id to give it, not null
         * @return the document, ready to be written as JSON, never null
         */
        public Map<String, Object> toCase(String id) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("id", id);
            document.put("title", goals.get(0).toString());
            QuestionDocument.write(question).forEach((name, value) -> {
                if (!name.equals("schema")) {
                    document.put(name, value);
                }
            });
            return document;
        }
    }

    /**
     * What the questions do not show.
     *
     * @param suggestions questions that would show it, what matters most first; each shows at least one thing that those
     *     before it do not
     * @param unaskable what only facts would show that no question brings together
     * @param impossible what no facts would show, on any day: a rule that never decides, say, or a literal that never
     *     matters
     */
    public record Gaps(List<Suggestion> suggestions, List<CoverageGoal> unaskable, List<CoverageGoal> impossible) {
        /** Keeps unmodifiable copies. */
        public Gaps {
            suggestions = List.copyOf(suggestions);
            unaskable = List.copyOf(unaskable);
            impossible = List.copyOf(impossible);
        }
    }

    private final PackAnalysis analysis;
    private final List<CoverageGoals.Target> targets;
    private final Set<CoverageGoal> shown;
    private final List<Edges> edges;

    private Coverage(
            PackAnalysis analysis, List<CoverageGoals.Target> targets, Set<CoverageGoal> shown, List<Edges> edges) {
        this.analysis = analysis;
        this.targets = targets;
        this.shown = Collections.unmodifiableSet(shown);
        this.edges = List.copyOf(edges);
    }

    /**
     * What questions show of a pack.
     *
     * @param analysis the pack, not null
     * @param questions the questions, not null
     * @return the coverage, never null
     * @throws ProblemException if the pack does not encode the day of one of them
     */
    public static Coverage of(PackAnalysis analysis, Collection<SharingQuestion> questions) {
        List<CoverageGoals.Target> targets = CoverageGoals.of(analysis.pack());
        Set<CoverageGoal> shown = new LinkedHashSet<>();
        Map<LocalDate, EdgeWalk> walks = new TreeMap<>();
        SharingAdviser adviser = SharingAdviser.reading(analysis.pack());
        for (SharingQuestion question : questions) {
            LocalDate day = question.asOf();
            for (CategoryDecision category : adviser.advise(question).categories()) {
                shown.addAll(shownBy(analysis, targets, category.facts(), day));
                walks.computeIfAbsent(analysis.interval(day).start(), start -> new EdgeWalk(analysis.rulesOn(start)))
                        .walk(category.facts());
            }
        }
        List<Edges> edges = new ArrayList<>();
        walks.forEach((start, walk) -> edges.add(new Edges(analysis.interval(start), walk.walked(), walk.all())));
        return new Coverage(analysis, targets, shown, edges);
    }

    private static List<CoverageGoal> shownBy(
            PackAnalysis analysis, List<CoverageGoals.Target> targets, FactSheet facts, LocalDate day) {
        Verdict verdict = analysis.rulesOn(day).decide(facts);
        return targets.stream()
                .filter(target -> target.goal().days().contains(day) && target.isShown(facts, verdict))
                .map(CoverageGoals.Target::goal)
                .toList();
    }

    /**
     * The same for a part of what there is to show, such as the rules that an authority has added to the pack.
     *
     * @param wanted which goals, not null
     * @return the coverage, never null
     */
    public Coverage only(Predicate<CoverageGoal> wanted) {
        return new Coverage(
                analysis,
                targets.stream().filter(target -> wanted.test(target.goal())).toList(),
                new LinkedHashSet<>(shown.stream().filter(wanted).toList()),
                edges);
    }

    /**
     * Everything that questions could show of the pack.
     *
     * @return the goals, what matters most first, never null
     */
    public List<CoverageGoal> goals() {
        return targets.stream().map(CoverageGoals.Target::goal).toList();
    }

    /**
     * What the questions show.
     *
     * @return the goals, never null
     */
    public Set<CoverageGoal> shown() {
        return shown;
    }

    /**
     * What they do not show.
     *
     * @return the goals, what matters most first, never null
     */
    public List<CoverageGoal> notShown() {
        return goals().stream().filter(goal -> !shown.contains(goal)).toList();
    }

    /**
     * How many edges of the diagrams they walk.
     *
     * @return one entry for each stretch of days that is asked about, in order, never null
     */
    public List<Edges> edges() {
        return edges;
    }

    /**
     * Looks for questions that would show what these do not. Every stretch of days is looked at, the newest first, so this
     * takes a while for a pack with many.
     *
     * @return the questions, and what none can show, never null
     */
    public Gaps gaps() {
        return new CoverageGaps(analysis, targets, notShown()).find();
    }

    /**
     * The coverage and its gaps as a page.
     *
     * @param gaps the gaps, from {@link #gaps()}, not null
     * @return Markdown, never null
     */
    public String toMarkdown(Gaps gaps) {
        StringBuilder page = new StringBuilder("# What the questions show of ")
                .append(analysis.pack())
                .append("\n\n| What | Shown | Possible |\n| --- | ---: | ---: |\n");
        for (CoverageGoal.Kind kind : CoverageGoal.Kind.values()) {
            page.append("| ")
                    .append(kind.label())
                    .append(" | ")
                    .append(count(shown, kind))
                    .append(" | ")
                    .append(count(goals(), kind) - count(gaps.impossible(), kind))
                    .append(" |\n");
        }
        page.append("\n| Days | Edges walked | Edges |\n| --- | ---: | ---: |\n");
        edges.forEach(stretch ->
                page.append("| " + stretch.days() + " | " + stretch.walked() + " | " + stretch.all() + " |\n"));
        page.append("\n## Not shown, with a question that would show it\n\n");
        gaps.suggestions()
                .forEach(suggestion -> suggestion
                        .goals()
                        .forEach(goal -> page.append(
                                        goal.equals(suggestion.goals().get(0)) ? "- " : "  - ")
                                .append(goal)
                                .append('\n')));
        list(page, "Not shown, and no question brings the facts together", gaps.unaskable());
        list(page, "Impossible: no facts would show it on any day", gaps.impossible());
        return page.toString();
    }

    private static long count(Collection<CoverageGoal> goals, CoverageGoal.Kind kind) {
        return goals.stream().filter(goal -> goal.kind() == kind).count();
    }

    private static void list(StringBuilder page, String title, List<CoverageGoal> goals) {
        page.append("\n## ").append(title).append("\n\n");
        goals.forEach(goal -> page.append("- ").append(goal).append('\n'));
        if (goals.isEmpty()) {
            page.append("None.\n");
        }
    }

    /**
     * The coverage as a document of plain maps and lists, ready to be written as JSON.
     *
     * @param gaps the gaps, from {@link #gaps()}, not null
     * @return the document, never null
     */
    public Map<String, Object> toDocument(Gaps gaps) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "cafkit/coverage/1");
        document.put("pack", analysis.pack().toString());
        document.put("shown", words(shown));
        List<Object> stretches = new ArrayList<>();
        for (Edges stretch : edges) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("days", stretch.days().toString());
            entry.put("walked", stretch.walked());
            entry.put("all", stretch.all());
            stretches.add(entry);
        }
        document.put("edges", stretches);
        List<Object> suggestions = new ArrayList<>();
        for (Suggestion suggestion : gaps.suggestions()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("shows", words(suggestion.goals()));
            entry.put("question", QuestionDocument.write(suggestion.question()));
            suggestions.add(entry);
        }
        document.put("suggestions", suggestions);
        document.put("unaskable", words(gaps.unaskable()));
        document.put("impossible", words(gaps.impossible()));
        return document;
    }

    private static List<String> words(Collection<CoverageGoal> goals) {
        return goals.stream().map(CoverageGoal::toString).toList();
    }
}
