package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.Proof;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.law.StatedLaw;
import io.github.cafkit.consent.law.Witness;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Proves laws for every question on every day, a test for each law. All laws of one stretch of days are proved together,
 * when the first test runs, as that is quicker by far than all days of one law.
 */
final class ProvenLaws {

    private final RulePack pack;
    private final LawBook laws;
    private @Nullable Map<String, List<Proof>> broken;

    private ProvenLaws(RulePack pack, LawBook laws) {
        this.pack = pack;
        this.laws = laws;
    }

    static ProvenLaws of(RulePack pack, LawBook laws) {
        return new ProvenLaws(pack, laws);
    }

    Stream<DynamicNode> tests() {
        Map<String, String> sentences = new TreeMap<>();
        for (DateRange days : pack.intervals()) {
            for (StatedLaw law : laws.on(days.start())) {
                if (!law.provable().isEmpty()) {
                    sentences.putIfAbsent(law.id(), law.toString());
                }
            }
        }
        return sentences.entrySet().stream()
                .map(law -> DynamicTest.dynamicTest(law.getValue(), () -> require(law.getKey())));
    }

    private void require(String id) {
        List<Proof> breaches = broken().getOrDefault(id, List.of());
        if (!breaches.isEmpty()) {
            Proof newest = breaches.get(breaches.size() - 1);
            throw new AssertionError(inWords(newest, SharingAdviser.reading(pack)) + "\nIt is broken on "
                    + breaches.stream().map(Proof::days).distinct().count() + " of "
                    + pack.intervals().size() + " stretches of days.");
        }
    }

    private synchronized Map<String, List<Proof>> broken() {
        Map<String, List<Proof>> known = broken;
        if (known == null) {
            known = new LinkedHashMap<>();
            PackAnalysis analysis = Kept.analysis(pack);
            for (DateRange days : pack.intervals()) {
                for (StatedLaw stated : laws.on(days.start())) {
                    for (Law law : stated.provable()) {
                        Optional<Proof> breach = breach(analysis, law, days.start());
                        if (breach.isPresent()) {
                            known.computeIfAbsent(stated.id(), id -> new ArrayList<>())
                                    .add(breach.get());
                        }
                    }
                }
            }
            broken = known;
        }
        return known;
    }

    private static Optional<Proof> breach(PackAnalysis analysis, Law law, LocalDate day) {
        return analysis.findBreach(law, day)
                .map(found -> analysis.prove(law, day))
                .filter(proof -> proof.result() == Proof.Result.BROKEN);
    }

    /** The law, the smallest question as a case file and the answer; both, if it is about two. */
    static String inWords(Proof broken, SharingAdviser adviser) {
        Law law = broken.law();
        Witness witness = broken.breach().orElseThrow().witness();
        LocalDate day = broken.days().start();
        List<String> lines = new ArrayList<>();
        lines.add(law.id() + " is broken: " + law.sentence());
        lines.add("That is, " + law.inWords() + ".");
        lines.add("On the days " + broken.days() + " it is broken "
                + (witness.inWords().isEmpty()
                        ? "by the most ordinary question."
                        : "where " + witness.inWords() + "."));
        tell(law.id(), "", law.sentence(), witness.facts(), day, adviser, lines);
        witness.changed().ifPresent(changed -> tell(law.id(), "changed", law.sentence(), changed, day, adviser, lines));
        return String.join("\n", lines);
    }

    private static void tell(
            String id,
            String which,
            String sentence,
            FactSheet facts,
            LocalDate day,
            SharingAdviser adviser,
            List<String> lines) {
        SharingQuestion question = SharingQuestion.ofFacts(facts, day).orElseThrow();
        WholeAnswer answer = WholeAnswer.read(Answers.of(adviser).answer(question));
        boolean first = which.isEmpty();
        lines.add(LawText.caseFile(
                first ? "The smallest question" : "The question that it is compared with",
                CaseFiles.of(first ? id : id + "-" + which, sentence, question)));
        lines.add(LawText.answer(first ? "The answer" : "The other answer", Optional.of(answer)));
    }
}
