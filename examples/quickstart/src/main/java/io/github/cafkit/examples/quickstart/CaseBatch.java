package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Decides case after case. A faulty one is reported and leaves the others alone. Cases are answered side by side, as one
 * adviser serves any number of threads; what is written and reported comes in the order of the cases.
 */
final class CaseBatch {

    private static final int SIDE_BY_SIDE = 500;
    private static final int PROGRESS_STEP = 2_000;

    /** What became of a case. */
    private sealed interface Answer {

        record Decided(CaseText text, String id, Outcome outcome, String json) implements Answer {}

        record Refused(CaseText text, Problems problems) implements Answer {}
    }

    private final SharingAdviser adviser;
    private final DecisionFolder decisions;
    private final PrintWriter faults;
    private final List<CaseText> waiting = new ArrayList<>();
    private final Map<String, String> placeOfId = new HashMap<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int decided;
    private int faulty;

    CaseBatch(SharingAdviser adviser, DecisionFolder decisions, PrintWriter faults) {
        this.adviser = adviser;
        this.decisions = decisions;
        this.faults = faults;
    }

    /** Takes a case, to be decided with the next ones. */
    void add(CaseText text) {
        waiting.add(text);
        if (waiting.size() == SIDE_BY_SIDE) {
            decideWaiting();
        }
    }

    /** Decides what was taken and is still waiting. */
    void decideWaiting() {
        List<Answer> answers = waiting.parallelStream().map(this::answer).toList();
        waiting.clear();
        answers.forEach(this::keep);
    }

    private Answer answer(CaseText text) {
        try {
            CaseDocument theCase = CaseDocument.read(text.read());
            SharingDecision decision = adviser.advise(theCase.question());
            return new Answer.Decided(
                    text, theCase.id(), decision.outcome(), DecisionFolder.json(theCase.id(), decision));
        } catch (ProblemException refused) {
            return new Answer.Refused(text, refused.problems());
        }
    }

    private void keep(Answer answer) {
        if (answer instanceof Answer.Decided decision) {
            keep(decision);
        } else if (answer instanceof Answer.Refused refused) {
            report(refused.text(), refused.problems());
        }
        if ((decided + faulty) % PROGRESS_STEP == 0) {
            faults.printf(Locale.UK, "%,d cases read, %,d decided ...%n", decided + faulty, decided);
            faults.flush();
        }
    }

    /** Ids become file names, and some file systems do not tell upper from lower case. */
    private void keep(Answer.Decided decision) {
        String first = placeOfId.putIfAbsent(
                decision.id().toLowerCase(Locale.ROOT), decision.text().place());
        if (first != null) {
            Problem twice = Problem.error(
                    "CASE-ID-TWICE", "/id", "an id is used once, upper and lower case being the same; see " + first);
            report(decision.text(), Problems.of(twice));
            return;
        }
        try {
            decisions.write(decision.id(), decision.json());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        outcomes.merge(decision.outcome(), 1, Integer::sum);
        decided++;
    }

    private void report(CaseText text, Problems problems) {
        problems.forEach(problem -> faults.println(text.place() + ": " + problem));
        faulty++;
    }

    int decided() {
        return decided;
    }

    int faulty() {
        return faulty;
    }

    /** How often each outcome came up. */
    Map<Outcome, Integer> outcomes() {
        return outcomes;
    }
}
