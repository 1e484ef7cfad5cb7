package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.analysis.Coverage;
import io.github.cafkit.consent.analysis.CoverageGoal;
import io.github.cafkit.consent.analysis.KillMatrix;
import io.github.cafkit.consent.analysis.PackMutation;
import io.github.cafkit.consent.law.LawBook;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.testkit.cases.CaseFolder;
import io.github.cafkit.testkit.cases.SharingCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether cases are enough. */
final class CaseChecks {

    private static final int MOST_LISTED = 20;
    private static final String FAMILY = "*";

    private CaseChecks() {}

    static void requireCoverage(RulePack pack, CaseFolder cases, int threshold, Path reports) throws IOException {
        Coverage coverage = Coverage.of(
                Kept.analysis(pack),
                cases.cases().stream().map(SharingCase::question).toList());
        Coverage.Gaps gaps =
                coverage.notShown().isEmpty() ? new Coverage.Gaps(List.of(), List.of(), List.of()) : coverage.gaps();
        Path page = write(reports, "coverage.md", coverage.toMarkdown(gaps));
        int possible = coverage.goals().size()
                - gaps.impossible().size()
                - gaps.unaskable().size();
        int percent = possible == 0 ? 100 : (int) (100L * coverage.shown().size() / possible);
        if (percent < threshold) {
            throw new AssertionError("The cases show " + percent + " of a hundred things that questions can show of "
                    + pack
                    + ", and should show " + threshold + ". The page is " + page + ". Not shown:\n- "
                    + listed(gaps.suggestions().stream()
                            .flatMap(suggestion -> suggestion.goals().stream())
                            .map(CoverageGoal::toString)
                            .toList())
                    + gaps.suggestions().stream()
                            .findFirst()
                            .map(first -> "\n"
                                    + LawText.caseFile(
                                            "A question that would show the first of them",
                                            CaseFiles.of(
                                                    "missing",
                                                    first.goals().get(0).toString(),
                                                    first.question())))
                            .orElse(""));
        }
    }

    static void requireMutation(
            RulePack pack, CaseFolder cases, LawBook laws, Map<String, String> explained, int threshold, Path reports)
            throws IOException {
        KillMatrix matrix = PackMutation.of(Kept.analysis(pack))
                .withCases(cases.cases().stream().map(SharingCase::asPackCase).toList())
                .withLaws(laws::provable)
                .run();
        Map<String, String> reasons = new TreeMap<>();
        List<KillMatrix.Row> open = new ArrayList<>();
        TreeSet<String> idle = new TreeSet<>(explained.keySet());
        for (KillMatrix.Row survivor : matrix.survivors()) {
            String entry = entry(explained, survivor.mutant());
            idle.remove(entry);
            if (entry.isEmpty()) {
                open.add(survivor);
            } else {
                reasons.put(survivor.mutant(), explained.getOrDefault(entry, ""));
            }
        }
        Path page = write(reports, "mutation.md", matrix.toMarkdown(reasons));
        PackChecks.require(List.copyOf(idle), "Explained, and no fault of this name survives");
        int faults = matrix.rows().size() - matrix.count(KillMatrix.Fate.EQUIVALENT);
        int percent = faults == 0 ? 100 : (int) (100L * (faults - open.size()) / faults);
        if (percent < threshold) {
            throw new AssertionError("Of a hundred faults in " + pack + " " + percent
                    + " are noticed or explained, and " + threshold + " should be. The page is " + page
                    + ". Nothing notices:\n- "
                    + listed(open.stream().map(CaseChecks::inWords).toList()) + "\n"
                    + example(open.get(0)));
        }
    }

    private static String inWords(KillMatrix.Row survivor) {
        return survivor.mutant()
                + survivor.survivor()
                        .map(found -> " (" + found.difference().label() + ")")
                        .orElse("");
    }

    private static String example(KillMatrix.Row survivor) {
        return survivor.survivor()
                .map(found -> LawText.caseFile(
                        "A question that would notice the first of them",
                        CaseFiles.of("missing", survivor.mutant(), found.question())))
                .orElse("");
    }

    /** The entry for a mutant itself, or the longest for the family it belongs to; empty if there is none. */
    private static String entry(Map<String, String> explained, String mutant) {
        if (explained.containsKey(mutant)) {
            return mutant;
        }
        String longest = "";
        for (String entry : explained.keySet()) {
            boolean family = entry.endsWith(FAMILY) && mutant.startsWith(entry.substring(0, entry.length() - 1));
            if (family && entry.length() > longest.length()) {
                longest = entry;
            }
        }
        return longest;
    }

    private static String listed(List<String> lines) {
        String listed = String.join("\n- ", lines.subList(0, Math.min(lines.size(), MOST_LISTED)));
        return lines.size() <= MOST_LISTED ? listed : listed + "\n- and " + (lines.size() - MOST_LISTED) + " more";
    }

    private static Path write(Path reports, String name, String text) throws IOException {
        Files.createDirectories(reports);
        return Files.writeString(reports.resolve(name), text);
    }
}
