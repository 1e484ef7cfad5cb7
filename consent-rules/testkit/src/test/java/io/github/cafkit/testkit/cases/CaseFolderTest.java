package io.github.cafkit.testkit.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cafkit.consent.SharingAdviser;
import io.github.cafkit.consent.england.EnglandPack;
import io.github.cafkit.core.json.JsonTree;
import io.github.cafkit.core.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderTest {

    /** Something to lie beside, in a jar. */
    static class Beside {}

    private static final SharingAdviser ADVISER = SharingAdviser.reading(EnglandPack.standard());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_file_of_the_folder_and_of_those_in_it_is_a_test() throws IOException {
        write("b.json", SomeCase.file());
        write("a/inside.json", SomeCase.with("id", Optional.of("P2")));
        Files.writeString(folder.resolve("README.md"), "No case.");

        List<DynamicNode> tests = CaseFolder.of(folder).tests(ADVISER).toList();

        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(
                        "there are cases, and no two of them have one id",
                        "P2 Party invitation",
                        "P1 Party invitation");
        assertThat(tests.get(1).getTestSourceUri())
                .contains(folder.resolve("a/inside.json").toUri());
        assertThat(tests).allSatisfy(test -> assertThat(failure(test)).isEmpty());
        assertThat(SharingCase.readAll(folder)).extracting(SharingCase::id).containsExactly("P2", "P1");
    }

    @Test
    void a_case_that_is_answered_otherwise_fails_with_the_difference_the_rules_and_the_file() throws IOException {
        Map<String, @Nullable Object> file = SomeCase.with("expected/outcome", Optional.of("REFER_TO_DSL"));
        write("a.json", file);

        String message = failure(CaseFolder.of(folder).tests(ADVISER).toList().get(1));

        assertThat(message)
                .startsWith("java.lang.AssertionError: Case P1 Party invitation is not answered as expected.\n"
                        + "- The outcome is DENY and should be REFER_TO_DSL.\n\nThe answer: DENY")
                .contains("  ADDRESS: DENY by ", " (T6 ")
                .endsWith("The case file:\n" + JsonTree.writePretty(file));
    }

    @Test
    void a_folder_without_a_case_is_a_failure() {
        List<DynamicNode> tests = CaseFolder.of(folder).tests(ADVISER).toList();

        assertThat(tests)
                .singleElement()
                .satisfies(test -> assertThat(failure(test)).contains("CASE-NONE"));
        assertThatThrownBy(() -> CaseFolder.of(folder).cases()).hasMessageContaining("CASE-NONE");
    }

    @Test
    void two_cases_with_one_id_are_a_failure() throws IOException {
        write("a.json", SomeCase.file());
        write("b.json", SomeCase.file());

        List<DynamicNode> tests = CaseFolder.of(folder).tests(ADVISER).toList();

        assertThat(failure(tests.get(0))).contains("CASE-ID-TWICE at /b.json/id");
        assertThat(failure(tests.get(1))).isEmpty();
        assertThatThrownBy(() -> CaseFolder.of(folder).cases()).hasMessageContaining("CASE-ID-TWICE");
    }

    @Test
    void a_file_that_is_no_case_is_a_failure_of_its_own() throws IOException {
        write("a.json", SomeCase.with("expected", Optional.empty()));
        Files.writeString(folder.resolve("b.json"), "{\"id\": ");
        write("c.json", SomeCase.file());

        List<DynamicNode> tests = CaseFolder.of(folder).tests(ADVISER).toList();

        assertThat(tests).extracting(DynamicNode::getDisplayName).contains("a.json", "b.json", "P1 Party invitation");
        assertThat(failure(tests.get(1))).contains("CASE-FORM at /expected");
        assertThat(failure(tests.get(2))).contains("JSON-");
        assertThat(failure(tests.get(3))).isEmpty();
        assertThatThrownBy(() -> CaseFolder.of(folder).cases())
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("/a.json/expected")
                .hasMessageContaining("/b.json");
    }

    @Test
    void a_folder_that_is_not_there_is_told_at_once() {
        assertThatThrownBy(() -> CaseFolder.of(folder.resolve("nowhere"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> CaseFolder.ofResource(CaseFolderTest.class, "nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no folder of this name beside CaseFolderTest");
    }

    @Test
    void a_folder_among_the_resources_is_found_in_a_directory_and_in_a_jar() throws Exception {
        String name = Beside.class.getName().replace('.', '/') + ".class";
        Path jar = folder.resolve("cases.jar");
        try (InputStream type =
                        Objects.requireNonNull(Beside.class.getResourceAsStream("CaseFolderTest$Beside.class"));
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry(out, name, type.readAllBytes());
            entry(out, "our cases/", new byte[0]);
            entry(out, "our cases/a.json", json(SomeCase.file()));
            entry(out, "our cases/b.json", json(SomeCase.with("id", Optional.of("P2"))));
            entry(out, "other.json", json(SomeCase.with("id", Optional.of("P3"))));
        }
        Path directory = folder.resolve("directory");
        Files.createDirectories(directory.resolve("our cases"));
        Files.write(directory.resolve("our cases/a.json"), json(SomeCase.file()));
        Files.createDirectories(Objects.requireNonNull(directory.resolve(name).getParent()));
        try (InputStream type =
                Objects.requireNonNull(Beside.class.getResourceAsStream("CaseFolderTest$Beside.class"))) {
            Files.write(directory.resolve(name), type.readAllBytes());
        }

        assertThat(ids(jar)).containsExactly("P1", "P2");
        assertThat(ids(directory)).containsExactly("P1");
    }

    private static List<String> ids(Path place) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {place.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            return CaseFolder.ofResource(loader.loadClass(Beside.class.getName()), "/our cases").cases().stream()
                    .map(SharingCase::id)
                    .toList();
        }
    }

    private static void entry(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private void write(String name, Map<String, @Nullable Object> file) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.write(path, json(new LinkedHashMap<>(file)));
    }

    private static byte[] json(Map<String, ? extends @Nullable Object> file) {
        return JsonTree.writePretty(file).getBytes(StandardCharsets.UTF_8);
    }

    /** The message of a test that fails, or nothing. */
    private static String failure(DynamicNode test) {
        Throwable thrown = catchThrowable(((DynamicTest) test).getExecutable()::execute);
        return thrown == null ? "" : String.valueOf(thrown);
    }
}
