package io.github.cafkit.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LibraryVersionTest {

    @Test
    void a_version_that_the_build_has_not_written_down_is_unknown() throws IOException {
        assertThat(version("version=2.1\n")).isEqualTo("2.1");
        assertThat(version("version=${project.version}\n")).isEqualTo("unknown");
        assertThat(version("other=1\n")).isEqualTo("unknown");
    }

    @Test
    void the_build_writes_the_version_down() {
        assertThat(LibraryVersion.get()).matches("[0-9].*");
    }

    private static String version(String properties) throws IOException {
        return LibraryVersion.read(new ByteArrayInputStream(properties.getBytes(StandardCharsets.UTF_8)));
    }
}
