package io.github.cafkit.consent.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sentences are found from the class path, as in all other tests here, and from the module path. */
class WordsOnTheModulePathTest {

    private static final String MODULE = "io.github.cafkit.consent";
    private static final List<String> NEEDED = List.of(
            "cafkit",
            "core",
            "caf-model",
            "consent-rules",
            "slf4j-api",
            "jackson-annotations",
            "jakarta.validation-api",
            "jspecify");

    @Test
    void the_sentences_are_found_from_the_module_path() throws ReflectiveOperationException {
        Path[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(WordsOnTheModulePathTest::isNeeded)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules = boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of(MODULE));
        ClassLoader loader = boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader(MODULE);

        Class<?> wording = loader.loadClass(Wording.class.getName());
        assertThat(wording).isNotSameAs(Wording.class);
        assertThat(wording.getModule().getName()).isEqualTo(MODULE);
        Object english = wording.getMethod("english").invoke(null);
        assertThat(wording.getMethod("pattern", String.class).invoke(english, "notice"))
                .isEqualTo(Wording.english().pattern("notice"));
    }

    private static boolean isNeeded(Path entry) {
        String name = entry.toString().replace(File.separatorChar, '/');
        boolean classes = name.endsWith("/target/classes");
        boolean jar = name.endsWith(".jar")
                && NEEDED.stream().anyMatch(entry.getFileName().toString()::startsWith);
        return Files.exists(entry) && (classes || jar);
    }
}
