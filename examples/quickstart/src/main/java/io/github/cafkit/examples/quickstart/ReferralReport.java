package io.github.cafkit.examples.quickstart;

import io.github.cafkit.model.referral.Referral;
import io.github.cafkit.model.referral.ReferralEvent;
import io.github.cafkit.model.referral.ReferralExpectations;
import io.github.cafkit.model.referral.ReferralHistory;
import io.github.cafkit.model.referral.ReferralRoutes;
import io.github.cafkit.model.referral.RoleCatalogue;
import java.time.LocalDate;
import java.util.List;

/** A referral: whether it takes a way that is open, and what became of it. */
final class ReferralReport {

    private final Report report;
    private final Names names;

    ReferralReport(Report report, Names names) {
        this.report = report;
        this.names = names;
    }

    static LocalDate dayOf(Referral referral) {
        List<ReferralEvent> events = referral.getEvents();
        return events.isEmpty()
                ? LocalDate.EPOCH
                : events.get(events.size() - 1).getOn();
    }

    void show(Referral referral, RoleCatalogue catalogue, LocalDate day) {
        report.field(
                "Referral", referral.getId() + ", " + referral.statusOn(day).label());
        report.field("From", referral.getReferrer().label());
        report.field(
                "To",
                referral.getRecipient().role().label() + ", "
                        + names.of(referral.getRecipient().agency()));
        report.fields(
                "Because of",
                referral.getReasons().stream()
                        .map(reason -> catalogue.label(reason).orElse(reason.value()))
                        .toList());
        referral.getReasonInWords().ifPresent(words -> report.field("In words", words));
        report.field("Waited", Words.count(Math.toIntExact(referral.waitingDays(day)), "day", "days"));
        Table table = new Table("Day", "What", "Note");
        for (ReferralEvent event : referral.getEvents()) {
            table.row(
                    Words.shortDay(event.getOn()),
                    event.getMove().status().label(),
                    event.getNote().orElse(""));
        }
        report.table(table);
        report.problems("Is the way open? (the library's role catalogue)", ReferralRoutes.check(referral, catalogue));
        report.problems(
                "What somebody should look at",
                ReferralHistory.of(referral.getChild(), List.of(referral))
                        .problems(ReferralExpectations.standard(), day));
    }
}
