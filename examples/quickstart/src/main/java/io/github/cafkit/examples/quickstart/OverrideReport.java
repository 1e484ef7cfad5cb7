package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.consent.FiredRule;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.override.NamedRecipient;
import io.github.cafkit.consent.override.NotLifted;
import io.github.cafkit.consent.override.OverriddenDecision;
import io.github.cafkit.consent.override.SafeguardingOverride;
import io.github.cafkit.consent.override.TellingTheFamily;
import io.github.cafkit.consent.override.WithoutConsent;
import io.github.cafkit.examples.quickstart.Report.Tone;
import java.util.List;

/** What the rules say, and beside it what a person decided. For those who hold the information. */
final class OverrideReport {

    private final Report report;

    OverrideReport(Report report) {
        this.report = report;
    }

    void show(OverriddenDecision result) {
        report.title("What the rules say");
        new DecisionReport(report).show(result.rulesSay());
        report.title("What a named person decided");
        override(result.override());
        report.title("What follows");
        result(result);
        report.blank();
        report.line(OverriddenDecision.NOTICE);
        report.flush();
    }

    private void override(SafeguardingOverride override) {
        report.field(
                "Decided",
                "on " + Words.day(override.decidedOn()) + " by "
                        + override.decidedBy().person() + ", "
                        + override.decidedBy().role().label());
        report.field("To be reviewed", "on " + Words.day(override.reviewOn()));
        report.field("Ground", override.ground().label());
        report.field("Harm feared", override.harmFeared().value());
        report.field("Likelihood", override.likelihood().value());
        report.field("Necessity", override.necessity().value());
        report.field("Proportionality", override.proportionality().value());
        report.field("Without consent", withoutConsent(override.withoutConsent()));
        report.field("The family", telling(override.telling()));
        report.field("Named", Words.labels(override.categories()));
        report.fields(
                "To",
                override.recipients().stream().map(OverrideReport::recipient).toList());
    }

    private static String withoutConsent(WithoutConsent why) {
        String label = why instanceof WithoutConsent.Overruled overruled
                ? overruled.stance().label()
                : ((WithoutConsent.NotSought) why).reason().label();
        return label + ": " + why.because().value();
    }

    private static String telling(TellingTheFamily telling) {
        return telling instanceof TellingTheFamily.Later later
                ? "is told later, looked at again on " + Words.day(later.lookAgainOn()) + ": "
                        + later.because().value()
                : "is told now";
    }

    private static String recipient(NamedRecipient named) {
        return named.kind().label()
                + named.agency().map(agency -> ", " + agency).orElse("")
                + named.person().map(person -> ", " + person).orElse("");
    }

    private void result(OverriddenDecision result) {
        report.field("May go now", Tone.STRONG, orNothing(Words.labels(result.share())));
        report.field("Does not go now", Tone.STRONG, orNothing(Words.labels(result.withhold())));
        report.fields(
                "By the override",
                result.lifted().stream()
                        .map(each -> each.category().label() + ", against " + rules(each.overruled()))
                        .toList());
        report.fields(
                "To nobody but",
                result.isWidened()
                        ? result.recipients().stream()
                                .map(OverrideReport::recipient)
                                .toList()
                        : List.of());
        report.fields(
                "Not lifted",
                result.notLifted().stream().map(OverrideReport::notLifted).toList());
        report.fields(
                "To do", result.obligations().stream().map(Obligation::meaning).toList());
    }

    private static String notLifted(NotLifted each) {
        return each.category().label() + ": " + each.because().label() + " (" + rules(each.rules()) + ")";
    }

    private static String rules(List<FiredRule> rules) {
        return rules.stream().map(FiredRule::id).collect(joining(", "));
    }

    private static String orNothing(String labels) {
        return labels.isEmpty() ? "nothing" : labels;
    }
}
