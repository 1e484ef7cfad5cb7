package io.github.cafkit.core.json;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the {@code schema} property of a document says: the form and its version, such as {@code cafkit/joint-plan/1.1}.
 * A minor version adds what may be left out, so that earlier documents stay readable; a major version changes what a
 * document means. Version {@code 1} is version 1.0. Immutable and thread-safe.
 *
 * @param form the form without its version, such as {@code cafkit/joint-plan}, not null
 * @param major 1 or more
 * @param minor 0 or more
 */
public record SchemaVersion(String form, int major, int minor) {

    private static final Pattern TEXT =
            Pattern.compile("([a-z0-9]+(?:[/-][a-z0-9]+)*)/([1-9][0-9]{0,3})(?:\\.([0-9]{1,4}))?");

    /**
     * Reads a version.
     *
     * @param text such as {@code cafkit/joint-plan/1.1}, not null
     * @return the version, never null
     * @throws ProblemException with {@code SCHEMA-01} if the text has another form
     */
    public static SchemaVersion parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw refused("SCHEMA-01", "a schema is the name of a form and its version");
        }
        return new SchemaVersion(
                parts.group(1),
                Integer.parseInt(parts.group(2)),
                parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
    }

    /**
     * Insists that a document of another version can be read by a program that knows this one.
     *
     * @param written what the document says, not null
     * @throws ProblemException at {@code /schema}: {@code SCHEMA-01} if the document is of another form,
     *     {@code SCHEMA-02} if it is of a later version, {@code SCHEMA-03} if it is of an earlier major version
     */
    public void requireReadable(String written) {
        Matcher parts = TEXT.matcher(written);
        if (!parts.matches() || !parts.group(1).equals(form)) {
            throw refused("SCHEMA-01", "the schema of this document is " + this);
        }
        SchemaVersion other = parse(written);
        if (other.major > major || (other.major == major && other.minor > minor)) {
            throw refused(
                    "SCHEMA-02",
                    "the document was written by a later version of the library than this one, which reads up to "
                            + this);
        }
        if (other.major < major) {
            throw refused("SCHEMA-03", "the document is of an earlier major version than " + this);
        }
    }

    private static ProblemException refused(String code, String rule) {
        return new ProblemException(Problem.error(code, "/schema", rule));
    }

    /** The form and the version, without a minor version of 0. */
    @Override
    public String toString() {
        return form + "/" + major + (minor == 0 ? "" : "." + minor);
    }
}
