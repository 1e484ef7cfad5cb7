package io.github.cafkit.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Runs parts of the library in a class loader that lacks what a host may lack. */
class AbsentLibrariesTest {

    /** Run in the narrow loader: reads and writes the example under Jackson 2. */
    public static final class UnderJackson2 implements Callable<String> {
        @Override
        public String call() {
            return CafJson.standard()
                    .write(CafJson.standard()
                            .read(
                                    io.github.cafkit.core.example.Examples.VISIT_JSON,
                                    io.github.cafkit.core.example.Visit.class));
        }
    }

    /** Run in the narrow loader: reads and writes the example under Jackson 3. */
    public static final class UnderJackson3 implements Callable<String> {
        @Override
        public String call() {
            return CafJson3.standard()
                    .write(CafJson3.standard()
                            .read(
                                    io.github.cafkit.core.example.Examples.VISIT_JSON,
                                    io.github.cafkit.core.example.Visit.class));
        }
    }

    /** Run in the narrow loader: builds, prints and changes a value, and reads a plain document. */
    public static final class WithNeither implements Callable<String> {
        @Override
        public String call() {
            io.github.cafkit.core.example.Visit visit = io.github.cafkit.core.example.Examples.visit();
            return visit.withUrgent(true).isUrgent() + " " + JsonTree.read("[1]") + " "
                    + io.github.cafkit.core.id.LaCode.check("000").hasErrors();
        }
    }

    private static String run(Class<? extends Callable<String>> work, Predicate<String> absent) throws Exception {
        URL[] present = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !absent.test(entry.replace(File.separatorChar, '/')))
                .map(AbsentLibrariesTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader narrow = new URLClassLoader(present, ClassLoader.getPlatformClassLoader())) {
            Object callable =
                    narrow.loadClass(work.getName()).getDeclaredConstructor().newInstance();
            try {
                return (String) callable.getClass().getMethod("call").invoke(callable);
            } catch (InvocationTargetException failed) {
                throw new AssertionError("failed without the absent libraries", failed.getCause());
            }
        }
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isJackson2(String entry) {
        return entry.contains("/com/fasterxml/jackson/") && !entry.contains("/jackson-annotations/");
    }

    private static boolean isJackson3(String entry) {
        return entry.contains("/tools/jackson/");
    }

    private static boolean isValidator(String entry) {
        return entry.contains("/hibernate/validator/");
    }

    @Test
    void the_test_knows_the_libraries_by_their_paths() {
        List<String> path = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1));
        assertThat(path).anyMatch(AbsentLibrariesTest::isJackson2);
        assertThat(path).anyMatch(AbsentLibrariesTest::isJackson3);
        assertThat(path).anyMatch(AbsentLibrariesTest::isValidator);
    }

    @Test
    void a_host_with_jackson_2_alone_reads_and_writes() throws Exception {
        assertThat(run(UnderJackson2.class, entry -> isJackson3(entry) || isValidator(entry)))
                .isEqualTo(io.github.cafkit.core.example.Examples.VISIT_JSON);
    }

    @Test
    void a_host_with_jackson_3_alone_reads_and_writes() throws Exception {
        assertThat(run(UnderJackson3.class, entry -> isJackson2(entry) || isValidator(entry)))
                .isEqualTo(io.github.cafkit.core.example.Examples.VISIT_JSON);
    }

    @Test
    void a_host_with_neither_builds_values_and_reads_plain_documents() throws Exception {
        assertThat(run(WithNeither.class, entry -> isJackson2(entry) || isJackson3(entry) || isValidator(entry)))
                .isEqualTo("true [1] true");
    }
}
