package io.github.cafkit.examples.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The guide that walks through this example, and what it quotes. */
final class Guide {

    private static final Path FILE = Path.of("..", "..", "docs", "testing-your-rules.md");
    private static final Pattern EXCERPT = Pattern.compile("\n```([a-z]*)\n(.*?)\n```\n", Pattern.DOTALL);
    private static final String LEFT_OUT = "...";

    private Guide() {}

    /**
     * The lines that the guide quotes, without those that stand for what is left out.
     *
     * @param language what the excerpt is marked as: java, json, or nothing for what a program prints
     * @param beginning how the excerpt begins, or nothing for all of the language
     */
    static List<String> quoted(String language, String beginning) {
        List<String> lines = EXCERPT.matcher(read(FILE))
                .results()
                .filter(excerpt -> excerpt.group(1).equals(language))
                .filter(excerpt -> excerpt.group(2).startsWith(beginning))
                .flatMap(excerpt -> excerpt.group(2).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.equals(LEFT_OUT))
                .toList();
        if (lines.isEmpty()) {
            throw new AssertionError("the guide quotes nothing that begins with: " + beginning);
        }
        return lines;
    }

    /** The quoted lines that a text does not hold. */
    static List<String> missing(List<String> quoted, String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        return quoted.stream()
                .filter(line -> lines.stream().noneMatch(each -> each.startsWith(line)))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every file of a folder one after the other. */
    static String readAll(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            files.filter(Files::isRegularFile).sorted().forEach(file -> all.append(read(file)));
            return all.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
