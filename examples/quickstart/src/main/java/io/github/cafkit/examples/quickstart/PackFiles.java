package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.consent.packfile.PackFile;
import io.github.cafkit.consent.rule.RulePack;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Reads files that hold rules, and complains about them with their names. */
final class PackFiles {

    private final PrintWriter err;
    private boolean faulty;

    PackFiles(PrintWriter err) {
        this.err = err;
    }

    /** Whether anything could not be read. */
    boolean isFaulty() {
        return faulty;
    }

    /** What a file holds; absent if it cannot be read, and then that is said. */
    <T> Optional<T> read(Path file, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text(file)));
        } catch (ProblemException refused) {
            faulty = true;
            refused.problems().forEach(problem -> err.println(file + ": " + problem));
            return Optional.empty();
        }
    }

    /** The national pack: the one that comes with the library, or one from a file, which may have to have a digest. */
    Optional<RulePack> national(Optional<Path> file, Optional<String> digest) {
        return file.isEmpty()
                ? Optional.of(EnglandPack.standard())
                : read(
                        file.get(),
                        json -> digest.map(pinned -> PackFile.read(json, pinned))
                                .orElseGet(() -> PackFile.read(json)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new ProblemException(Problem.error("FILE-UNREADABLE", "", "the file cannot be read"));
        }
    }
}
