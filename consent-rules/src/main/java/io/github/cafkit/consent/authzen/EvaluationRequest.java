package io.github.cafkit.consent.authzen;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.tree.TreeReader;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An access evaluation request as a sharing question, and back. The facts of a question keep their names and codes; each has
 * one place:
 *
 * <ul>
 *   <li>{@code subject.properties}: the recipient, such as {@code recipientKind}, {@code identity}, {@code riskRole}
 *   <li>{@code action.properties}: the request, such as {@code purpose}, {@code statutoryRequest}; the action's name is
 *       {@link AuthZen#ACTION}
 *   <li>{@code resource.properties}: the material, its holder and the child, such as {@code items}, {@code holderSector},
 *       {@code age}; the resource's type is {@link AuthZen#RESOURCE}
 *   <li>{@code context}: {@code asOf}, {@code profile}, {@code consents} and all other facts, such as {@code riskLevel}
 * </ul>
 *
 * <p>What is not known is refused, and so is a fact in the wrong place. Ids are for the caller: they are neither read nor
 * repeated.
 */
public final class EvaluationRequest {

    static final Set<String> MEMBERS = Set.of("subject", "action", "resource", "context");

    private EvaluationRequest() {}

    /**
     * Reads a request.
     *
     * @param request the body of the request, as a strict JSON reader gives it, not null
     * @return the question, never null
     * @throws ProblemException with every fault found, each with its place in the request and without what it says
     */
    public static SharingQuestion read(Map<String, ?> request) {
        return new Reading().read(request);
    }

    /**
     * Writes a question as a request.
     *
     * @param question the question, not null
     * @param subjectType the type of the subject, not null
     * @param subjectId the id of the subject, not null
     * @param resourceId the id of the resource, not null
     * @return the body; reading it gives an equal question; never null
     */
    public static Map<String, Object> write(
            SharingQuestion question, String subjectType, String subjectId, String resourceId) {
        Map<String, Object> document = QuestionDocument.write(question);
        Map<String, Object> asked = members(document, "question");
        Map<String, Object> facts = members(asked, "facts");
        Map<String, Object> material = at(Homes.RESOURCE, facts);
        material.put("items", members(asked, "items"));
        Map<String, Object> context = new LinkedHashMap<>();
        for (String name : List.of("asOf", "profile", "consents")) {
            Optional.ofNullable(document.get(name)).ifPresent(value -> context.put(name, value));
        }
        context.putAll(at(Homes.CONTEXT, facts));

        Map<String, Object> request = new LinkedHashMap<>();
        request.put("subject", entity(subjectType, subjectId, at(Homes.SUBJECT, facts)));
        Map<String, Object> action = new LinkedHashMap<>();
        action.put("name", AuthZen.ACTION);
        action.put("properties", at(Homes.ACTION, facts));
        request.put("action", action);
        request.put("resource", entity(AuthZen.RESOURCE, resourceId, material));
        request.put("context", context);
        return request;
    }

    /** The facts with their place here. */
    private static Map<String, Object> at(String home, Map<String, Object> facts) {
        Map<String, Object> here = new LinkedHashMap<>();
        facts.forEach((name, value) -> {
            if (Homes.of(name).filter(home::equals).isPresent()) {
                here.put(name, value);
            }
        });
        return here;
    }

    @SuppressWarnings("unchecked") // a question document is written here, as maps with texts as keys
    private static Map<String, Object> members(Map<String, Object> document, String name) {
        return (Map<String, Object>) Objects.requireNonNull(document.get(name));
    }

    private static Map<String, Object> entity(String type, String id, Map<String, Object> properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("type", type);
        entity.put("id", id);
        entity.put("properties", properties);
        return entity;
    }

    /** One request being read. */
    private static final class Reading {

        private final TreeReader reader = new TreeReader();
        private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        private final Map<String, @Nullable Object> document = new LinkedHashMap<>();
        private final Map<String, @Nullable Object> asked = new LinkedHashMap<>();

        SharingQuestion read(Map<String, ?> request) {
            Map<String, ?> root = reader.object(request, "", MEMBERS);
            Map<String, ?> subject = entity(root, "subject", Set.of("type", "id", "properties"));
            Map<String, ?> action = entity(root, "action", Set.of("name", "properties"));
            Map<String, ?> resource = entity(root, "resource", Set.of("type", "id", "properties"));
            named(action.get("name"), "/action/name", AuthZen.ACTION);
            named(resource.get("type"), "/resource/type", AuthZen.RESOURCE);
            reader.text(subject.get("type"), "/subject/type");
            reader.text(subject.get("id"), "/subject/id");
            reader.text(resource.get("id"), "/resource/id");
            take(subject.get("properties"), Homes.SUBJECT, List.of());
            take(action.get("properties"), Homes.ACTION, List.of());
            take(resource.get("properties"), Homes.RESOURCE, List.of("items"));
            take(root.get("context"), Homes.CONTEXT, List.of("asOf", "profile", "consents"));
            asked.put("facts", facts);
            document.put("schema", QuestionDocument.SCHEMA);
            document.put("question", asked);
            return question();
        }

        private Map<String, ?> entity(Map<String, ?> root, String name, Set<String> members) {
            return reader.object(root.get(name), "/" + name, members);
        }

        private void named(@Nullable Object value, String path, String only) {
            if (!only.equals(value)) {
                reader.fault(path, "must be \"" + only + "\"");
            }
        }

        /** What stands in one place goes to where the question document has it; a fact from elsewhere is told its place. */
        private void take(@Nullable Object properties, String home, List<String> others) {
            if (properties == null) {
                return;
            }
            List<String> known = new ArrayList<>(Homes.namesAt(home));
            known.addAll(others);
            if (properties instanceof Map<?, ?> map) {
                Map<Object, @Nullable Object> here = new LinkedHashMap<>(map);
                map.keySet()
                        .forEach(key -> Homes.of(String.valueOf(key))
                                .filter(place -> !place.equals(home))
                                .ifPresent(place -> {
                                    reader.fault(home + "/" + key, "has its place at " + place);
                                    here.remove(key);
                                }));
                reader.object(here, home, known).forEach((name, value) -> put(name, value, others));
            } else {
                reader.fault(home, "must be an object");
            }
        }

        private void put(String name, @Nullable Object value, List<String> others) {
            if (!others.contains(name)) {
                facts.put(name, value);
            } else if (name.equals("items")) {
                asked.put(name, value);
            } else {
                document.put(name, value);
            }
        }

        /** Faults of the shape and of what it says together, each with its place in the request. */
        private SharingQuestion question() {
            Problems shape = shapeFaults();
            try {
                SharingQuestion question = QuestionDocument.read(document);
                shape.throwIfErrors();
                return question;
            } catch (ProblemException faults) {
                if (faults.problems().equals(shape)) {
                    throw faults;
                }
                List<Problem> placed = faults.problems().stream()
                        .map(fault -> new Problem(fault.code(), place(fault.path()), fault.severity(), fault.message()))
                        .filter(fault ->
                                shape.stream().noneMatch(other -> other.path().equals(fault.path())))
                        .toList();
                throw new ProblemException(shape.and(Problems.of(placed)));
            }
        }

        private Problems shapeFaults() {
            try {
                reader.throwIfFaulty();
                return Problems.none();
            } catch (ProblemException faults) {
                return faults.problems();
            }
        }

        private static String place(String path) {
            String ofFacts = "/question/facts/";
            String ofItems = "/question/items";
            if (path.startsWith(ofFacts)) {
                String rest = path.substring(ofFacts.length());
                String name = rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : rest;
                return Homes.of(name).orElse(Homes.CONTEXT) + "/" + rest;
            }
            if (path.startsWith(ofItems)) {
                return Homes.RESOURCE + "/items" + path.substring(ofItems.length());
            }
            return Homes.CONTEXT + path;
        }
    }
}
