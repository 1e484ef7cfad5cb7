package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.england.EnglandPack;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints one decision in full. */
@Command(
        name = "explain",
        header = "Prints one decision in full.",
        description = {
            "",
            "Everything that a decision says: each category with the rules that decided, the rules that they beat and"
                    + " why, the facts relied upon, consents that do not count, duties, sources, and what was not"
                    + " stated.",
            ""
        },
        footer = {"", "Exit code: 0 if the decision was printed, 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OneQuestion asked;

    @Override
    public Integer call() {
        return asked.use(question -> new FullExplanation(Report.on(spec.commandLine()))
                .show(SharingAdviser.reading(EnglandPack.standard()).advise(question)));
    }
}
