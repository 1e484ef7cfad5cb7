package io.github.cafkit.consent.tree;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a document and collects every fault, each with its place. A faulty part reads as absent. A reader belongs
 * to one document and is not thread-safe.
 */
public final class TreeReader {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:@$-]{1,64}");
    private static final int DATE_LENGTH = "2026-01-31".length();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final List<Problem> problems = new ArrayList<>();

    /** A reader that has found no fault yet. */
    public TreeReader() {}

    /**
     * Insists that nothing was wrong.
     *
     * @throws ProblemException with every fault found, in the order of finding
     */
    public void throwIfFaulty() {
        Problems.of(problems).throwIfErrors();
    }

    /**
     * Adds faults found elsewhere.
     *
     * @param faults the faults, not null
     */
    public void add(ProblemException faults) {
        faults.problems().forEach(problems::add);
    }

    /**
     * Adds a fault.
     *
     * @param path where, as a JSON pointer, not null
     * @param rule the rule that was broken, in words, without what the document says, not null
     */
    public void fault(String path, String rule) {
        problems.add(Problem.error("DOCUMENT-FORM", path, rule));
    }

    /**
     * The members of an object, none of them unknown.
     *
     * @param value what stands there
     * @param path where, not null
     * @param known the names that are known, not null
     * @return the known members; empty if it is absent or no object; never null
     */
    public Map<String, ?> object(@Nullable Object value, String path, Collection<String> known) {
        if (!(value instanceof Map<?, ?> map)) {
            fault(path, value == null ? "must be present: an object" : "must be an object");
            return Map.of();
        }
        Map<String, Object> members = new java.util.LinkedHashMap<>();
        map.forEach((key, member) -> {
            String name = String.valueOf(key);
            if (known.contains(name)) {
                members.put(name, member);
            } else {
                fault(path + "/" + pointer(name), "is not a known property here");
            }
        });
        return members;
    }

    /**
     * The elements of an array.
     *
     * @param value what stands there
     * @param path where, not null
     * @return the elements; empty if it is absent or no array; never null
     */
    public List<?> array(@Nullable Object value, String path) {
        if (value instanceof List<?> list) {
            return list;
        }
        fault(path, "must be an array");
        return List.of();
    }

    /**
     * A text.
     *
     * @param value what stands there
     * @param path where, not null
     * @return the text, or empty if it is absent or no text
     */
    public Optional<String> text(@Nullable Object value, String path) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        fault(path, value == null ? "must be present: a string" : "must be a string");
        return Optional.empty();
    }

    /**
     * A text of one form.
     *
     * @param value what stands there
     * @param path where, not null
     * @param form the form, not null
     * @param rule the form in words, not null
     * @return the text, or empty if it is absent or has another form
     */
    public Optional<String> matching(@Nullable Object value, String path, Pattern form, String rule) {
        return text(value, path).filter(text -> {
            boolean matches = form.matcher(text).matches();
            if (!matches) {
                fault(path, rule);
            }
            return matches;
        });
    }

    /**
     * A day of the calendar.
     *
     * @param value what stands there
     * @param path where, not null
     * @return the day, or empty if it is absent or no day
     */
    public Optional<LocalDate> date(@Nullable Object value, String path) {
        Optional<String> text = text(value, path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            // The pattern alone would take years of more than four digits, with their sign.
            if (text.get().length() == DATE_LENGTH) {
                return Optional.of(LocalDate.parse(text.get(), DATE));
            }
        } catch (DateTimeParseException malformed) {
            // falls through to the fault
        }
        fault(path, "must be a date of the calendar, as year-month-day");
        return Optional.empty();
    }

    /**
     * A code.
     *
     * @param <E> the enumeration of codes
     * @param value what stands there
     * @param path where, not null
     * @param type the enumeration of codes, not null
     * @return the code, or empty if it is absent or not one of them
     */
    public <E extends Enum<E>> Optional<E> code(@Nullable Object value, String path, Class<E> type) {
        Optional<String> text = text(value, path);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text.get()))
                .findFirst();
        if (found.isEmpty()) {
            fault(path, "must be one of " + Arrays.toString(type.getEnumConstants()));
        }
        return found;
    }

    /**
     * Different codes, none twice.
     *
     * @param <E> the enumeration of codes
     * @param value what stands there
     * @param path where, not null
     * @param type the enumeration of codes, not null
     * @return the codes in declared order, never null
     */
    public <E extends Enum<E>> Set<E> codes(@Nullable Object value, String path, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        List<?> list = array(value, path);
        for (int i = 0; i < list.size(); i++) {
            String place = path + "/" + i;
            code(list.get(i), place, type)
                    .filter(code -> !found.add(code))
                    .ifPresent(twice -> fault(place, "is there twice"));
        }
        return found;
    }

    /** A name as one step of a JSON pointer; one that does not look like a property may hold anything and is not shown. */
    private static String pointer(String name) {
        return PLAIN.matcher(name).matches() ? name : "?";
    }
}
