package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.Sight;
import io.github.cafkit.consent.analysis.Sights;
import io.github.cafkit.consent.answer.Effect;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Purpose;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All ways in which information could reach somebody. */
final class SightsReport {

    private final Report report;

    SightsReport(Report report) {
        this.report = report;
    }

    <E extends Enum<E> & FactValue> void show(String title, Sights<E> table) {
        report.title(title);
        for (E value : table.by().values()) {
            for (Sight<E> row : table.of(value)) {
                report.heading(Words.sentence(value.label()));
                row(row);
            }
        }
        if (!table.never().isEmpty()) {
            report.blank();
            report.field("Never", Words.labels(table.never()));
        }
    }

    void end() {
        report.blank();
        report.line(SharingDecision.NOTICE);
        report.flush();
    }

    private <E extends Enum<E> & FactValue> void row(Sight<E> row) {
        report.field("Then it", row.effects().stream().map(Effect::label).collect(joining(", or ")));
        report.field("For", purposes(row.purposes()));
        List<String> conditions = new ArrayList<>();
        row.when().parts().forEach(part -> conditions.add(part.condition().inWords()));
        if (!row.when().isWhole()) {
            conditions.add("in other cases");
        }
        report.fields("If", conditions);
        report.field("Duties", codes(row.always()));
        if (!row.sometimes().isEmpty()) {
            report.field("Duties at times", codes(row.sometimes()));
        }
    }

    /** The purposes, or all but a few. */
    private static String purposes(List<Purpose> purposes) {
        EnumSet<Purpose> others = EnumSet.complementOf(EnumSet.copyOf(purposes));
        if (others.isEmpty()) {
            return "any purpose";
        }
        return others.size() < purposes.size() / 2 ? "any purpose but " + Words.labels(others) : Words.labels(purposes);
    }

    private static String codes(Set<Obligation> duties) {
        return duties.stream().map(Obligation::code).collect(joining(", "));
    }
}
