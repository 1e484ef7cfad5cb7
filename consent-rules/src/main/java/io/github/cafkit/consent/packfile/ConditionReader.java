package io.github.cafkit.consent.packfile;

import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.rule.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads conditions, with the terms that a file defines. Terms may use terms, so a short file could stand for a condition of
 * any size; how far conditions expand is bounded, as a condition and in the whole file.
 */
final class ConditionReader {

    /** How many parts one condition may have once its terms are written out. */
    static final int MOST_PARTS = 20_000;

    /** How many parts all conditions of a file may have together. */
    static final int MOST_PARTS_OF_ALL = 2_000_000;

    /** How deeply a condition may be nested once its terms are written out. */
    static final int MOST_DEPTH = 64;

    private static final Set<String> MEMBERS = Set.of("fact", "is", "all", "any", "not", "term", "name", "means");

    /** A condition with its size once its terms are written out. */
    private record Sized(Condition condition, long parts, int depth) {}

    private final Parts parts;
    private final Map<String, Object> definitions = new HashMap<>();
    private final Map<String, Optional<Sized>> terms = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private long partsOfAll;

    ConditionReader(Parts parts) {
        this.parts = parts;
    }

    /** Reads the terms of a file; without any, no condition can use one. */
    void terms(@Nullable Object value, String path) {
        if (value == null) {
            return;
        }
        parts.anyObject(value, path).forEach((name, meaning) -> {
            if (name.isBlank()) {
                parts.fault(path + "/?", "the name of a term must not be blank");
            } else {
                definitions.put(name, meaning);
            }
        });
        List.copyOf(definitions.keySet()).stream()
                .sorted()
                .forEach(name -> parts.about(about(name), () -> term(name, path + "/" + Parts.pointer(name), 0)));
    }

    private static String about(String term) {
        String shown = Parts.pointer(term);
        return shown.equals("?") ? "a term" : "term \"" + shown + "\"";
    }

    /** A condition; absent if it is faulty. */
    Optional<Condition> read(@Nullable Object value, String path) {
        Optional<Sized> read = sized(value, path, 0);
        read.ifPresent(sized -> {
            boolean fitted = partsOfAll <= MOST_PARTS_OF_ALL;
            partsOfAll += sized.parts();
            if (fitted && partsOfAll > MOST_PARTS_OF_ALL) {
                parts.fault(
                        "PACK-TOO-LARGE",
                        path,
                        "with this condition, written out, the file has more than " + MOST_PARTS_OF_ALL + " parts");
            }
        });
        return read.map(Sized::condition);
    }

    /** A condition that may be left out and then always holds. */
    Optional<Condition> readIfAny(@Nullable Object value, String path) {
        return value == null ? Optional.of(Condition.always()) : read(value, path);
    }

    private Optional<Sized> sized(@Nullable Object value, String path, int depth) {
        if (depth > MOST_DEPTH) {
            parts.fault("PACK-TOO-LARGE", path, "conditions are nested no deeper than " + MOST_DEPTH);
            return Optional.empty();
        }
        if (value == null) {
            parts.fault(path, "must be present: a condition");
            return Optional.empty();
        }
        Map<String, ?> members = parts.object(value, path, MEMBERS);
        if (has(members, "fact", "is")) {
            return literal(members, path);
        }
        if (has(members, "all")) {
            return joined(members.get("all"), path + "/all", depth, Condition.AllOf::new);
        }
        if (has(members, "any")) {
            return joined(members.get("any"), path + "/any", depth, Condition.AnyOf::new);
        }
        if (has(members, "not")) {
            return sized(members.get("not"), path + "/not", depth + 1)
                    .flatMap(part -> grown(new Condition.Not(part.condition()), List.of(part), path));
        }
        if (has(members, "term")) {
            return parts.text(members.get("term"), path + "/term").flatMap(name -> term(name, path + "/term", depth));
        }
        if (has(members, "name", "means")) {
            Optional<String> name = parts.text(members.get("name"), path + "/name");
            return sized(members.get("means"), path + "/means", depth + 1)
                    .flatMap(part -> name.flatMap(
                            named -> grown(new Condition.Named(named, part.condition()), List.of(part), path)));
        }
        if (value instanceof Map) {
            parts.fault(
                    path,
                    "must be a condition: a fact and what it is, all, any, not, a term, or a name and what it means");
        }
        return Optional.empty();
    }

