package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.analysis.IndependentCheck;
import io.github.cafkit.consent.analysis.LintFinding;
import io.github.cafkit.consent.analysis.PackLint;
import io.github.cafkit.consent.packfile.PackFile;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.consent.rule.SharingRule;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.core.time.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The checks of a pack that are no laws. Each throws an assertion error that says what is wrong. */
final class PackChecks {

    /** How many more sheets than questions are compared: a sheet is about one category and costs less. */
    static final int SHEETS_FOR_EACH_TRY = 10;

    private PackChecks() {}

    static void requireNoError(PackLint lint) {
        List<LintFinding> errors = lint.findings().stream()
                .filter(finding -> finding.check().severity() == Severity.ERROR)
                .toList();
        require(errors.stream().map(LintFinding::toString).toList(), "The lint of " + lint.pack() + " finds errors");
    }

    static void requireAgreement(IndependentCheck.Report report) {
        List<String> wrong = new ArrayList<>();
        report.difference().ifPresent(difference -> {
            wrong.add(difference.inWords());
            difference.caseFile().ifPresent(file -> wrong.add("as a case file:\n" + JsonTree.writePretty(file)));
        });
        require(wrong, "The compiled rules do not say what the rules say");
    }

    /** Editions of a rule follow one another, and every rule and duty has a day on which the pack answers. */
    static void requireNoGap(RulePack pack, Set<String> rulesThatPause) {
        List<String> wrong = new ArrayList<>();
        Map<String, List<DateRange>> editions = new TreeMap<>();
        for (SharingRule rule : pack.rules()) {
            editions.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add(rule.inForce());
            never(pack, "rule " + rule.id(), rule.inForce(), wrong);
        }
        pack.duties().forEach(duty -> never(pack, "duty " + duty.id(), duty.inForce(), wrong));
        editions.forEach((id, days) -> {
            days.sort(Comparator.comparing(DateRange::start));
            for (int i = 1; i < days.size(); i++) {
                if (!days.get(i - 1).abuts(days.get(i)) && !rulesThatPause.contains(id)) {
                    wrong.add("rule " + id + " has no edition from "
                            + days.get(i - 1).end() + " until " + days.get(i).start());
                }
            }
        });
        require(wrong, "The days of " + pack + " have gaps");
    }

    private static void never(RulePack pack, String what, DateRange days, List<String> wrong) {
        if (!days.overlaps(pack.encodes())) {
            wrong.add(what + " is in force on none of the days for which the pack answers");
        }
    }

    static void requireSame(RulePack pack, String file) {
        RulePack read = PackFile.read(file);
        List<String> wrong = new ArrayList<>();
        if (!read.toString().equals(pack.toString())) {
            wrong.add("the file is " + read + " and the pack " + pack);
        }
        if (!PackDigest.sha256(read).equals(PackDigest.sha256(pack))) {
            wrong.add("the digest of the file is " + PackDigest.sha256(read) + " and that of the pack "
                    + PackDigest.sha256(pack));
        }
        require(wrong, "The file is another pack");
    }

    static void require(List<String> wrong, String what) {
        if (!wrong.isEmpty()) {
            throw new AssertionError(what + ":\n- " + String.join("\n- ", wrong));
        }
    }
}
