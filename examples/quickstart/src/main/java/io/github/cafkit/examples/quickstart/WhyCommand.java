package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.analysis.Audience;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.rule.RulePack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what an answer needs and what would change it. */
@Command(
        name = "why",
        header = "Prints which facts an answer needs, and what would change it.",
        description = {
            "",
            "For each category: the facts that are enough for the answer, none of them to spare, with an example that"
                    + " shows how it could change without each; and all smallest sets of changes that lead to another"
                    + " answer, as far as the audience may see them.",
            ""
        },
        footer = {"", "Exit code: 0 if the reasons were printed, 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class WhyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OneQuestion asked;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "PRACTITIONER",
            description = {
                "Who will read it: ${COMPLETION-CANDIDATES}.",
                "A requester is shown no reasons, and ways forward of their own only.",
                "Default: ${DEFAULT-VALUE}."
            })
    private Audience audience;

    @Override
    public Integer call() {
        return asked.use(question -> {
            RulePack pack = EnglandPack.standard();
            new WhyReport(Report.on(spec.commandLine()), pack, audience)
                    .show(SharingAdviser.reading(pack).advise(question));
        });
    }
}
