package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.words.Contact;
import io.github.cafkit.consent.words.DecisionLetter;
import io.github.cafkit.consent.words.DecisionWords;
import io.github.cafkit.consent.words.Explanation;
import io.github.cafkit.consent.words.Form;
import io.github.cafkit.consent.words.LetterHead;
import io.github.cafkit.consent.words.Reader;
import io.github.cafkit.consent.words.ReaderWords;
import io.github.cafkit.consent.words.Wording;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts a decision into words. */
@Command(
        name = "letter",
        header = "Puts a decision into words for a practitioner, an auditor or a family, or as a letter.",
        description = {
            "",
            "The words for a family say who asked and what they are given, and nothing that depends on anything else. With"
                    + " --from, --to and --date the words become a letter.",
            ""
        },
        footer = {"", "Exit code: 0 if the words were printed, 2 if not."})
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class LetterCommand implements Callable<Integer> {

    /** How the words are printed. */
    enum Format {
        TEXT,
        MARKDOWN,
        HTML
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private OneQuestion asked;

    @Option(
            names = "--reader",
            paramLabel = "WHO",
            defaultValue = "PRACTITIONER",
            description = "For whom: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Reader reader;

    @Option(
            names = "--form",
            paramLabel = "HOW",
            defaultValue = "LONG",
            description = "How much: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Form form;

    @Option(
            names = "--format",
            paramLabel = "AS",
            defaultValue = "TEXT",
            description = {
                "As what: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
                "Only text is broken into lines for a terminal."
            })
    private Format format;

    @Option(
            names = "--wording",
            paramLabel = "FILE",
            description = "Sentences that are different, as key=sentence, in UTF-8.")
    private @Nullable Path wording;

    @Option(names = "--from", paramLabel = "LINE", description = "A line of who writes; once for each line.")
    private List<String> from = List.of();

    @Option(names = "--to", paramLabel = "LINE", description = "A line of who is written to; once for each line.")
    private List<String> to = List.of();

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The date of the letter, as year-month-day.")
    private @Nullable LocalDate date;

    @Option(names = "--reference", paramLabel = "TEXT", description = "The writer's own reference.")
    private @Nullable String reference;

    @Option(names = "--contact", paramLabel = "WHO=HOW", description = "Whom to ask, and how to reach them.")
    private Map<String, String> contacts = new LinkedHashMap<>();

    @Override
    public Integer call() {
        boolean letter = !from.isEmpty() || !to.isEmpty() || date != null;
        if (letter && date == null) {
            return refuse("--date: a letter has a date");
        }
        if (!letter && (reference != null || !contacts.isEmpty())) {
            return refuse("--reference and --contact are for a letter, with --from, --to and --date");
        }
        Wording words;
        Optional<LetterHead> head;
        try {
            words = wording();
            head = Optional.ofNullable(date).map(this::head);
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
            return ExitCode.USAGE;
        } catch (IOException | IllegalArgumentException unreadable) {
            return refuse("--wording: cannot be read as key=sentence in UTF-8");
        }
        return asked.use(
                question -> print(SharingAdviser.reading(EnglandPack.standard()).advise(question), words, head));
    }

    private void print(SharingDecision decision, Wording words, Optional<LetterHead> head) {
        ReaderWords said = DecisionWords.of(decision).in(words).forReader(reader);
        String page = head.map(each -> printed(said.letter(each, form))).orElseGet(() -> printed(said.in(form)));
        if (format == Format.TEXT) {
            Report report = Report.on(spec.commandLine());
            page.lines().forEach(report::indented);
            report.flush();
        } else {
            spec.commandLine().getOut().print(page);
        }
    }

    private String printed(Explanation words) {
        return switch (format) {
            case TEXT -> words.toText();
            case MARKDOWN -> words.toMarkdown();
            case HTML -> words.toHtml();
        };
    }

    private String printed(DecisionLetter letter) {
        return switch (format) {
            case TEXT -> letter.toText();
            case MARKDOWN -> letter.toMarkdown();
            case HTML -> letter.toHtml();
        };
    }

    private Wording wording() throws IOException {
        if (wording == null) {
            return Wording.english();
        }
        try (var sentences = Files.newBufferedReader(wording)) {
            return Wording.english().with(new PropertyResourceBundle(sentences));
        }
    }

    private LetterHead head(LocalDate day) {
        LetterHead.Builder head = LetterHead.builder();
        head.senderLines(from).addresseeLines(to).date(day).reference(Optional.ofNullable(reference));
        contacts.forEach((who, how) -> head.addContact(new Contact(who, how)));
        return head.build();
    }

    private int refuse(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.USAGE;
    }
}
