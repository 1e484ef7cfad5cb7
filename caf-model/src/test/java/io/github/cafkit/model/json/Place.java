package io.github.cafkit.model.json;

import io.github.cafkit.core.json.JsonTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in a document, with what stands there; the steps are keys and indexes. */
public record Place(List<Object> steps, @Nullable Object value) {

    /** Every place of a document but the whole, from the outside in. */
    public static List<Place> all(String json) {
        List<Place> places = new ArrayList<>();
        collect(JsonTree.readObject(json), List.of(), places);
        return places;
    }

    /** One place of each kind: the first of those that differ in indexes only. */
    public static List<Place> ofEachKind(String json) {
        Set<List<Object>> kinds = new HashSet<>();
        return all(json).stream()
                .filter(place -> kinds.add(place.steps().stream()
                        .map(step -> step instanceof Integer ? "*" : step)
                        .toList()))
                .toList();
    }

    /** The places at which a text stands. */
    public static List<Place> texts(String json) {
        return all(json).stream()
                .filter(place -> place.value() instanceof String)
                .toList();
    }

    public String pointer() {
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    /** The document with another value here. */
    public Object filled(@Nullable Object document, Object other) {
        return changed(document, 0, other);
    }

    /** The document without what stands here. */
    public Object emptied(@Nullable Object document) {
        return changed(document, 0, null);
    }

    private Object changed(@Nullable Object node, int at, @Nullable Object other) {
        boolean last = at == steps.size() - 1;
        if (node instanceof Map<?, ?> members) {
            Map<Object, @Nullable Object> copy = new LinkedHashMap<>(members);
            if (last && other == null) {
                copy.remove(steps.get(at));
            } else {
                copy.put(steps.get(at), last ? other : changed(members.get(steps.get(at)), at + 1, other));
            }
            return copy;
        }
        List<@Nullable Object> copy = new ArrayList<>((List<?>) Objects.requireNonNull(node));
        int index = (Integer) steps.get(at);
        if (last && other == null) {
            copy.remove(index);
        } else {
            copy.set(index, last ? other : changed(copy.get(index), at + 1, other));
        }
        return copy;
    }

    private static void collect(@Nullable Object node, List<Object> steps, List<Place> places) {
        if (!steps.isEmpty()) {
            places.add(new Place(steps, node));
        }
        if (node instanceof Map<?, ?> members) {
            members.forEach((key, value) -> collect(value, further(steps, key), places));
        } else if (node instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                collect(elements.get(i), further(steps, i), places);
            }
        }
    }

    private static List<Object> further(List<Object> steps, Object step) {
        List<Object> further = new ArrayList<>(steps);
        further.add(step);
        return List.copyOf(further);
    }

    @Override
    public String toString() {
        return pointer();
    }
}
