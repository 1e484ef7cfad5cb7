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

    /** A case and what is expected of it. The project's own cases state every duty and judgement, the others some. */
    public record Case(CaseDocument document, Map<String, Object> expected, Map<String, @Nullable Object> file) {

        public String id() {
            return document.id();
        }

        public String title() {
            return (String) Objects.requireNonNull(file.get("title"));
        }

        public String scene() {
            return (String) Objects.requireNonNullElse(file.get("scene"), "");
        }

        public boolean isOwn() {
            return id().startsWith("K");
        }

        @Override
        public String toString() {
            return id() + " " + title();
        }
    }

    private Cases() {}

    public static List<Case> all() {
        try (Stream<Path> given = Files.list(folder());
                Stream<Path> own = Files.list(folder().resolve("own"))) {
            return Stream.concat(given.sorted(), own.sorted())
                    .filter(file -> file.toString().endsWith(".json"))
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
                    CaseDocument.read(root), (Map<String, Object>) Objects.requireNonNull(root.get("expected")), root);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
