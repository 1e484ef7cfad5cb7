package io.github.cafkit.examples.quickstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the guides quote of the output of commands. */
final class Guide {

    private static final Path FOLDER = Path.of("../../docs");
    private static final Pattern EXCERPT = Pattern.compile("\n\n```\n(.*?)\n```\n", Pattern.DOTALL);
    private static final Pattern LEFT_OUT = Pattern.compile("\n...\n", Pattern.LITERAL);

    private Guide() {}

    /** The parts of a guide that stand for output, in order; an excerpt in which something is left out is several. */
    static List<String> excerpts(String guide) {
        try {
            return EXCERPT.matcher(Files.readString(FOLDER.resolve(guide)))
                    .results()
                    .flatMap(excerpt -> LEFT_OUT.splitAsStream(excerpt.group(1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was printed, with the ends of lines as they are in a guide. */
    static String asQuoted(String printed) {
        return printed.lines().collect(Collectors.joining("\n"));
    }
}
