package io.github.cafkit.consent;

import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The case files of this module, each with the answer that is expected. */
public final class Cases {

    /** A case and what is expected of it. */
    public record Case(CaseDocument document, Map<String, Object> expected, String title) {}

    private Cases() {}

    public static List<Case> all() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Cases::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Cases.class.getResource("/io/github/cafkit/consent/cases"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static Case read(Path file) {
        try {
            Map<String, @Nullable Object> root = JsonTree.readObject(Files.readString(file));
            return new Case(
                    CaseDocument.read(root),
                    (Map<String, Object>) Objects.requireNonNull(root.get("expected")),
                    (String) Objects.requireNonNull(root.get("title")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
