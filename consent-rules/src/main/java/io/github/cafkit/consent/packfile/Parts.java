package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.json.SchemaVersion;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.core.time.DateRange;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a file and collects every fault, each with its place and with the rule that it belongs to. A faulty part
 * reads as absent.
 */
final class Parts {

    /** The code of a fault in the form of a file. */
    static final String FORM = "PACK-FILE-FORM";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:@$ ,;'()-]{1,120}");
    private static final int DATE_LENGTH = "2026-01-31".length();

    private final List<Problem> problems = new ArrayList<>();
    private String about = "";
    private int known;

    /** Reads something whose faults all belong to one rule; its id is named if it looks like one. */
    void about(String what, Runnable reading) {
        String before = about;
        about = what;
        try {
            reading.run();
        } finally {
            about = before;
        }
    }

    void fault(String path, String rule) {
        fault(FORM, path, rule);
    }

    void fault(String code, String path, String rule) {
        problems.add(Problem.error(code, path, about.isEmpty() ? rule : about + ": " + rule));
    }

    /** Something depends on a part that is faulty, which has been told already. */
    void knownFault() {
        known++;
    }

    /** How many faults there are so far, counting what depends on faulty parts. */
    int count() {
        return problems.size() + known;
    }

    void throwIfFaulty() {
        Problems.of(problems).throwIfErrors();
    }

    /** Insists that the document is of a form and version that this library reads. */
    void schema(Map<String, ?> root, String schema) {
        Optional<String> written = text(root.get("schema"), "/schema");
        try {
            written.ifPresent(SchemaVersion.parse(schema)::requireReadable);
        } catch (ProblemException other) {
            other.problems().forEach(problems::add);
        }
        throwIfFaulty();
    }

    /** The members of an object, none of them unknown; empty if it is absent or no object. */
    Map<String, ?> object(@Nullable Object value, String path, Collection<String> known) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Map.Entry<String, ?> member : anyObject(value, path).entrySet()) {
            if (known.contains(member.getKey())) {
                members.put(member.getKey(), member.getValue());
            } else {
                fault(path + "/" + pointer(member.getKey()), "is not a known property here");
            }
        }
        return members;
    }

    /** The members of an object, whatever their names. */
    Map<String, ?> anyObject(@Nullable Object value, String path) {
        if (!(value instanceof Map<?, ?> map)) {
            fault(path, value == null ? "must be present: an object" : "must be an object");
            return Map.of();
        }
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> members.put(String.valueOf(key), member));
        return members;
    }

    /** Hands over each element with its place; none if it is no array. */
    void each(@Nullable Object value, String path, BiConsumer<Object, String> use) {
        if (!(value instanceof List<?> list)) {
            fault(path, value == null ? "must be present: an array" : "must be an array");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            String place = path + "/" + i;
            Object element = list.get(i);
            if (element == null) {
                fault(place, "must not be null");
            } else {
                use.accept(element, place);
            }
        }
    }

    /** The same, for an array that may be left out. */
    void eachIfAny(@Nullable Object value, String path, BiConsumer<Object, String> use) {
        if (value != null) {
            each(value, path, use);
        }
    }

    Optional<String> anyText(@Nullable Object value, String path) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        fault(path, value == null ? "must be present: a text" : "must be a text");
        return Optional.empty();
    }

    /** A text that says something. */
    Optional<String> text(@Nullable Object value, String path) {
        return anyText(value, path).filter(text -> {
            if (text.isBlank()) {
                fault(path, "must not be blank");
            }
            return !text.isBlank();
        });
    }

    Optional<String> matching(@Nullable Object value, String path, Pattern form, String rule) {
        return text(value, path).filter(text -> {
            boolean matches = form.matcher(text).matches();
            if (!matches) {
                fault(path, rule);
            }
            return matches;
        });
    }

    boolean flag(@Nullable Object value, String path) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        fault(path, "must be true or false");
        return false;
    }

    /** The rank of a tier. */
    Optional<Integer> rank(@Nullable Object value, String path) {
        boolean integer = value instanceof Long || value instanceof Integer;
        if (integer && value instanceof Number number && number.longValue() >= 0 && number.longValue() <= 99) {
            return Optional.of(number.intValue());
        }
        fault(path, "must be the rank of a tier: a whole number from 0 to 99");
        return Optional.empty();
    }

    Optional<LocalDate> date(@Nullable Object value, String path) {
        return anyText(value, path).flatMap(text -> {
            try {
                if (text.length() == DATE_LENGTH) {
                    return Optional.of(LocalDate.parse(text));
                }
            } catch (DateTimeParseException malformed) {
                // falls through to the fault
            }
            fault(path, "must be a date of the calendar, as year-month-day");
            return Optional.empty();
        });
    }

    Optional<DateRange> range(@Nullable Object value, String path) {
        return anyText(value, path).flatMap(text -> {
            try {
                return Optional.of(DateRange.parse(text));
            } catch (ProblemException malformed) {
                fault(
                        path,
                        "must be two days with a slash between them, as 2018-05-25/2026-02-05, the second not counted and"
                                + " later than the first; two dots stand for an open end");
                return Optional.empty();
            }
        });
    }

    <E extends Enum<E>> Optional<E> code(@Nullable Object value, String path, Class<E> type) {
        return anyText(value, path).flatMap(text -> {
            Optional<E> found = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                fault(path, "must be one of " + names(type));
            }
            return found;
        });
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    /** Different codes, in declared order. */
    <E extends Enum<E>> Set<E> codes(@Nullable Object value, String path, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        each(
                value,
                path,
                (element, place) -> code(element, place, type)
                        .filter(code -> !found.add(code))
                        .ifPresent(twice -> fault(place, "is there twice")));
        return found;
    }

    /** Different codes, in the order of the file. */
    <E extends Enum<E>> List<E> orderedCodes(@Nullable Object value, String path, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        each(
                value,
                path,
                (element, place) -> code(element, place, type)
                        .filter(code -> !found.add(code))
                        .ifPresent(twice -> fault(place, "is there twice")));
        return List.copyOf(found);
    }

    Optional<Obligation> obligation(@Nullable Object value, String path) {
        return anyText(value, path).flatMap(text -> {
            Optional<Obligation> found = Obligation.ofCode(text);
            if (found.isEmpty()) {
                fault(
                        path,
                        "must be one of "
                                + Arrays.stream(Obligation.values())
                                        .map(Obligation::code)
                                        .toList());
            }
            return found;
        });
    }

    Set<Integer> ranks(@Nullable Object value, String path) {
        Set<Integer> found = new TreeSet<>();
        each(value, path, (element, place) -> rank(element, place).ifPresent(found::add));
        return found;
    }

    List<String> texts(@Nullable Object value, String path) {
        List<String> found = new ArrayList<>();
        each(value, path, (element, place) -> text(element, place).ifPresent(found::add));
        return found;
    }

    /** A name as one step of a JSON pointer; one that does not look like a property may hold anything and is not shown. */
    static String pointer(String name) {
        return PLAIN.matcher(name).matches() ? name : "?";
    }
}
