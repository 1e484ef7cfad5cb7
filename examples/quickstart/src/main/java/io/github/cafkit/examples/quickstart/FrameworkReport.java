package io.github.cafkit.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.cafkit.core.problem.Severity;
import io.github.cafkit.model.framework.ClosureReason;
import io.github.cafkit.model.framework.ElementDefinition;
import io.github.cafkit.model.framework.Framework;
import io.github.cafkit.model.framework.NeedLevel;
import io.github.cafkit.model.framework.NeedLevelDefinition;
import io.github.cafkit.model.framework.OutcomeDefinition;
import io.github.cafkit.model.framework.Requirement;
import io.github.cafkit.model.framework.ReviewPolicy;
import io.github.cafkit.model.framework.SourcedStatement;
import io.github.cafkit.model.referral.RoleCatalogue;
import io.github.cafkit.model.referral.RoleProfile;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What differs between authorities and years: the vocabulary of a framework, and a catalogue of roles. */
final class FrameworkReport {

    private final Report report;

    FrameworkReport(Report report) {
        this.report = report;
    }

    void show(Framework framework) {
        report.field("Framework", framework.getId() + ", " + framework.getTitle());
        report.field(
                "In use",
                "from " + Words.day(framework.getFirstDay())
                        + framework
                                .getLastDay()
                                .map(day -> " to " + Words.day(day))
                                .orElse(", open"));
        report.field("About", framework.getSubject().label());
        report.field(
                "Words",
                framework.getWords().getTeam() + ", " + framework.getWords().getCoordinator() + ", "
                        + framework.getWords().getPlan());
        report.field("Consent", framework.getConsentPolicy().getRole().label());
        report.fields(
                "",
                framework.getConsentPolicy().getBases().stream()
                        .map(SourcedStatement::note)
                        .toList());
        report.fields("Looked at again", times(framework.getReviewPolicy()));
        elements(framework);
        outcomes(framework);
        levels(framework);
        closure(framework);
        requirements(framework);
        unverified(framework);
    }

    /** What nobody has checked, for whoever relies on the framework. */
    void unverified(Framework framework) {
        List<String> unverified = Unverified.in(framework);
        report.heading("What is unverified in " + framework.getTitle());
        if (unverified.isEmpty()) {
            report.item("Nothing.");
        } else {
            report.fields("Unverified", unverified);
        }
    }

    private static List<String> times(ReviewPolicy policy) {
        return List.of(
                        time("first within ", policy.getFirstReviewWithin()),
                        time("then within ", policy.getReviewWithin()),
                        time("assessed anew within ", policy.getReassessWithin()),
                        policy.getMonitoring()
                                .map(cadence -> "monitored " + cadence.label())
                                .orElse(""),
                        policy.getParentMeetingsPerYear()
                                .map(times -> times + " meetings with the parents a year")
                                .orElse(""),
                        policy.getNote().orElse(""))
                .stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String time(String words, Optional<Period> period) {
        return period.map(time -> words + Words.period(time)).orElse("");
    }

    private void elements(Framework framework) {
        report.heading("Elements");
        Table table = new Table("Code", "Domain", "Element");
        for (ElementDefinition element : framework.getElements()) {
            table.row(element.getCode().value(), element.getDomain(), element.getLabel());
        }
        report.table(table);
    }

    private void outcomes(Framework framework) {
        if (framework.getOutcomes().isEmpty()) {
            return;
        }
        report.heading("Outcomes");
        Table table = new Table("Code", "Outcome", "Aims");
        for (OutcomeDefinition outcome : framework.getOutcomes()) {
            table.row(
                    outcome.getCode().value(),
                    outcome.getLabel(),
                    outcome.getAims().stream().map(aim -> aim.label()).collect(joining("; ")));
        }
        report.table(table);
    }

    private void levels(Framework framework) {
        framework.getNeedLevels().ifPresent(vocabulary -> {
            report.heading("Levels of need: " + vocabulary.getTitle());
            Table table = new Table("Code", "Level", "Amounts to");
            for (NeedLevelDefinition level : vocabulary.getLevels()) {
                table.row(
                        level.getCode(),
                        level.getLabel(),
                        level.getLevels().stream().map(NeedLevel::label).collect(joining(", ")));
            }
            report.table(table);
        });
    }

    private void closure(Framework framework) {
        if (framework.getClosureReasons().isEmpty()) {
            return;
        }
        report.heading("Why work ends");
        Table table = new Table("Code", "Reason", "Needs");
        for (ClosureReason reason : framework.getClosureReasons()) {
            String needs = reason.isSocialCareDecisionNeeded() ? "social care's decision" : "";
            table.row(
                    reason.getCode(),
                    reason.getLabel(),
                    reason.isReceivingAuthorityNeeded() ? "the receiving authority" : needs);
        }
        report.table(table);
    }

    private void requirements(Framework framework) {
        report.heading("What has to be filled in, beyond what every framework asks for");
        Table table = new Table("For", "What", "");
        for (Requirement requirement : framework.getRequirements()) {
            table.row(
                    requirement.getPurposes().stream().map(Words::code).collect(joining(", ")),
                    requirement.note(),
                    requirement.getSeverity() == Severity.ERROR ? "must" : "should");
        }
        report.table(table);
    }

    void show(RoleCatalogue catalogue) {
        report.field("Catalogue", catalogue.getTitle() + ", from " + Words.day(catalogue.getFirstDay()));
        Table table = new Table("Role", "Sector", "Who may refer", "Doubts");
        for (RoleProfile profile : catalogue.getProfiles()) {
            table.row(
                    profile.getRole().label(),
                    profile.getSector().label(),
                    profile.getRoute().words(),
                    profile.getDoubts().isEmpty()
                            ? ""
                            : Words.count(profile.getDoubts().size(), "doubt", "doubts"));
        }
        report.table(table);
    }
}
