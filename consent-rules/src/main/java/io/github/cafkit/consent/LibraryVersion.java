package io.github.cafkit.consent;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this library, as the build wrote it down. */
public final class LibraryVersion {

    /** In place of a version that nobody wrote down. */
    public static final String UNKNOWN = "unknown";

    private LibraryVersion() {}

    /**
     * The version.
     *
     * @return the version, {@link #UNKNOWN} if the library was not put together by its build, never null
     */
    public static String get() {
        return Known.VERSION;
    }

    /** Read once. */
    private static final class Known {
        static final String VERSION = ofThisLibrary();
    }

    private static String ofThisLibrary() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream("library.properties")) {
            return in == null ? UNKNOWN : read(in);
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }

    static String read(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        String version = properties.getProperty("version", "").trim();
        // What a build that does not fill it in leaves behind.
        return version.isEmpty() || version.startsWith("${") ? UNKNOWN : version;
    }
}
