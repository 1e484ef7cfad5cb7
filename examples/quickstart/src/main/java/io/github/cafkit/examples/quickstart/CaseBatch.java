package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Outcome;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Decides case after case. A faulty one is reported and leaves the others alone. */
final class CaseBatch {

    private static final int PROGRESS_STEP = 2_000;

    private final SharingAdviser adviser;
    private final DecisionFolder decisions;
    private final PrintWriter faults;
    private final Map<String, String> placeOfId = new HashMap<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int decided;
    private int faulty;

    CaseBatch(SharingAdviser adviser, DecisionFolder decisions, PrintWriter faults) {
        this.adviser = adviser;
        this.decisions = decisions;
        this.faults = faults;
    }

    /** Decides one case and writes the decision, or says what is wrong with the case. */
    void decide(CaseText text) {
        try {
            CaseDocument theCase = CaseDocument.read(text.read());
            SharingDecision decision = adviser.advise(theCase.question());
            claim(theCase.id(), text.place());
            decisions.write(theCase.id(), decision);
            outcomes.merge(decision.outcome(), 1, Integer::sum);
            decided++;
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> faults.println(text.place() + ": " + problem));
            faulty++;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        if ((decided + faulty) % PROGRESS_STEP == 0) {
            faults.printf(Locale.UK, "%,d cases read, %,d decided ...%n", decided + faulty, decided);
            faults.flush();
        }
    }

    /** Ids become file names, and some file systems do not tell upper from lower case. */
    private void claim(String id, String place) {
        String first = placeOfId.putIfAbsent(id.toLowerCase(Locale.ROOT), place);
        if (first != null) {
            throw new ProblemException(Problem.error(
                    "CASE-ID-TWICE", "/id", "an id is used once, upper and lower case being the same; see " + first));
        }
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