    private static boolean has(Map<String, ?> members, String... names) {
        return members.keySet().equals(Set.of(names));
    }

    private Optional<Sized> literal(Map<String, ?> members, String path) {
        Optional<Fact<?>> fact = parts.text(members.get("fact"), path + "/fact").flatMap(name -> {
            Optional<Fact<?>> found = Facts.named(name);
            if (found.isEmpty()) {
                parts.fault("PACK-FACT-UNKNOWN", path + "/fact", "there is no such fact");
            }
            return found;
        });
        Set<Integer> ordinals = new TreeSet<>();
        int before = parts.count();
        parts.each(
                members.get("is"),
                path + "/is",
                (element, place) -> parts.text(element, place)
                        .ifPresent(code -> fact.ifPresent(
                                known -> ordinal(known, code, place).ifPresent(ordinals::add))));
        if (ordinals.isEmpty() && parts.count() == before && fact.isPresent()) {
            parts.fault(path + "/is", "must name a value of the fact");
        }
        return fact.filter(known -> !ordinals.isEmpty())
                .map(known -> new Sized(new Condition.Is(known, ordinals), 1, 1));
    }

    private Optional<Integer> ordinal(Fact<?> fact, String code, String place) {
        for (Enum<?> value : fact.values()) {
            if (value.name().equals(code)) {
                return Optional.of(value.ordinal());
            }
        }
        parts.fault(
                "PACK-VALUE-UNKNOWN",
                place,
                "must be a value of " + fact.name() + ": one of "
                        + fact.values().stream().map(Enum::name).toList());
        return Optional.empty();
    }

    /** What joins parts. */
    private interface Joint {
        Condition of(List<Condition> parts);
    }

    private Optional<Sized> joined(@Nullable Object value, String path, int depth, Joint joint) {
        List<Sized> found = new ArrayList<>();
        int before = parts.count();
        parts.each(
                value,
                path,
                (element, place) -> sized(element, place, depth + 1).ifPresent(found::add));
        if (parts.count() > before) {
            return Optional.empty();
        }
        return grown(joint.of(found.stream().map(Sized::condition).toList()), found, path);
    }

    private Optional<Sized> grown(Condition condition, List<Sized> of, String path) {
        long size = 1 + of.stream().mapToLong(Sized::parts).sum();
        int depth = 1 + of.stream().mapToInt(Sized::depth).max().orElse(0);
        if (size > MOST_PARTS || depth > MOST_DEPTH) {
            parts.fault(
                    "PACK-TOO-LARGE",
                    path,
                    "written out, a condition has at most " + MOST_PARTS + " parts and is nested no deeper than "
                            + MOST_DEPTH);
            return Optional.empty();
        }
        return Optional.of(new Sized(condition, size, depth));
    }

    /** A term, read when it is first used; a fault in it is reported once, where it is defined. */
    private Optional<Sized> term(String name, String usedAt, int depth) {
        Optional<Sized> known = terms.get(name);
        if (known != null) {
            if (known.isEmpty()) {
                parts.knownFault();
            }
            return known;
        }
        if (!definitions.containsKey(name)) {
            parts.fault("PACK-TERM-UNKNOWN", usedAt, "the file defines no such term");
            return Optional.empty();
        }
        if (!underWay.add(name)) {
            parts.fault("PACK-TERM-CYCLE", usedAt, "a term must not be defined by itself");
            return Optional.empty();
        }
        String path = "/terms/" + Parts.pointer(name);
        List<Optional<Sized>> read = new ArrayList<>();
        parts.about(
                about(name),
                () -> read.add(sized(definitions.get(name), path, depth + 1)
                        .flatMap(part -> grown(new Condition.Named(name, part.condition()), List.of(part), path))));
        underWay.remove(name);
        terms.put(name, read.get(0));
        return read.get(0);
    }
}
