package io.github.cafkit.examples.quickstart;

import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the files that a command line names; whatever is wrong goes to the error stream, with the file in front. */
final class InputFiles {

    private final PrintWriter err;

    InputFiles(PrintWriter err) {
        this.err = err;
    }

    /** What is made of a file; empty, with a line for each fault, if it cannot be read. */
    <T> Optional<T> read(Path file, Function<Map<String, @Nullable Object>, T> make) {
        try (InputStream json = Files.newInputStream(file)) {
            return Optional.of(make.apply(JsonTree.readObject(json)));
        } catch (IOException unreadable) {
            err.println(file + ": cannot be read");
        } catch (ProblemException refused) {
            refused.problems().forEach(problem -> err.println(file + ": " + problem));
        }
        return Optional.empty();
    }
}
