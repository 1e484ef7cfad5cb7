package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.internal.AnswerDiagrams;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.law.EverydayFacts;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tests the tests of a pack. It plants every small fault in the pack, one at a time, and looks whether a case or a law
 * notices. Whether a mutant that nothing notices is a fault at all is decided exactly: it is equivalent if every question
 * that can be asked has the same answer with it on every day, and otherwise a question is found that has another.
 *
 * <p>An answer is what one category of a question is answered: what is decided and how strongly, to whom to go, what a
 * person must judge, the duties, the citations, and which rules are named. What a pack says about a question as a whole and
 * about who is entitled to consent is not changed.
 *
 * <p>Immutable; running it starts no thread.
 */
public final class PackMutation {

    private final PackAnalysis analysis;
    private final List<PackCase> cases;
    private final Function<LocalDate, List<Law>> laws;
    private final Predicate<PackMutant> chosen;

    private PackMutation(
            PackAnalysis analysis,
            List<PackCase> cases,
            Function<LocalDate, List<Law>> laws,
            Predicate<PackMutant> chosen) {
        this.analysis = analysis;
        this.cases = List.copyOf(cases);
        this.laws = laws;
        this.chosen = chosen;
    }

    /**
     * A test of the tests of a pack, with no cases and no laws yet.
     *
     * @param analysis the pack, not null
     * @return the test, never null
     */
    public static PackMutation of(PackAnalysis analysis) {
        return new PackMutation(analysis, List.of(), day -> List.of(), mutant -> true);
    }

    /**
     * The same with cases in place of those it had.
     *
     * @param others the cases, each of which the pack must pass, not null
     * @return the test, never null
     */
    public PackMutation withCases(List<PackCase> others) {
        return new PackMutation(analysis, others, laws, chosen);
    }

    /**
     * The same with laws in place of those it had.
     *
     * @param onDay for a day the laws that the pack keeps on it, proved; the same for all days with the same rules, not null
     * @return the test, never null
     */
    public PackMutation withLaws(Function<LocalDate, List<Law>> onDay) {
        return new PackMutation(analysis, cases, onDay, chosen);
    }

    /**
     * The same with some of the mutants only.
     *
     * @param wanted which, not null
     * @return the test, never null
     */
    public PackMutation only(Predicate<PackMutant> wanted) {
        return new PackMutation(analysis, cases, laws, chosen.and(wanted));
    }

    /**
     * The mutants: rule by rule, then duty by duty, then terms, dates and tiers.
     *
     * @return the mutants, always the same in the same order, never null
     */
    public List<PackMutant> mutants() {
        return PackMutants.of(analysis.pack()).stream().filter(chosen).toList();
    }

    /**
     * Looks what becomes of each mutant. A pack or mutant that needs more diagram nodes than allowed is given up with an
     * exception that names the facts responsible.
     *
     * @return the matrix, never null
     * @throws IllegalArgumentException if the pack itself does not pass a case; the message names the case
     */
    public KillMatrix run() {
        RulePack pack = analysis.pack();
        Map<PackMutant, KillMatrix.Row> fates = new HashMap<>();
        List<PackMutant> mutants = mutants();
        CaseRuns runs = new CaseRuns(pack, cases);
        List<Undecided> undecided = new ArrayList<>();
        for (PackMutant mutant : mutants) {
            Optional<RulePack> faulty = mutant.pack();
            if (faulty.isEmpty()) {
                fates.put(mutant, KillMatrix.Row.refused(mutant));
                continue;
            }
            List<String> killers = runs.killers(mutant, faulty.get());
            if (killers.isEmpty()) {
                undecided.add(new Undecided(mutant, faulty.get(), fates));
            } else {
                fates.put(mutant, KillMatrix.Row.killed(mutant, killers));
            }
        }
        List<DateRange> newestFirst = new ArrayList<>(pack.intervals());
        Collections.reverse(newestFirst);
        for (DateRange days : newestFirst) {
            if (undecided.stream().anyMatch(Undecided::isOpen)) {
                Stretch stretch = new Stretch(pack, analysis.rulesOn(days.start()), days, laws.apply(days.start()));
                undecided.forEach(left -> left.lookAt(stretch));
            }
        }
        undecided.forEach(Undecided::close);
        return new KillMatrix(
                pack.toString(),
                mutants.stream()
                        .map(mutant -> Objects.requireNonNull(fates.get(mutant)))
                        .toList());
    }

    /** The answers of the pack to the cases, and which of them a mutant spoils. */
    private static final class CaseRuns {

        private final Map<PackCase, SharingDecision> answers = new LinkedHashMap<>();

