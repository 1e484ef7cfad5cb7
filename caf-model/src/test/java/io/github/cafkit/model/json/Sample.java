package io.github.cafkit.model.json;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.model.document.DocumentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A document as it is exchanged, from a file under {@code samples} (of the current version, one or more for each type of
 * document) or under {@code earlier} (of an earlier minor version, kept for good).
 */
public record Sample(String name, DocumentType document, String json) {

    public static final String ASSESSMENT = "common-assessment.json";
    public static final String PLAN = "joint-plan.json";
    public static final String FRAMEWORK = "framework.json";

    /** The samples of the current versions, by name. */
    public static List<Sample> current() {
        return in("samples");
    }

    /** The samples of earlier minor versions, by name. */
    public static List<Sample> earlier() {
        return in("earlier");
    }

    public static Sample named(String name) {
        return current().stream()
                .filter(sample -> sample.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    public Class<?> type() {
        return document.type();
    }

    public Object read(Line line) {
        return line.read(json, type());
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<Sample> in(String folder) {
        URL place = Objects.requireNonNull(Sample.class.getResource(folder), folder);
        try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
            return files.sorted().map(Sample::of).toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Sample of(Path file) {
        try {
            String json = Files.readString(file);
            String schema =
                    (String) Objects.requireNonNull(JsonTree.readObject(json).get("schema"), file.toString());
            return new Sample(
                    file.getFileName().toString(), DocumentType.find(schema).orElseThrow(), json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
