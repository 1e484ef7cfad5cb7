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

    private static final Pattern OPAQUE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
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
        String rule = type + " is 1 to 64 letters, digits, dots, colons and dashes";
        require(OPAQUE_ID.matcher(value).matches(), "ID-01", path, rule);
        return value;
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
        SchemaVersion.parse(written).requireReadable(actual);
        return written.equals(actual);
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
            require(seen.add(key.apply(value)), code, path + "/" + index, rule);
            index++;
        }
    }

    private static String matching(Pattern pattern, String value, String code, String rule) {
        require(pattern.matcher(value).matches(), code, "", rule);
        return value;
    }
}
