package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.england.EnglandPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Where the program starts. Without a command it tells the whole story of two invented children. */
@Command(
        name = "quickstart",
        header = "Reads an assessment, shows the joint plan, answers sharing questions and explains them.",
        description = {
            "",
            "Without a command: the whole story of two invented children, in which nothing needs to be set up."
                    + " It is decision support: it does not replace professional judgement.",
            ""
        },
        footer = {"", "Paths are relative to the folder you call from, or absolute."},
        subcommands = {
            AssessCommand.class,
            AskCommand.class,
            DecideCommand.class,
            ExplainCommand.class,
            DiscloseCommand.class,
            LetterCommand.class,
            ProveCommand.class,
            CheckCommand.class,
            WhyCommand.class,
            WhoCommand.class,
            ImpactCommand.class,
            LintCommand.class,
            CoverageCommand.class,
            MutateCommand.class,
            PackCommand.class,
            OverrideCommand.class,
            MaisCommand.class,
            AuthzenCommand.class,
            RecordCommand.class,
            VerifyCommand.class,
            ReplayCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Quickstart.Version.class,
        usageHelpWidth = Report.WIDTH,
        usageHelpAutoWidth = false)
@SuppressWarnings("NullAway.Init") // picocli sets the field
public final class Quickstart implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    private Quickstart() {}

    /**
     * Runs the program. It ends the JVM only to report a failure, as Maven may be running in the same one.
     *
     * @param args the command line, not null
     */
    public static void main(String... args) {
        Charset charset = terminalCharset();
        int code = run(new PrintWriter(System.out, false, charset), new PrintWriter(System.err, true, charset), args);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    /** Runs the program on other streams; answers with the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        int code = new CommandLine(new Quickstart())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public Integer call() throws IOException {
        new Story(Report.on(spec.commandLine())).tell();
        return ExitCode.OK;
    }

    /** What the terminal uses, if it can show a pound sign; otherwise UTF-8, as in a file. */
    private static Charset terminalCharset() {
        String named = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(named) ? Charset.forName(named) : StandardCharsets.UTF_8;
        return charset.newEncoder().canEncode('£') ? charset : StandardCharsets.UTF_8;
    }

    /** The version of the program and of the rules. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in =
                    Objects.requireNonNull(Quickstart.class.getResourceAsStream("quickstart.properties"))) {
                properties.load(in);
            }
            return new String[] {
                "cafkit quickstart " + properties.getProperty("version"), "rules " + EnglandPack.standard()
            };
        }
    }
}
