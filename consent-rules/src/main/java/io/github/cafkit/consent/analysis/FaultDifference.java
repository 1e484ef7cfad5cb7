package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.answer.Route;
import io.github.cafkit.consent.internal.AnswerDiagrams;
import io.github.cafkit.consent.internal.Clause;
import io.github.cafkit.consent.internal.Diagrams;
import io.github.cafkit.consent.internal.Verdict;
import io.github.cafkit.consent.rule.Condition;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.source.Citation;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where a pack with a fault answers otherwise on one day, and in which respect: decided exactly. */
final class FaultDifference {

    /**
     * The questions that are answered otherwise.
     *
     * @param kind the most important respect in which some are
     * @param where true for those that differ in that respect
     * @param day a day on which they do
     */
    record Found(KillMatrix.Difference kind, int where, LocalDate day) {}

    /** What the answer to a question is, as far as one verdict says it. */
    private record Decided(Effect effect, boolean clash, Optional<Route> route, Set<Object> judgements) {
        static Decided of(Verdict verdict) {
            Set<Object> judgements = new HashSet<>();
            verdict.contributing()
                    .forEach(clause -> judgements.addAll(clause.branch().judgements()));
            return new Decided(verdict.effect(), verdict.clash(), verdict.route(), judgements);
        }
    }

    private final Stretch stretch;
    private final Diagrams diagrams;
    private final AnswerDiagrams before;
    private final AnswerDiagrams after;
    private final LocalDate day;
    private final DateRange days;

    /**
     * A comparison.
     *
     * @param stretch the pack without the fault
     * @param after what the pack with the fault answers to the questions within its reach
     * @param within that reach
     * @param days the days on which both packs have these rules
     */
    FaultDifference(Stretch stretch, AnswerDiagrams after, int within, DateRange days) {
        this.stretch = stretch;
        this.diagrams = stretch.diagrams();
        this.before = stretch.answers().inside(within);
        this.after = after;
        this.days = days;
        this.day = days.start();
    }

    /** The difference that matters most, or empty if every question has the same answer. */
    Optional<Found> find(PackEdit edit) {
        int decided = whereVerdictsDiffer(Decided::of);
        if (decided != Diagrams.FALSE) {
            return Optional.of(new Found(KillMatrix.Difference.ANSWER, decided, day));
        }
        int reasons = whereVerdictsDiffer(FaultDifference::ruleIds);
        int strength = attached(FaultDifference::expected);
        if (strength != Diagrams.FALSE) {
            return Optional.of(new Found(KillMatrix.Difference.ANSWER, strength, day));
        }
        // If the same rules decide, duties and citations can differ only by what the edit touches.
        Predicate<Object> touched = reasons == Diagrams.FALSE ? namedBy(edit)::contains : any -> true;
        return duties(touched)
                .or(() -> citations(touched))
                .or(() -> reasons == Diagrams.FALSE
                        ? Optional.empty()
                        : Optional.of(new Found(KillMatrix.Difference.REASONS, reasons, day)));
    }

    private <T> int whereVerdictsDiffer(Function<Verdict, T> aspect) {
        List<T> were = before.verdicts().stream().map(aspect).toList();
        List<T> are = after.verdicts().stream().map(aspect).toList();
        return diagrams.whereBoth(
                after.root(),
                AnswerDiagrams.NO_VERDICT,
                before.root(),
                (is, was) -> !are.get(is).equals(were.get(was)));
    }

    private static Set<String> ruleIds(Verdict verdict) {
        Set<String> ids = new TreeSet<>();
        verdict.determining().forEach(clause -> ids.add(clause.rule().id()));
        return ids;
    }

    private Optional<Found> duties(Predicate<Object> touched) {
        for (Obligation duty : Obligation.values()) {
            if (touched.test(duty) && !Obligation.UNIVERSAL.contains(duty)) {
                int differ = diagrams.or(
                        diagrams.differ(before.duty(duty), after.duty(duty)),
                        diagrams.differ(before.localDuty(duty), after.localDuty(duty)));
                if (differ != Diagrams.FALSE) {
                    return Optional.of(new Found(KillMatrix.Difference.DUTIES, differ, day));
                }
            }
        }
        return Optional.empty();
    }

    /** Which edition of a source is in force changes by the day. */
    private Optional<Found> citations(Predicate<Object> touched) {
        Set<String> families = new TreeSet<>();
        for (AnswerDiagrams answers : List.of(before, after)) {
            answers.verdicts().stream()
                    .flatMap(verdict -> verdict.determining().stream())
                    .flatMap(clause -> clause.rule().citations().stream())
                    .map(cited -> cited.family())
                    .filter(touched)
                    .forEach(families::add);
        }
        for (String family : families) {
            for (LocalDate cited : daysThatMatter(family)) {
                Optional<Citation> edition = stretch.pack().sources().inForce(family, cited);
                if (edition.isPresent()) {
                    int differ = attached(verdict -> cites(verdict, edition.get(), cited));
                    if (differ != Diagrams.FALSE) {
                        return Optional.of(new Found(KillMatrix.Difference.CITATIONS, differ, cited));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Set<LocalDate> daysThatMatter(String family) {
        Set<LocalDate> matter = new TreeSet<>(Set.of(day));
        stretch.pack().sources().editions(family).stream()
                .flatMap(edition -> edition.inForce().stream())
                .map(DateRange::start)
                .filter(start -> days.contains(start) && start.isAfter(day))
                .forEach(matter::add);
        return matter;
    }

    private List<Condition> cites(Verdict verdict, Citation edition, LocalDate cited) {
        List<Condition> reasons = new ArrayList<>();
        for (Clause clause : verdict.determining()) {
            clause.rule().citations().stream()
                    .filter(source -> stretch.pack()
                            .sources()
                            .inForce(source.family(), cited)
                            .filter(edition::equals)
                            .isPresent())
                    .forEach(source -> reasons.add(source.when()));
        }
        return reasons;
    }

    private static List<Condition> expected(Verdict verdict) {
        return verdict.effect().flows() && verdict.effect() != Effect.MUST
                ? verdict.determining().stream()
                        .flatMap(clause -> clause.rule().expectedWhen().stream())
                        .toList()
                : List.of();
    }

    /** Where something comes with the answer of one pack only. */
    private int attached(Function<Verdict, Collection<Condition>> reasons) {
        return diagrams.differ(before.attached(reasons), after.attached(reasons));
    }

    private static Set<Object> namedBy(PackEdit edit) {
        Set<Object> named = new HashSet<>();
        for (PackEdit.RuleEdit rule : edit.rules()) {
            note(rule.before(), named);
            rule.after().ifPresent(after -> note(after, named));
        }
        edit.duties().forEach(duty -> named.add(duty.before().obligation()));
        return named;
    }

    private static void note(SharingRule rule, Set<Object> named) {
        rule.duties().forEach(duty -> named.add(duty.obligation()));
        rule.citations().forEach(cited -> named.add(cited.family()));
    }
}
