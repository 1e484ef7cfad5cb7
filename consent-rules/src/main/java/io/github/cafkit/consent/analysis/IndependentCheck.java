package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.internal.Engine;
import io.github.cafkit.consent.internal.RulesInForce;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.DutyRule;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds the diagrams of a pack against its rules as they are simply read, so that a proof made from diagrams is not its own
 * witness. It compares everything an answer is made of: what is decided, in which tier, by which rules and branches, to
 * whom first or instead, which questions are for a person, and every duty. Two ways: many sheets drawn from a seed, and
 * every combination of the values of a few facts around one sheet.
 *
 * <p>A check that finds nothing is evidence, not proof; the same seed and count check the same sheets on every machine.
 * Immutable and thread-safe.
 */
public final class IndependentCheck {

    /** How many combinations one exhaustive check may have. */
    public static final int MOST_COMBINATIONS = 10_000_000;

    private final RulePack read;
    private final Function<LocalDate, Engine> compiled;
    private final List<FactSheet> typical;

    /**
     * What was compared.
     *
     * @param compared how many answers were compared, until a difference was found that can be asked about
     * @param stretches about how many stretches of days with the same rules
     * @param reached the ids of the rules that decided at least once, by the rules as read, not null
     * @param difference the first difference found, or empty if both agree
     */
    public record Report(long compared, int stretches, Set<String> reached, Optional<Difference> difference) {
        /** Keeps an unmodifiable copy in a stable order. */
        public Report {
            reached = java.util.Collections.unmodifiableSet(new TreeSet<>(reached));
        }

        /**
         * Whether both gave the same answer every time.
         *
         * @return true if there is no difference
         */
        public boolean agrees() {
            return difference.isEmpty();
        }
    }

    /**
     * A question that the diagrams answer otherwise than the rules.
     *
     * @param day a day asked about, not null
     * @param facts the facts, as ordinary as they can be while the answers differ, not null
     * @param asRead what the rules say, in codes, not null
     * @param asCompiled what the diagrams say, in codes, not null
     */
    public record Difference(LocalDate day, FactSheet facts, String asRead, String asCompiled) {

        /**
         * The question that brings these facts together.
         *
         * @return the question, or empty if none can
         */
        public Optional<SharingQuestion> question() {
            return SharingQuestion.ofFacts(facts, day);
        }

        /**
         * The question as a case file.
         *
         * @return the document, or empty if no question brings these facts together
         */
        public Optional<Map<String, Object>> caseFile() {
            return question()
                    .map(question -> CaseDocument.write(
                            "difference-" + day, "The diagrams do not say what the rules say.", question));
        }

        /**
         * The facts and both answers.
         *
         * @return a few lines of codes, never null
         */
        public String inWords() {
            return "on " + day + ", " + new Witness(facts, Optional.empty()).inWords() + "\n  as read:     " + asRead
                    + "\n  as compiled: " + asCompiled;
        }
    }

    IndependentCheck(RulePack read, Function<LocalDate, Engine> compiled, List<FactSheet> typical) {
        this.read = read;
        this.compiled = compiled;
        this.typical = List.copyOf(typical);
    }

    /**
     * A check of the diagrams of a pack. Random sheets are drawn around the facts of an ordinary question.
     *
     * @param analysis the pack, not null
     * @return the check, never null
     */
    public static IndependentCheck of(PackAnalysis analysis) {
        return new IndependentCheck(analysis.pack(), analysis::rulesOn, List.of(EverydayFacts.SHEET));
    }

