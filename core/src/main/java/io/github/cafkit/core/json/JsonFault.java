package io.github.cafkit.core.json;

import io.github.cafkit.core.id.Identifier;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what a JSON library complains about into problems that quote nothing. */
final class JsonFault {

    /** What sort of complaint it was. */
    enum Kind {
        UNKNOWN_PROPERTY,
        NULL,
        SUBTYPE,
        FORMAT,
        TYPE,
        /** Anything else: the cause may tell. */
        OTHER
    }

    /** How the builders of generated values name the attributes that were not given. */
    private static final Pattern MISSING = Pattern.compile("Cannot build \\w+, .*not set \\[([\\w, ]+)]");

    private static final String NOT_NULL = "a value is required, not null";

    private static final Object ABSENT = new Object();

    private static final int MOST_CONSTANTS = 40;

    private JsonFault() {}

    /**
     * The refusal to throw instead.
     *
     * @param json the document
     * @param steps the keys and indexes on the way to the place
     * @param kind the sort of complaint
     * @param target the type that was expected, if known
     * @param thrown the complaint
     */
    static JsonProblemException of(
            String json, List<Object> steps, Kind kind, @Nullable Class<?> target, Throwable thrown) {
        String path = JsonPath.pointer(steps);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException own) {
                return new JsonProblemException(own.problems().under(path));
            }
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Matcher missing = MISSING.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof IllegalStateException && missing.matches()) {
                return new JsonProblemException(Problems.of(Arrays.stream(
                                missing.group(1).split(", ", -1))
                        .map(name -> Problem.error("JSON-MISSING", path + JsonPath.key(name), "a value is required"))
                        .toList()));
            }
        }
        if (kind == Kind.TYPE) {
            // Both lines complain of a type where there is nothing at all: look at the document.
            Object found = follow(json, steps);
            if (found == ABSENT) {
                return JsonProblemException.at(path, "JSON-MISSING", "a value is required");
            }
            if (found == null) {
                return JsonProblemException.at(path, "JSON-NULL", NOT_NULL);
            }
        }
        return switch (kind) {
            case UNKNOWN_PROPERTY ->
                JsonProblemException.at(path, "JSON-UNKNOWN-PROPERTY", "no property of this name is expected");
            case NULL -> JsonProblemException.at(path, "JSON-NULL", NOT_NULL);
            case SUBTYPE -> JsonProblemException.at(path, "JSON-SUBTYPE", "the name of a known kind is expected");
            case FORMAT -> JsonProblemException.at(path, "JSON-FORMAT", expected(target));
            case TYPE -> JsonProblemException.at(path, "JSON-TYPE", expected(target));
            case OTHER -> JsonProblemException.at(path, "JSON-VALUE", "the parts do not make up a valid value");
        };
    }

    static JsonProblemException nothing() {
        return JsonProblemException.at("", "JSON-NULL", NOT_NULL);
    }

    private static @Nullable Object follow(String json, List<Object> steps) {
        Object at = JsonTree.read(json, JsonTree.UNBOUNDED);
        for (Object step : steps) {
            if (at instanceof Map<?, ?> members) {
                at = members.containsKey(step) ? members.get(step) : ABSENT;
            } else if (at instanceof List<?> elements && step instanceof Integer index && index < elements.size()) {
                at = elements.get(index);
            } else {
                return ABSENT;
            }
        }
        return at;
    }

    private static String expected(@Nullable Class<?> target) {
        return form(target) + " is expected";
    }

    private static String form(@Nullable Class<?> target) {
        if (target == null) {
            return "another type of value";
        }
        for (TextForm<?> form : TextForm.ALL) {
            if (form.type() == target) {
                return form.expected();
            }
        }
        if (target.isEnum()) {
            Object[] constants = target.getEnumConstants();
            return constants.length > MOST_CONSTANTS
                    ? "one of the codes of the list"
                    : Arrays.stream(constants)
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (CharSequence.class.isAssignableFrom(target) || Identifier.class.isAssignableFrom(target)) {
            return "a text";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "true or false";
        }
        if (target == int.class || target == Integer.class || target == long.class || target == Long.class) {
            return "a whole number";
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return "a number";
        }
        if (target.isArray() || Collection.class.isAssignableFrom(target)) {
            return "an array";
        }
        return Map.class.isAssignableFrom(target) ? "an object" : "another type of value";
    }
}
