package io.github.cafkit.testkit.cases;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.testkit.internal.DecisionText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * A folder of case files, each a test:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> our_cases() {
 *     return CaseFolder.of(Path.of("src/test/resources/cases")).tests(SharingAdviser.of(OurPack.pack()));
 * }
 * }</pre>
 *
 * <p>Every file whose name ends in {@code .json} is a case, in the folder and in the folders in it. A folder without a
 * case is a failure and so are two cases with one id: a test that ran nothing would be taken for one that passed. The
 * files are read once, when the folder is opened. Immutable and thread-safe.
 */
public final class CaseFolder {

    /** A file that is a case, or why it is not. */
    private record CaseFile(String name, Optional<URI> place, Optional<SharingCase> read, Problems problems) {}

    private final List<CaseFile> files;

    private CaseFolder(List<CaseFile> files) {
        this.files = List.copyOf(files);
    }

    /**
     * Opens a folder.
     *
     * @param folder the folder, not null
     * @return its files, never null
     * @throws UncheckedIOException if it cannot be read
     */
    public static CaseFolder of(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<CaseFile> files = new ArrayList<>();
            for (Path file : found.filter(CaseFolder::isCase).sorted().toList()) {
                files.add(read(folder.relativize(file).toString().replace('\\', '/'), file));
            }
            return new CaseFolder(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Opens a folder among the resources of a program, in a directory or in a jar.
     *
     * <p>A named module has to open the folder's package, if its name could be one, as for any other resource.
     *
     * @param beside a class of the module that holds the folder, not null
     * @param folder its name, as for {@link Class#getResource(String)}: beginning with a slash it is whole, otherwise it
     *     lies beside the class, not null
     * @return its files, never null
     * @throws IllegalArgumentException if there is no such folder
     * @throws UncheckedIOException if it cannot be read
     */
    public static CaseFolder ofResource(Class<?> beside, String folder) {
        URL resource = beside.getResource(folder);
        if (resource == null) {
            throw new IllegalArgumentException("there is no folder of this name beside " + beside.getSimpleName());
        }
        try {
            if (!"jar".equals(resource.getProtocol())) {
                return of(Path.of(resource.toURI()));
            }
            JarURLConnection place = (JarURLConnection) resource.openConnection();
            try (FileSystem jar =
                    FileSystems.newFileSystem(Path.of(place.getJarFileURL().toURI()))) {
                return of(jar.getPath("/" + place.getEntryName()));
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new UncheckedIOException(new IOException("the folder of cases cannot be read", unreadable));
        }
    }

    private static boolean isCase(Path file) {
        return file.toString().endsWith(".json") && Files.isRegularFile(file);
    }

    private static CaseFile read(String name, Path file) throws IOException {
        Optional<URI> place = Optional.of(file.toUri()).filter(uri -> "file".equals(uri.getScheme()));
        try (InputStream json = Files.newInputStream(file)) {
            SharingCase read = SharingCase.read(JsonTree.readObject(json));
            return new CaseFile(name, place, Optional.of(read), Problems.none());
        } catch (ProblemException faulty) {
            return new CaseFile(name, place, Optional.empty(), faulty.problems());
        }
    }

    /**
     * The cases.
     *
     * @return the cases by path, never null
     * @throws ProblemException with the faults of every file, its name before the place; with {@code CASE-NONE} if there
     *     is no case, with {@code CASE-ID-TWICE} if two have one id
     */
    public List<SharingCase> cases() {
        List<Problem> problems = new ArrayList<>(folderProblems());
        files.forEach(file -> file.problems().under("/" + file.name()).forEach(problems::add));
        Problems.of(problems).throwIfErrors();
        return files.stream().flatMap(file -> file.read().stream()).toList();
    }

    private List<Problem> folderProblems() {
        List<Problem> problems = new ArrayList<>();
        if (files.isEmpty()) {
            problems.add(Problem.error("CASE-NONE", "", "the folder holds no case: no file whose name ends in .json"));
        }
        Set<String> ids = new HashSet<>();
        for (CaseFile file : files) {
            if (file.read().filter(read -> !ids.add(read.id())).isPresent()) {
                problems.add(Problem.error(
                        "CASE-ID-TWICE", "/" + file.name() + "/id", "another case of the folder has this id"));
            }
        }
        return problems;
    }

    /**
     * A test for each file, and one for the folder as a whole.
     *
     * @param adviser answers the questions, not null
     * @return the tests, never null; the message of one that fails shows each difference in words, the answer with its
     *     rules, and the case file
     */
    public Stream<DynamicNode> tests(SharingAdviser adviser) {
        Stream<DynamicNode> whole = Stream.of(DynamicTest.dynamicTest(
                "there are cases, and no two of them have one id",
                () -> Problems.of(folderProblems()).throwIfErrors()));
        return Stream.concat(whole, files.stream().map(file -> test(file, adviser)));
    }

    private static DynamicTest test(CaseFile file, SharingAdviser adviser) {
        String name = file.read().map(SharingCase::toString).orElse(file.name());
        return DynamicTest.dynamicTest(name, file.place().orElse(null), () -> {
            file.problems().throwIfErrors();
            file.read().ifPresent(theCase -> check(theCase, adviser));
        });
    }

    private static void check(SharingCase theCase, SharingAdviser adviser) {
        SharingDecision decision = adviser.advise(theCase.question());
        List<String> differences = theCase.differences(decision);
        if (!differences.isEmpty()) {
            throw new AssertionError("Case " + theCase + " is not answered as expected.\n- "
                    + String.join("\n- ", differences) + "\n\n"
                    + DecisionText.of(decision) + "\n\nThe case file:\n"
                    + JsonTree.writePretty(theCase.document()));
        }
    }
}
