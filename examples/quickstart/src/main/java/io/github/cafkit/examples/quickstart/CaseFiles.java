package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.json.JsonLimits;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds the documents at a path: one JSON file, a folder of {@code *.json}, or JSON Lines. */
final class CaseFiles {

    private static final List<String> LINES = List.of(".jsonl", ".ndjson");

    private final Path path;

    /** Documents at a path, relative to the working directory or absolute. */
    CaseFiles(Path path) {
        this.path = path;
    }

    /** Hands over one document after the other; those of a folder in the order of their names. */
    void forEach(Consumer<CaseText> use) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path file : jsonFiles()) {
                use.accept(whole(file));
            }
        } else if (LINES.stream().anyMatch(name(path)::endsWith)) {
            forEachLine(use);
        } else {
            use.accept(whole(path));
        }
    }

    private List<Path> jsonFiles() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> name(file).endsWith(".json") && !Files.isDirectory(file))
                    .sorted()
                    .toList();
        }
    }

    private static CaseText whole(Path file) {
        return new CaseText(file.toString(), () -> Files.newInputStream(file));
    }

    /** Splits bytes and not text, so that a line that is not UTF-8 spoils no other line. */
    private void forEachLine(Consumer<CaseText> use) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            boolean blank = true;
            int number = 1;
            for (int next = in.read(); next >= 0 || line.size() > 0; next = in.read()) {
                if (next >= 0 && next != '\n') {
                    blank &= next <= ' ';
                    // A longer line is refused by the reader anyway; there is no need to hold all of it.
                    if (line.size() <= JsonLimits.STANDARD.maxDocumentLength()) {
                        line.write(next);
                    }
                    continue;
                }
                if (!blank) {
                    byte[] json = line.toByteArray();
                    use.accept(new CaseText(path + ":" + number, () -> new ByteArrayInputStream(json)));
                }
                line.reset();
                blank = true;
                number++;
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