    /**
     * The same check around other typical sheets, such as those of the cases at hand.
     *
     * @param sheets the sheets, at least one, not null
     * @return a check that draws its random sheets around these, never null
     * @throws IllegalArgumentException if there is no sheet
     */
    public IndependentCheck around(List<FactSheet> sheets) {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("sheets are drawn around at least one");
        }
        return new IndependentCheck(read, compiled, sheets);
    }

    /**
     * Compares random sheets, an equal part of them in every stretch of days that the pack encodes.
     *
     * @param seed from what they are drawn
     * @param count how many
     * @return what was found, never null
     */
    public Report run(long seed, int count) {
        return run(seed, count, read.intervals().stream().map(DateRange::start).toList());
    }

    /**
     * Compares random sheets in the stretch of days with the same rules as one.
     *
     * @param seed from what they are drawn
     * @param count how many
     * @param day the day, not null
     * @return what was found, never null
     * @throws IllegalArgumentException if the pack does not encode the day
     */
    public Report run(long seed, int count, LocalDate day) {
        return run(seed, count, List.of(day));
    }

    private Report run(long seed, int count, List<LocalDate> days) {
        SeededNumbers numbers = new SeededNumbers(seed);
        Tally tally = new Tally();
        for (int i = 0; i < days.size(); i++) {
            Readings readings = new Readings(days.get(i));
            SheetDraw draw = new SheetDraw(typical, readings.clauses(), readings.duties(), numbers);
            int share = count / days.size() + (i < count % days.size() ? 1 : 0);
            for (int sheet = 0; sheet < share && !tally.isSettled(); sheet++) {
                tally.compare(readings, draw.next());
            }
        }
        return tally.report(days.size());
    }

    /**
     * Compares every combination of the values of some facts, all other facts being those of a sheet.
     *
     * @param around the sheet, not null
     * @param facts the facts whose values are all tried, each once, not null
     * @param day the day asked about, not null
     * @return what was found, never null
     * @throws IllegalArgumentException if there are more than {@link #MOST_COMBINATIONS}, or the pack does not encode the
     *     day
     */
    public Report exhaust(FactSheet around, List<Fact<?>> facts, LocalDate day) {
        long combinations = 1;
        for (Fact<?> fact : facts) {
            combinations *= fact.values().size();
            if (combinations > MOST_COMBINATIONS) {
                throw new IllegalArgumentException(
                        "the facts up to " + fact.name() + " have more than " + MOST_COMBINATIONS + " combinations");
            }
        }
        Readings readings = new Readings(day);
        Tally tally = new Tally();
        for (int number = 0; number < combinations && !tally.isSettled(); number++) {
            FactSheet sheet = around;
            int rest = number;
            for (Fact<?> fact : facts) {
                sheet = sheet.withOrdinal(fact, rest % fact.values().size());
                rest /= fact.values().size();
            }
            tally.compare(readings, sheet);
        }
        return tally.report(1);
    }

    /** Both ways to answer about one day. */
    private final class Readings {

        private final LocalDate day;
        private final RulesInForce rules;
        private final Answer.Source asRead;
        private final Answer.Source asCompiled;

        Readings(LocalDate day) {
            this.day = day;
            this.rules = RulesInForce.on(read, day);
            this.asRead = Answer.reading(rules);
            this.asCompiled = Answer.from(compiled.apply(day));
        }

        List<Clause> clauses() {
            return rules.clauses();
        }

        List<DutyRule> duties() {
            return read.duties().stream()
                    .filter(duty -> duty.inForce().contains(day))
                    .toList();
        }

        boolean differ(FactSheet facts) {
            return !asRead.answer(facts).equals(asCompiled.answer(facts));
        }

        Difference difference(FactSheet facts) {
            FactSheet ordinary = ordinary(facts);
            return new Difference(
                    day,
                    ordinary,
                    asRead.answer(ordinary).toString(),
                    asCompiled.answer(ordinary).toString());
        }

        /** Takes back whatever is out of the ordinary as long as the answers differ and it can be asked as before. */
        private FactSheet ordinary(FactSheet facts) {
            FactSheet found = facts;
            boolean changed = true;
            while (changed) {
                changed = false;
                for (Fact<?> fact : Facts.all()) {
                    FactSheet tried = found.withOrdinal(fact, EverydayFacts.SHEET.ordinal(fact));
                    boolean asked = Askable.CONDITION.holds(tried) || !Askable.CONDITION.holds(found);
                    if (!tried.equals(found) && asked && differ(tried)) {
                        found = tried;
                        changed = true;
                    }
                }
            }
            return found;
        }
    }

    /** What has been compared so far. */
    private static final class Tally {

        private final Set<String> reached = new TreeSet<>();
        private Optional<Difference> difference = Optional.empty();
        private long compared;

        void compare(Readings readings, FactSheet facts) {
            compared++;
            reached.addAll(readings.asRead.answer(facts).ruleIds());
            if ((difference.isEmpty() || isAskable(facts)) && readings.differ(facts)) {
                difference = Optional.of(readings.difference(facts));
            }
        }

        /** The first difference counts, or the first that can be asked if there is one: nothing better will come. */
        boolean isSettled() {
            return difference.filter(found -> isAskable(found.facts())).isPresent();
        }

        private static boolean isAskable(FactSheet facts) {
            return Askable.CONDITION.holds(facts);
        }

        Report report(int stretches) {
            return new Report(compared, stretches, reached, difference);
        }
    }
}
