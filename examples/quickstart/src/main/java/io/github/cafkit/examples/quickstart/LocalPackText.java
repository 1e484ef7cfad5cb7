package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.ChangeDirection;
import io.github.cafkit.consent.local.LocalChange;
import io.github.cafkit.consent.local.LocalPackReport;
import io.github.cafkit.consent.local.Refusal;
import io.github.cafkit.consent.rule.Acknowledgement;
import io.github.cafkit.consent.rule.PackDigest;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.DateRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What local rules would do to a pack, in words. */
final class LocalPackText {

    private final Report report;

    LocalPackText(Report report) {
        this.report = report;
    }

    void show(LocalPackReport found) {
        report.title("What " + found.local() + " would do to " + found.national());
        report.field("Owner", found.local().owner().inWords());
        report.field("Local digest", found.local().digest());
        report.field("National digest", PackDigest.sha256(found.national()));
        report.field("Days looked at", days(found.days()));
        refusals(found.refusals());
        changes("Shared more", widened(found, ChangeDirection.OPENED));
        changes("Duties lost", widened(found, ChangeDirection.DUTY_DROPPED));
        changes("Held back", found.narrowed());
        changes("Decided otherwise", found.otherwise());
    }

    private static List<LocalChange> widened(LocalPackReport found, ChangeDirection direction) {
        return found.widened().stream()
                .filter(change -> change.group().direction() == direction)
                .toList();
    }

    private void refusals(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            report.heading("What nobody may weaken");
        }
        for (Refusal refusal : refusals) {
            report.line(refusal.law().toString());
            report.field("Broken by", String.join(", ", refusal.rules()));
            report.field("On the days", refusal.days().toString());
            String words = refusal.witness().inWords();
            report.field("For example", words.isEmpty() ? "the most ordinary question" : words);
        }
    }

    private void changes(String heading, List<LocalChange> changes) {
        if (!changes.isEmpty()) {
            report.heading(heading);
        }
        for (LocalChange change : changes) {
            new ImpactReport(report).group(change.group());
            report.field("By", String.join(", ", change.rules()));
            report.field("On the days", days(change.days()));
            report.field("Id", change.id());
        }
    }

    void loads(LocalPackReport found, Optional<Acknowledgement> seen) {
        report.blank();
        report.line(
                Report.Tone.GOES,
                seen.isPresent() && !found.widened().isEmpty()
                        ? "The rules load. Every decision made under them says who answers for what they widen."
                        : "The rules load: they share nothing that was not shared, and lose no duty.");
    }

    void neverLoads() {
        report.blank();
        report.line(Report.Tone.STAYS, "The rules never load: they weaken what nobody may weaken.");
    }

    void doesNotLoad(Problems why) {
        report.heading("Why the rules do not load");
        report.fields(
                "",
                why.stream()
                        .map(problem -> problem.code() + " at " + problem.path())
                        .toList());
        report.blank();
        report.line(
                Report.Tone.WAITS,
                "The rules load once somebody who answers for it has acknowledged in writing what they widen: --draft"
                        + " writes a file to fill in, --acknowledge reads it.");
    }

    private static String days(List<DateRange> days) {
        return days.stream().map(DateRange::toString).collect(Collectors.joining(", "));
    }
}
