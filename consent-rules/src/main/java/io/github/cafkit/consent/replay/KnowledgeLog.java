package io.github.cafkit.consent.replay;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became known about a question after it was asked, each piece with the instant at which it did. An amendment that was
 * known earlier than the decision is one that whoever asked did not state. Immutable and thread-safe.
 */
public final class KnowledgeLog {

    /** The name and version of the shape, which is that of {@code knowledge-log.schema.json}. */
    public static final String SCHEMA = "cafkit/knowledge-log/1";

    private static final String AMENDMENTS = "/amendments";

    private final List<Amendment> amendments;

    private KnowledgeLog(List<Amendment> amendments) {
        this.amendments = amendments;
    }

    /**
     * Nothing became known.
     *
     * @return the log, never null
     */
    public static KnowledgeLog empty() {
        return new KnowledgeLog(List.of());
    }

    /**
     * These pieces became known.
     *
     * @param amendments the amendments; those of one instant apply in the order given, not null
     * @return the log, by instant, never null
     */
    public static KnowledgeLog of(Collection<Amendment> amendments) {
        return new KnowledgeLog(amendments.stream()
                .sorted(Comparator.comparing(Amendment::knownAt))
                .toList());
    }

    /**
     * Reads a log. What its amendments state is held against a question when it is {@linkplain
     * #asKnownAt(SharingQuestion, Instant) applied} to one.
     *
     * @param document the document, as a strict JSON reader gives it, not null
     * @return the log, never null
     * @throws ProblemException with {@code KNOWLEDGE-FORM} and every fault, each with its place
     */
    public static KnowledgeLog read(Map<String, ?> document) {
        List<Problem> faults = new ArrayList<>();
        known(document, "", Set.of("schema", "amendments"), faults);
        if (!SCHEMA.equals(document.get("schema"))) {
            fault("/schema", "is " + SCHEMA, faults);
        }
        List<Amendment> read = new ArrayList<>();
        if (document.get("amendments") instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                amendment(list.get(i), AMENDMENTS + "/" + i, faults).ifPresent(read::add);
            }
        } else {
            fault(AMENDMENTS, "is an array", faults);
        }
        Problems.of(faults).throwIfErrors();
        return of(read);
    }

    private static Optional<Amendment> amendment(@Nullable Object value, String path, List<Problem> faults) {
        if (!(value instanceof Map<?, ?> members)) {
            fault(path, "is an object", faults);
            return Optional.empty();
        }
        int before = faults.size();
        known(members, path, Set.of("knownAt", "facts", "items", "consents"), faults);
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String name : List.of("facts", "items", "consents")) {
            Object part = members.get(name);
            boolean fits = name.equals("consents") ? part instanceof List : part instanceof Map;
            if (part != null && fits) {
                parts.put(name, part);
            } else if (members.containsKey(name)) {
                fault(path + "/" + name, name.equals("consents") ? "is an array" : "is an object", faults);
            }
        }
        Optional<Instant> knownAt = instant(members.get("knownAt"));
        if (knownAt.isEmpty()) {
            fault(path + "/knownAt", "is an instant, such as 2026-11-02T09:30:00Z", faults);
        }
        return faults.size() > before ? Optional.empty() : knownAt.map(instant -> new Amendment(instant, parts));
    }

    private static Optional<Instant> instant(@Nullable Object value) {
        try {
            return value instanceof String text ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static void known(Map<?, ?> members, String path, Set<String> names, List<Problem> faults) {
        if (!names.containsAll(members.keySet())) {
            fault(path, "has no properties but " + names.stream().sorted().toList(), faults);
        }
    }

    private static void fault(String path, String rule, List<Problem> faults) {
        faults.add(Problem.error("KNOWLEDGE-FORM", path, rule));
    }

    /**
     * What became known, by instant.
     *
     * @return an unmodifiable list, never null
     */
    public List<Amendment> amendments() {
        return amendments;
    }

    /**
     * The log as a document, which {@link #read(Map)} reads.
     *
     * @return plain maps, lists and codes, never null
     */
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put(
                "amendments", amendments.stream().map(Amendment::toDocument).toList());
        return document;
    }

    /**
     * A question as it would have been asked by somebody who knew all that was known at an instant.
     *
     * @param recorded the question as it was asked, not null
     * @param instant the instant; what became known at it counts, not null
     * @return the question with all amendments up to then, never null
     * @throws ProblemException if an amendment states what a question cannot hold, contradicts the rest of the question, or
     *     speaks of a category that was not asked for; each fault with its place in the log
     */
    public SharingQuestion asKnownAt(SharingQuestion recorded, Instant instant) {
        SharingQuestion question = recorded;
        for (int i = 0; i < amendments.size(); i++) {
            if (!amendments.get(i).knownAt().isAfter(instant)) {
                question = QuestionEdits.amended(question, amendments.get(i), AMENDMENTS + "/" + i);
            }
        }
        return question;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnowledgeLog that && amendments.equals(that.amendments);
    }

    @Override
    public int hashCode() {
        return amendments.hashCode();
    }

    /** What became known when; codes only. */
    @Override
    public String toString() {
        return "KnowledgeLog" + amendments;
    }
}
