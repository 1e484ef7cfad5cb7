package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.internal.CompiledRules;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.core.problem.ProblemException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a change of the rules changes, for every question there can be: between two packs, two editions of one, two days, or
 * two profiles. Every combination of facts whose answer differs lies in some group. By the outcome, a combination lies in
 * at most one group; by route, questions and duties it may lie in others as well. Combinations that keep their answer and
 * have it from other rules or on other sources come last.
 *
 * <p>It compares the answers to one category each. What a pack says about a question as a whole is compared as written:
 * see {@link #remarks()}. Immutable and thread-safe.
 */
public final class ChangeImpact {

    private static final int MOST_NODES = 4 * CompiledRules.MOST_NODES;

    /** How many conditions describe a group at the most. What they leave out is counted. */
    static final int MOST_PARTS = 3;

    /** How many passages from rules to rules are described in a group at the most. */
    static final int MOST_PASSAGES = 3;

    private final ImpactSide before;
    private final ImpactSide after;
    private final BigInteger space;
    private final BigInteger changedAnswers;
    private final BigInteger changedOutcomes;
    private final List<ChangedGroup> groups;
    private final List<String> remarks;

    private ChangeImpact(Work work) {
        this.before = work.before.described();
        this.after = work.after.described();
        this.space = work.regions.space();
        this.changedAnswers = work.regions.count(work.comparison.otherAnswers());
        this.changedOutcomes = work.regions.count(work.comparison.otherOutcomes());
        this.groups = work.groups(work.comparison.differences());
        this.remarks = work.remarks();
    }

    /**
     * What changes from the rules of one pack on one day to those of another pack, or of the same, on another day.
     *
     * @param before the pack before, not null
     * @param dayBefore the day for which it is asked, not null
     * @param after the pack after; it may be the same analysis, not null
     * @param dayAfter the day for which that is asked, not null
     * @return the impact, never null
     * @throws ProblemException if a pack does not encode its day; with {@code ANALYSIS-TOO-LARGE} if the comparison would
     *     need more nodes than it may make
     */
    public static ChangeImpact between(
            PackAnalysis before, LocalDate dayBefore, PackAnalysis after, LocalDate dayAfter) {
        return impact(new Asked(before, dayBefore, Optional.empty()), new Asked(after, dayAfter, Optional.empty()));
    }

    /**
     * What it changes that a setting takes on, or puts aside, a profile: the same rules on the same day, with the profile
     * held at one value before and at another after. The combinations that are counted are those of all other facts.
     *
     * @param analysis the pack, not null
     * @param day the day, not null
     * @param before the profile before, not null
     * @param after the profile after, not null
     * @return the impact, never null
     * @throws ProblemException if the pack does not encode the day; with {@code ANALYSIS-TOO-LARGE} if the comparison would
     *     need more nodes than it may make
     */
    public static ChangeImpact betweenProfiles(PackAnalysis analysis, LocalDate day, Profile before, Profile after) {
        return impact(new Asked(analysis, day, Optional.of(before)), new Asked(analysis, day, Optional.of(after)));
    }

    /** What rules that are added to a pack change on a day. */
    static AdditionImpact ofAddition(PackAnalysis before, PackAnalysis after, LocalDate day) {
        Asked one = new Asked(before, day, Optional.empty());
        Asked other = new Asked(after, day, Optional.empty());
        Comparison comparison = Comparison.of(one.compiled(), other.compiled(), Optional.empty(), MOST_NODES);
        return Bounded.build(comparison.order(), () -> {
            Work work = new Work(one, other, comparison);
            return new AdditionImpact(
                    work.groups(comparison.differences(ChangeDirection.OPENED)),
                    work.groups(comparison.dutiesLost()),
                    work.groups(comparison.differences(ChangeDirection.CLOSED)),
                    work.groups(comparison.differences(ChangeDirection.OUTCOME)));
        });
    }

    private static ChangeImpact impact(Asked before, Asked after) {
        Comparison comparison = Comparison.of(before.compiled(), after.compiled(), held(before, after), MOST_NODES);
        return Bounded.build(comparison.order(), () -> new ChangeImpact(new Work(before, after, comparison)));
    }

    private static Optional<Comparison.Held> held(Asked before, Asked after) {
        return before.profile()
                .flatMap(first -> after.profile()
                        .map(second -> new Comparison.Held(Facts.PROFILE, first.ordinal(), second.ordinal())));
    }

    /**
     * The side before.
     *
     * @return the side, never null
     */
    public ImpactSide before() {
        return before;
    }

    /**
     * The side after.
     *
     * @return the side, never null
     */
    public ImpactSide after() {
        return after;
    }

    /**
     * How many combinations of facts were compared: all there are.
     *
     * @return the number, never null
     */
    public BigInteger space() {
        return space;
    }

    /**
     * How many combinations have another answer: another outcome, route, question, duty or strength.
     *
     * @return the number, never null
     */
    public BigInteger changedAnswers() {
        return changedAnswers;
    }

    /**
     * How many combinations have another outcome. It is the sum over the groups whose difference is one of outcomes.
     *
     * @return the number, never null
     */
    public BigInteger changedOutcomes() {
        return changedOutcomes;
    }

    /**
     * Everything that changes, by direction.
     *
     * @return the groups in a stable order; empty if nothing changes, never null
     */
    public List<ChangedGroup> groups() {
        return groups;
    }

    /**
     * The groups of one direction.
     *
     * @param direction the direction, not null
     * @return the groups in a stable order, never null
     */
    public List<ChangedGroup> groups(ChangeDirection direction) {
        return groups.stream().filter(group -> group.direction() == direction).toList();
    }

    /**
     * What the packs say differently beyond the answers to single categories: about a question as a whole, and about who is
     * entitled to consent.
     *
     * @return sentences, never null
     */
    public List<String> remarks() {
        return remarks;
    }

    /**
     * Whether nothing changes: every question has the same answer, by the same rules, on the same sources.
     *
     * @return true if there is neither a group nor a remark
     */
    public boolean isEmpty() {
        return groups.isEmpty() && remarks.isEmpty();
    }

    /**
     * The impact as plain maps, lists and codes, for {@link io.github.cafkit.core.json.JsonTree}.
     *
     * @return a document, never null
     */
    public Map<String, Object> toDocument() {
        return ImpactDocument.of(this);
    }

    /**
     * The impact as Markdown, with the codes of facts.
     *
     * @return the text, ending with a line feed, never null
     */
    public String toMarkdown() {
        return ImpactMarkdown.of(this);
    }

    /**
     * The impact as one page of HTML for somebody who answers for data protection and reads no code: plain words, a table
     * for each direction, no script, nothing loaded from elsewhere.
     *
     * @return the page, never null
     */
    public String toHtml() {
        return ImpactHtml.of(this);
    }

    /** The sides and the number of groups. */
    @Override
    public String toString() {
        return "ChangeImpact{" + before.inWords() + " to " + after.inWords() + ": " + groups.size() + " groups}";
    }

    /** One side, as it was asked for. */
    private record Asked(PackAnalysis analysis, LocalDate day, Optional<Profile> profile) {

        ComparedSide.Of compiled() {
            return new ComparedSide.Of(Bounded.compile(() -> analysis.rulesOn(day)), analysis.pack(), day);
        }

        ImpactSide described() {
            return new ImpactSide(
                    analysis.pack().id(), analysis.pack().edition(), day, analysis.interval(day), profile);
        }

        FactSheet facts(FactSheet facts) {
            return profile.map(held -> facts.with(Facts.PROFILE, held)).orElse(facts);
        }
    }

    /** What is needed while the impact is put together, and let go afterwards. */
    private static final class Work {

        private final Asked before;
        private final Asked after;
        private final Comparison comparison;
        private final Regions regions;
        private final int askable;
        private final SharingAdviser adviserBefore;
        private final SharingAdviser adviserAfter;

        Work(Asked before, Asked after, Comparison comparison) {
            this.before = before;
            this.after = after;
            this.comparison = comparison;
            this.regions = new Regions(comparison.diagrams(), comparison.order());
            this.askable = comparison.askable();
            this.adviserBefore = SharingAdviser.reading(before.analysis().pack());
            this.adviserAfter = SharingAdviser.reading(after.analysis().pack());
        }

        List<ChangedGroup> groups(Map<Difference, Integer> differences) {
            List<ChangedGroup> groups = new ArrayList<>();
            differences.forEach((difference, where) -> groups.add(new ChangedGroup(
                    difference,
                    regions.read(where, MOST_PARTS),
                    comparison.passages(where, regions, MOST_PASSAGES, MOST_PARTS),
                    example(where))));
            return List.copyOf(groups);
        }

        private ChangedExample example(int where) {
            int asked = comparison.diagrams().and(where, askable);
            FactSheet facts = regions.example(asked == Diagrams.FALSE ? where : asked, EverydayFacts.SHEET);
            CategoryDecision answerBefore = adviserBefore.answer(before.facts(facts), before.day());
            CategoryDecision answerAfter = adviserAfter.answer(after.facts(facts), after.day());
            return new ChangedExample(
                    answerBefore,
                    answerAfter,
                    SharingQuestion.ofFacts(answerBefore.facts(), before.day()),
                    SharingQuestion.ofFacts(answerAfter.facts(), after.day()));
        }

        List<String> remarks() {
            List<String> remarks = new ArrayList<>();
            if (!before.analysis()
                    .pack()
                    .wholeQuestion()
                    .equals(after.analysis().pack().wholeQuestion())) {
                remarks.add(
                        "The packs differ in what they say about a question as a whole: when one in which nothing is"
                                + " needed goes to a person, its duties, or when what is left out is redacted.");
            }
            if (!before.analysis()
                    .pack()
                    .entitlements()
                    .equals(after.analysis().pack().entitlements())) {
                remarks.add("The packs differ in whom they explain to be entitled to consent or to refuse.");
            }
            return List.copyOf(remarks);
        }
    }
}
