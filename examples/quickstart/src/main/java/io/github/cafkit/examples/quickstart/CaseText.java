package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document as it lies in a file, not yet read.
 *
 * @param place the file as the user named it and, in JSON Lines, the line
 * @param source where its text comes from
 */
record CaseText(String place, Source source) {

    /** Opens the text. */
    interface Source {
        InputStream open() throws IOException;
    }

    /** The document as plain maps, lists and codes. A document that cannot be read is refused by itself. */
    Map<String, @Nullable Object> read() {
        try (InputStream json = source.open()) {
            return JsonTree.readObject(json);
        } catch (IOException unreadable) {
            throw new ProblemException(Problem.error("FILE-UNREADABLE", "", "the file cannot be read"));
        }
    }
}