        CaseRuns(RulePack pack, List<PackCase> cases) {
            SharingAdviser adviser = SharingAdviser.reading(pack);
            for (PackCase theCase : cases) {
                SharingDecision answer = adviser.advise(theCase.question());
                if (!theCase.asExpected().test(answer)) {
                    throw new IllegalArgumentException("the pack does not pass case " + theCase.id());
                }
                answers.put(theCase, answer);
            }
        }

        List<String> killers(PackMutant mutant, RulePack faulty) {
            SharingAdviser adviser = SharingAdviser.reading(faulty);
            return answers.entrySet().stream()
                    .filter(entry -> isTouched(mutant, entry.getValue()))
                    .filter(entry -> isSpoiled(entry.getKey(), adviser))
                    .map(entry -> entry.getKey().id())
                    .toList();
        }

        /** Only a case about which an edited rule says something else can have another answer. */
        private static boolean isTouched(PackMutant mutant, SharingDecision answer) {
            LocalDate day = answer.question().asOf();
            return answer.categories().stream()
                    .anyMatch(category -> !mutant.edit().isSilent(category.facts(), day));
        }

        private static boolean isSpoiled(PackCase theCase, SharingAdviser adviser) {
            try {
                return !theCase.asExpected().test(adviser.advise(theCase.question()));
            } catch (IllegalStateException noRuleApplies) {
                return true;
            }
        }
    }

    /** A mutant that no case kills. */
    private static final class Undecided {

        private final PackMutant mutant;
        private final RulePack faulty;
        private final Map<PackMutant, KillMatrix.Row> fates;
        private Optional<KillMatrix.Survivor> survivor = Optional.empty();

        Undecided(PackMutant mutant, RulePack faulty, Map<PackMutant, KillMatrix.Row> fates) {
            this.mutant = mutant;
            this.faulty = faulty;
            this.fates = fates;
        }

        boolean isOpen() {
            return !fates.containsKey(mutant);
        }

        /** What is left after every stretch of days: it survives if it made a difference on one, and is equivalent if not. */
        void close() {
            if (isOpen()) {
                fates.put(
                        mutant,
                        survivor.map(found -> KillMatrix.Row.survives(mutant, found))
                                .orElseGet(() -> KillMatrix.Row.equivalent(mutant)));
            }
        }

        void lookAt(Stretch stretch) {
            TreeSet<LocalDate> starts = new TreeSet<>(List.of(stretch.days().start()));
            mutant.edit().newDays(faulty).filter(stretch.days()::contains).forEach(starts::add);
            for (LocalDate start : starts) {
                LocalDate next = starts.higher(start);
                if (isOpen()) {
                    lookAt(
                            stretch,
                            DateRange.of(start, next == null ? stretch.days().end() : next));
                    stretch.forget();
                }
            }
        }

        private void lookAt(Stretch stretch, DateRange days) {
            try {
                compare(stretch, days);
            } catch (Diagrams.TooManyNodes stopped) {
                throw stopped.inPack(stretch.order(), Stretch.MOST_NODES);
            }
        }

        private void compare(Stretch stretch, DateRange days) {
            int reach = stretch.diagrams().and(FaultReach.of(mutant.edit(), stretch, days.start()), stretch.askable());
            if (reach == Diagrams.FALSE) {
                return;
            }
            AnswerDiagrams after = stretch.answersOf(faulty, days.start(), reach);
            int asked = stretch.diagrams().and(reach, stretch.askable());
            if (after.unanswered() != Diagrams.FALSE) {
                fates.put(mutant, KillMatrix.Row.refused(mutant));
                return;
            }
            Optional<FaultDifference.Found> found =
                    new FaultDifference(stretch, after.inside(asked), asked, days).find(mutant.edit());
            if (found.isEmpty()) {
                return;
            }
            new LawsWithin(stretch, after, reach)
                    .broken()
                    .ifPresent(law -> fates.put(mutant, KillMatrix.Row.killed(mutant, law)));
            boolean matters = survivor.map(known -> found.get().kind().compareTo(known.difference()) < 0)
                    .orElse(true);
            if (isOpen() && matters) {
                survivor = Optional.of(example(stretch, found.get()));
            }
        }

        private static KillMatrix.Survivor example(Stretch stretch, FaultDifference.Found found) {
            FactSheet facts =
                    new Regions(stretch.diagrams(), stretch.order()).example(found.where(), EverydayFacts.SHEET);
            return new KillMatrix.Survivor(
                    found.kind(),
                    found.day(),
                    new Witness(facts, Optional.empty()),
                    SharingQuestion.ofFacts(facts, found.day()).orElseThrow());
        }
    }
}
