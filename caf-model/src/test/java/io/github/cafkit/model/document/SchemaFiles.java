package io.github.cafkit.model.document;

import io.github.cafkit.core.json.JsonTree;
import java.nio.file.Path;

/**
 * The published JSON Schemas as the types give them. The files are committed; {@link SchemaFilesTest} says when they no
 * longer fit and how to write them anew.
 */
final class SchemaFiles {

    private SchemaFiles() {}

    static Path file(DocumentType document) {
        return Path.of("src/main/resources/io/github/cafkit/model/document")
                .resolve(document.version().form().substring("cafkit/".length()) + ".schema.json");
    }

    static String text(DocumentType document) {
        return JsonTree.writePretty(new SchemaWriter().document(document)) + "\n";
    }
}
