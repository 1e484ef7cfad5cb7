package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.CategoryDecision;
import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.analysis.PackAnalysis;
import io.github.cafkit.consent.analysis.WhatCouldSee;
import io.github.cafkit.consent.analysis.WhoCouldSee;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.RulePack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Turns a question round. */
@Command(
        name = "who",
        header = "Prints who could see a category about a child, or what somebody could see.",
        description = {
            "",
            "Takes the child's circumstances, the holder and the material from a question, leaves open who asks, why and"
                    + " who agrees, and prints for each kind of recipient for which purposes and under which"
                    + " conditions the rules would let it go.",
            ""
        },
        footer = {"", "Exit code: 0 if the table was printed, 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WhoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OneQuestion asked;

    @Option(
            names = "--what",
            description = {
                "Takes the recipient from the question as well, leaves open",
                "the category, and prints what the recipient could see."
            })
    private boolean what;

    @Override
    public Integer call() {
        return asked.use(question -> {
            RulePack pack = EnglandPack.standard();
            PackAnalysis analysis = PackAnalysis.of(pack);
            SightsReport report = new SightsReport(Report.on(spec.commandLine()));
            SharingDecision decision = SharingAdviser.reading(pack).advise(question);
            if (what) {
                FactSheet facts = decision.categories().get(0).facts();
                report.show(
                        "What could this recipient see: "
                                + facts.get(Facts.RECIPIENT_KIND).label(),
                        WhatCouldSee.of(analysis).by(facts, question.asOf()));
            } else {
                for (CategoryDecision category : decision.categories()) {
                    report.show(
                            "Who could see: " + category.category().label(),
                            WhoCouldSee.of(analysis).about(category.facts(), question.asOf()));
                }
            }
            report.end();
        });
    }
}
