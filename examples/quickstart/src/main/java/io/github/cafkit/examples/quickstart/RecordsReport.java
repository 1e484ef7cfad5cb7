package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.retention.KeptRecord;
import io.github.cafkit.model.retention.RecordFinding;
import io.github.cafkit.model.retention.RecordRegister;
import io.github.cafkit.model.retention.RetentionEntry;
import io.github.cafkit.model.retention.RetentionItem;
import io.github.cafkit.model.retention.RetentionSchedule;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;

/** Records that are kept, and how long. */
final class RecordsReport {

    private static final Period OLD = Period.ofYears(1);

    private final Report report;

    RecordsReport(Report report) {
        this.report = report;
    }

    static LocalDate dayOf(RecordRegister register) {
        return register.getRecords().stream()
                .map(KeptRecord::getInformationFrom)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    void show(RecordRegister register, RetentionSchedule schedule, LocalDate day) {
        report.field("Kept by", register.getKeeper().toString());
        Table table = new Table("Record", "Kind", "From", "Accuracy");
        for (KeptRecord record : register.getRecords()) {
            table.row(
                    record.getId().toString(),
                    record.getKind().value(),
                    Words.shortDay(record.getInformationFrom()),
                    record.getAccuracy().label());
        }
        report.table(table);
        report.problems(
                "What somebody should look at",
                Problems.of(register.review(day, OLD).stream()
                        .map(RecordFinding::toProblem)
                        .toList()));
        report.heading("What is due on " + Words.day(day) + ", by: " + schedule.getTitle());
        Table due = new Table("Record", "State", "What", "By", "Why");
        for (RetentionItem item : schedule.dueOn(register.getRecords(), day)) {
            due.row(
                    item.record().toString(),
                    item.state().label(),
                    item.step().map(step -> step.label()).orElse(""),
                    item.dueOn().map(Words::shortDay).orElse(""),
                    item.reason());
        }
        report.table(due);
    }

    void show(RetentionSchedule schedule) {
        report.field("Schedule", schedule.getTitle() + ", " + schedule.getEdition());
        report.field("Rests on", schedule.getProvenance().note());
        Table table = new Table("Kind", "What", "After", "From", "Source");
        for (RetentionEntry entry : schedule.getEntries()) {
            table.row(
                    entry.getKind().value(),
                    entry.getStep().label(),
                    Words.period(entry.getPeriod()),
                    entry.getTrigger().label(),
                    entry.getProvenance().note());
        }
        report.table(table);
    }
}
