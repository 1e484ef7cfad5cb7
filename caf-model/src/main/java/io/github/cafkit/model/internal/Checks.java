package io.github.cafkit.model.internal;

import io.github.cafkit.core.json.SchemaVersion;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The checks that values make of themselves. Messages state the rule and never the value. */
public final class Checks {

    private static final int LONGEST_ID = 64;
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");
    private static final Pattern DOTTED_CODE = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");

    private Checks() {}

    /**
     * Insists on the form of an opaque identifier: 1 to 64 letters, digits, dots, colons, dashes and underscores, the
     * first a letter or digit.
     *
     * @param value the text, not null
     * @param type what it identifies, for the message, not null
     * @return the text, never null
     * @throws ProblemException if it has another form
     */
    public static String opaqueId(String value, String type) {
        return opaqueId(value, type, "");
    }

    /**
     * Insists on the form of an opaque identifier that is held as a text.
     *
     * @param value the text, not null
     * @param type what it identifies, for the message, not null
     * @param path the JSON pointer of the text, not null
     * @return the text, never null
     * @throws ProblemException if it has another form
     */
    public static String opaqueId(String value, String type, String path) {
        if (!isOpaqueId(value)) {
            require(false, "ID-01", path, type + " is 1 to 64 letters, digits, dots, colons and dashes");
        }
        return value;
    }

    /** Whether a text has the form of an identifier. Every document has many of them, so that no pattern is used. */
    private static boolean isOpaqueId(String value) {
        boolean opaque = !value.isEmpty() && value.length() <= LONGEST_ID && isLetterOrDigit(value.charAt(0));
        for (int i = 1; opaque && i < value.length(); i++) {
            char each = value.charAt(i);
            opaque = isLetterOrDigit(each) || each == '.' || each == '_' || each == ':' || each == '-';
        }
        return opaque;
    }

    private static boolean isLetterOrDigit(char each) {
        return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || (each >= '0' && each <= '9');
    }

    /**
     * Insists on an upper-snake code such as {@code STAY_SAFE}.
     *
     * @param value the text, not null
     * @param type what it stands for, for the message, not null
     * @return the text, never null
     * @throws ProblemException if it has another form
     */
    public static String upperSnake(String value, String type) {
        return matching(CODE, value, "CODE-01", type + " is upper case letters, digits and underscores");
    }

    /**
     * Insists on a code of letters and digits, in parts with dots, dashes or underscores between, such as {@code 1.1.a}.
     *
     * @param value the text, not null
     * @param type what it stands for, for the message, not null
     * @return the text, never null
     * @throws ProblemException if it has another form
     */
    public static String dottedCode(String value, String type) {
        return matching(DOTTED_CODE, value, "CODE-02", type + " is letters and digits with dots or dashes between");
    }

    /**
     * Insists that a rule holds.
     *
     * @param holds whether it does
     * @param code the rule's identifier, not null
     * @param path the JSON pointer of what breaks it, not null
     * @param rule the rule in words, not null
     * @throws ProblemException if it does not hold
     */
    public static void require(boolean holds, String code, String path, String rule) {
        if (!holds) {
            throw new ProblemException(Problem.error(code, path, rule));
        }
    }

    /**
     * Insists that a document is of a version that its type reads: the type's own, or an earlier minor one.
     *
     * @param written the version that the type writes, not null
     * @param actual the version that the document names, not null
     * @return whether the document is of the type's own version; one that is not is taken for one that is
     * @throws ProblemException if the document is of another form or of a version that cannot be read
     */
    public static boolean ofCurrentSchema(String written, String actual) {
        boolean current = written.equals(actual);
        if (!current) {
            SchemaVersion.parse(written).requireReadable(actual);
        }
        return current;
    }

    /**
     * Insists that no two values share a key.
     *
     * @param <T> the sort of value
     * @param values the values, not null
     * @param key what must differ, not null
     * @param code the rule's identifier, not null
     * @param path the JSON pointer of the values, not null
     * @param rule the rule in words, not null
     * @throws ProblemException if two values have equal keys
     */
    public static <T> void requireDistinct(
            Collection<T> values, Function<T, ?> key, String code, String path, String rule) {
        Set<Object> seen = new HashSet<>();
        int index = 0;
        for (T value : values) {
            if (!seen.add(key.apply(value))) {
                require(false, code, path + "/" + index, rule);
            }
            index++;
        }
    }

    private static String matching(Pattern pattern, String value, String code, String rule) {
        require(pattern.matcher(value).matches(), code, "", rule);
        return value;
    }
}
