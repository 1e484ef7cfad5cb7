package io.github.cafkit.core.problem;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One thing that is wrong, and where.
 *
 * <p>The message states the rule that was broken and never the value that broke it, so that a problem may be logged and
 * shown. This class is immutable and thread-safe.
 *
 * @param code a stable identifier of the rule, such as {@code UPN-1510}; upper case, never reused, not null
 * @param path where, as a JSON pointer (RFC 6901); empty for the whole value, not null
 * @param severity how grave, not null
 * @param message the rule in words, without any personal value, not null
 */
public record Problem(String code, String path, Severity severity, String message) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)*");

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the code is not upper case letters, digits and dashes, or the path is neither
     *     empty nor starts with a slash
     */
    public Problem {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a problem code is upper case letters, digits and dashes");
        }
        if (!path.isEmpty() && path.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON pointer is empty or starts with '/'");
        }
    }

    /**
     * An error at a place.
     *
     * @param code the rule's identifier, not null
     * @param path the JSON pointer, not null
     * @param message the rule in words, not null
     * @return the problem, never null
     */
    public static Problem error(String code, String path, String message) {
        return new Problem(code, path, Severity.ERROR, message);
    }

    /**
     * A warning at a place.
     *
     * @param code the rule's identifier, not null
     * @param path the JSON pointer, not null
     * @param message the rule in words, not null
     * @return the problem, never null
     */
    public static Problem warning(String code, String path, String message) {
        return new Problem(code, path, Severity.WARNING, message);
    }

    /**
     * The same problem seen from one level further out.
     *
     * @param parent the JSON pointer of the value this problem was found in, not null
     * @return the problem with the parent's pointer in front of its own, never null
     */
    public Problem under(String parent) {
        return parent.isEmpty() ? this : new Problem(code, parent + path, severity, message);
    }

    /** One line for people: severity, code, place and rule. */
    @Override
    public String toString() {
        return severity + " " + code + " at " + (path.isEmpty() ? "/" : path) + ": " + message;
    }
}
