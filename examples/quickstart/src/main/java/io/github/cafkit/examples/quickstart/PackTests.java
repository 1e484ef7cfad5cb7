package io.github.cafkit.examples.quickstart;

import io.github.cafkit.consent.analysis.PackCase;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases at some paths, as tests of a pack. */
final class PackTests {

    private final PrintWriter err;
    private final List<PackCase> cases = new ArrayList<>();
    private boolean faulty;

    private PackTests(PrintWriter err) {
        this.err = err;
    }

    /** Reads every case; empty if one cannot be read, which is told. */
    static Optional<List<PackCase>> at(List<Path> paths, PrintWriter err) {
        PackTests tests = new PackTests(err);
        for (Path path : paths) {
            try {
                new CaseFiles(path).forEach(tests::add);
            } catch (IOException unreadable) {
                tests.refuse(path + ": cannot be read");
            }
        }
        return tests.faulty ? Optional.empty() : Optional.of(tests.cases);
    }

    private void add(CaseText text) {
        try {
            Map<String, @Nullable Object> document = text.read();
            CaseDocument theCase = CaseDocument.read(document);
            cases.add(new PackCase(theCase.id(), theCase.question(), ExpectedAnswer.of(document)::isMetBy));
        } catch (ProblemException unreadable) {
            unreadable.problems().forEach(problem -> refuse(text.place() + ": " + problem));
        }
    }

    private void refuse(String reason) {
        err.println(reason);
        faulty = true;
    }
}
