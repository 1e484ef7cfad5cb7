package io.github.cafkit.testkit.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document of plain maps and lists that may be changed place by place. */
final class Documents {

    private final Map<String, Object> root;

    private Documents(Map<String, Object> root) {
        this.root = root;
    }

    /** A copy of a document. */
    static Documents of(Map<String, ?> document) {
        return new Documents(object(document));
    }

    Map<String, Object> all() {
        return root;
    }

    /** The object that is a member of the document. */
    Map<String, Object> at(String name) {
        return known(root.getOrDefault(name, Map.of()));
    }

    /** The object that is an element of an array of the document. */
    Map<String, Object> at(String name, int element) {
        return known(array(name).get(element));
    }

    @SuppressWarnings("unchecked") // copied from what has texts as names
    private static Map<String, Object> known(Object object) {
        return (Map<String, Object>) object;
    }

    /** The array that is a member of the document. */
    List<Object> array(String name) {
        @SuppressWarnings("unchecked") // copied as a list of anything
        List<Object> array = (List<Object>) root.getOrDefault(name, new ArrayList<>());
        return array;
    }

    private static Map<String, Object> object(Map<?, ?> original) {
        Map<String, Object> copy = new LinkedHashMap<>();
        original.forEach((name, value) -> copy.put(String.valueOf(name), value(value)));
        return copy;
    }

    private static Object value(Object original) {
        if (original instanceof Map<?, ?> map) {
            return object(map);
        }
        if (original instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(element -> copy.add(value(element)));
            return copy;
        }
        return original;
    }
}
