package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Judgement;
import io.github.cafkit.consent.casework.AskWeight;
import io.github.cafkit.consent.casework.ConsentNote;
import io.github.cafkit.consent.casework.ConsentReading;
import io.github.cafkit.consent.casework.DerivedQuestion;
import io.github.cafkit.consent.casework.FactFinding;
import io.github.cafkit.consent.casework.FactFinding.Stated;
import io.github.cafkit.consent.casework.FactFinding.ToAsk;
import io.github.cafkit.consent.casework.PlanSharing;
import io.github.cafkit.consent.casework.PlanSharingFinding;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.examples.quickstart.Report.Tone;
import java.util.List;

/** A question that was asked from records: where each fact comes from, what has to be asked, and the answer. */
final class AskReport {

    private final Report report;

    AskReport(Report report) {
        this.report = report;
    }

    void show(DerivedQuestion derived, SharingAdviser adviser) {
        report.heading("What the records tell on " + Words.day(derived.day()));
        Table told = new Table("Fact", "Value", "Because");
        derived.derived().stream()
                .filter(finding -> finding.fact().scope() != Fact.Scope.CONSENT)
                .forEach(finding -> told.row(
                        Words.fact(finding.name()),
                        finding.told().label(),
                        Words.sentence(finding.why())
                                + finding.from().stream()
                                        .map(Object::toString)
                                        .collect(joining(", ", finding.from().isEmpty() ? "" : ": ", ""))));
        report.table(told);
        stated(derived);
        consents(derived);
        toAsk(derived);
        if (!derived.problems().isEmpty()) {
            report.problems("What somebody should look at", derived.problems());
        }
        report.heading("The answer");
        if (derived.question().isPresent()) {
            new DecisionReport(report).show(adviser.advise(derived.complete()));
        } else {
            report.item("There is no question yet. What is required has to be asked first.");
        }
    }

    private void stated(DerivedQuestion derived) {
        List<String> stated = derived.facts().stream()
                .filter(finding -> finding instanceof Stated && finding.fact().scope() == Fact.Scope.QUESTION)
                .map(finding -> Words.fact(finding.name()) + ": "
                        + finding.value().map(FactValue::label).orElse(""))
                .toList();
        report.blank();
        report.fields("Stated", stated);
    }

    private void consents(DerivedQuestion derived) {
        report.heading("How the consents on file were read");
        if (derived.consents().isEmpty()) {
            report.item("None is on file.");
            return;
        }
        Table table = new Table("Record", "For this question it is", "What is to be known");
        for (ConsentReading reading : derived.consents()) {
            table.row(
                    reading.place().toString(),
                    reading.plays()
                            ? reading.handedOver().stream().map(AskReport::read).collect(joining("; "))
                            : "nothing",
                    reading.notes().stream().map(ConsentNote::label).collect(joining("; ")));
        }
        report.table(table);
    }

    private static String read(Consent consent) {
        return consent.getState().label() + " by " + consent.getGiver().label() + ", for "
                + consent.getCategories().values().map(Words::labels).orElse("everything");
    }

    private void toAsk(DerivedQuestion derived) {
        report.heading("What has to be asked");
        Table table = new Table("Fact", "Of whom", "Why the records do not tell");
        for (ToAsk asked : derived.toAsk()) {
            if (asked.weight() != AskWeight.TAKEN_AS_NOT_RAISED || !asked.see().isEmpty()) {
                table.row(
                        (asked.weight() == AskWeight.REQUIRED ? "Required: " : "")
                                + asked.judgement().map(Judgement::question).orElse(Words.fact(asked.name())),
                        asked.askedOf().label(),
                        asked.inWords());
            }
        }
        report.table(table);
        long others = derived.toAsk().stream()
                .filter(asked -> asked.weight() == AskWeight.TAKEN_AS_NOT_RAISED)
                .filter(asked -> asked.see().isEmpty())
                .map(FactFinding::name)
                .count();
        report.line(
                Tone.QUIET,
                "And " + others
                        + " circumstances that no record raises; they are taken as not raised until somebody does.");
    }

    void plan(PlanSharing sharing) {
        report.heading("What the actions of the plan have to share (PLAN-10)");
        if (sharing.findings().isEmpty()) {
            report.item("The rules let go what every open action has to share.");
            return;
        }
        Table table = new Table("", "Where", "What was found");
        for (PlanSharingFinding finding : sharing.findings()) {
            table.row(Words.code(finding.severity()), finding.place().toString(), Words.sentence(finding.message()));
        }
        report.table(table);
    }

    void end() {
        report.blank();
        report.line(Tone.QUIET, SharingDecision.NOTICE);
        report.flush();
    }
}
