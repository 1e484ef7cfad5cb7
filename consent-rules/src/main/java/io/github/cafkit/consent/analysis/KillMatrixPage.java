package io.github.cafkit.consent.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A kill matrix as Markdown. */
final class KillMatrixPage {

    private static final int MOST_CASES = 6;

    private final KillMatrix matrix;
    private final Map<String, String> explanations;
    private final StringBuilder page = new StringBuilder();

    KillMatrixPage(KillMatrix matrix, Map<String, String> explanations) {
        this.matrix = matrix;
        this.explanations = explanations;
    }

    String text() {
        page.append("# Faults planted in ").append(matrix.pack()).append("\n\n");
        counts();
        survivors();
        cases();
        rows();
        return page.toString();
    }

    private void counts() {
        page.append("Of every 100 faults, ")
                .append(matrix.percent())
                .append(
                        " are noticed (rounded down). A mutant counts as equivalent only if every question that can be asked has the"
                                + " same answer with it, on every day.\n\n");
        List<String> headings = new ArrayList<>(List.of("Fault", "Planted"));
        for (KillMatrix.Fate fate : KillMatrix.Fate.values()) {
            headings.add(fate.label());
        }
        row(headings);
        row(headings.stream()
                .map(heading -> heading.equals("Fault") ? "---" : "---:")
                .toList());
        matrix.countsByFault().forEach((fault, fates) -> row(cells(fault.label(), fates)));
        Map<KillMatrix.Fate, Integer> all = new LinkedHashMap<>();
        for (KillMatrix.Fate fate : KillMatrix.Fate.values()) {
            all.put(fate, matrix.count(fate));
        }
        row(cells("all", all));
    }

    private static List<String> cells(String name, Map<KillMatrix.Fate, Integer> fates) {
        List<String> cells = new ArrayList<>(List.of(
                name,
                Integer.toString(
                        fates.values().stream().mapToInt(Integer::intValue).sum())));
        for (KillMatrix.Fate fate : KillMatrix.Fate.values()) {
            cells.add(Integer.toString(fates.getOrDefault(fate, 0)));
        }
        return cells;
    }

    private void survivors() {
        page.append("\n## Not noticed\n\n");
        if (matrix.isComplete()) {
            page.append("None.\n");
            return;
        }
        survivor("Mutant", "Differs in", "On", "Where, apart from what is usual", "Why no case is written");
        survivor("---", "---", "---", "---", "---");
        for (KillMatrix.Row row : matrix.survivors()) {
            row.survivor()
                    .ifPresent(found -> survivor(
                            row.mutant(),
                            found.difference().label(),
                            found.day().toString(),
                            found.facts().inWords(),
                            explanations.getOrDefault(row.mutant(), "")));
        }
    }

    /** The last column is there only if anything is explained. */
    private void survivor(String mutant, String difference, String day, String where, String why) {
        List<String> cells = List.of(mutant, difference, day, where, why);
        row(explanations.isEmpty() ? cells.subList(0, cells.size() - 1) : cells);
    }

    private void cases() {
        page.append("\n## What each case is good for\n\n");
        row(List.of("Case", "Kills", "Alone"));
        row(List.of("---", "---:", "---:"));
        matrix.killsByCase()
                .forEach((id, kills) ->
                        row(List.of(id, Integer.toString(kills.all()), Integer.toString(kills.alone()))));
    }

    private void rows() {
        page.append("\n## Every mutant\n\n");
        row(List.of("Mutant", "Fate", "By"));
        row(List.of("---", "---", "---"));
        for (KillMatrix.Row row : matrix.rows()) {
            row(List.of(row.mutant(), row.fate().label(), row.law().orElse(some(row.cases()))));
        }
    }

    /** The document lists all of them. */
    private static String some(List<String> cases) {
        String first = String.join(" ", cases.subList(0, Math.min(cases.size(), MOST_CASES)));
        return cases.size() <= MOST_CASES ? first : first + " and " + (cases.size() - MOST_CASES) + " more";
    }

    private void row(List<String> cells) {
        page.append('|');
        cells.forEach(cell -> page.append(' ').append(cell.replace("|", "\\|")).append(" |"));
        page.append('\n');
    }
}
