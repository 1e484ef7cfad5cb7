package io.github.cafkit.consent.analysis;

import java.util.List;
import java.util.stream.Collectors;

/** Prints what a lint found. */
final class LintMarkdown {

    private final StringBuilder out = new StringBuilder();

    private LintMarkdown() {}

    static String of(PackLint lint) {
        LintMarkdown page = new LintMarkdown();
        page.print(lint);
        return page.out.toString();
    }

    private void print(PackLint lint) {
        line("# Lint of pack " + lint.pack() + ", " + PlainWords.days(lint.days()));
        line("");
        if (lint.findings().isEmpty()) {
            line("Nothing was found.");
        }
        for (LintCheck check : LintCheck.values()) {
            List<LintFinding> findings = lint.findings(check);
            if (!findings.isEmpty()) {
                line("## " + check.code() + " " + check.title() + " (" + check.severity() + ", " + findings.size()
                        + ")");
                line("");
                findings.forEach(this::finding);
                line("");
            }
        }
    }

    private void finding(LintFinding finding) {
        String days = finding.everywhere()
                ? ""
                : " (" + finding.days().stream().map(PlainWords::days).collect(Collectors.joining("; ")) + ")";
        line("- " + finding.place() + ": " + finding.sentence() + days);
        finding.region().ifPresent(this::region);
    }

    private void region(Region region) {
        line("  - " + PlainWords.share(region.combinations(), region.space()) + " of all combinations of facts");
        PlainWords.Described described = PlainWords.Described.of(region);
        if (!described.common().isEmpty()) {
            line("  - in each of these cases " + PlainWords.codes(described.common()));
        }
        described.parts().forEach(part -> line("  - when " + PlainWords.codes(part)));
        if (!region.isWhole()) {
            line("  - and " + PlainWords.share(region.undescribed(), region.combinations()) + " of these that are not"
                    + " listed");
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
