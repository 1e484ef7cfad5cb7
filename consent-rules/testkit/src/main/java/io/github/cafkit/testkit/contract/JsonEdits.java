package io.github.cafkit.testkit.contract;

import io.github.cafkit.core.json.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small changes to JSON, each at a place that is named by a pointer. */
final class JsonEdits {

    private JsonEdits() {}

    /** The places of all objects. */
    static List<String> objects(@Nullable Object tree) {
        List<String> found = new ArrayList<>();
        walk(tree, "", true, found);
        return found;
    }

    /** The places of everything that is no object and no list. */
    static List<String> values(@Nullable Object tree) {
        List<String> found = new ArrayList<>();
        walk(tree, "", false, found);
        return found;
    }

    private static void walk(@Nullable Object tree, String place, boolean objects, List<String> found) {
        if (tree instanceof Map<?, ?> members) {
            if (objects) {
                found.add(place);
            }
            members.forEach((name, member) -> walk(member, place + "/" + name, objects, found));
        } else if (tree instanceof List<?> elements) {
            for (int i = 0; i < elements.size(); i++) {
                walk(elements.get(i), place + "/" + i, objects, found);
            }
        } else if (!objects) {
            found.add(place);
        }
    }

    /** The JSON with one property more in the object at a place. */
    static String added(@Nullable Object tree, String place, String name, Object value) {
        return JsonTree.write(edited(tree, "", place, object -> {
            Map<String, Object> members = new LinkedHashMap<>();
            if (object instanceof Map<?, ?> map) {
                map.forEach((key, member) -> members.put(String.valueOf(key), member));
            }
            members.put(name, value);
            return members;
        }));
    }

    /** The JSON with another value at a place. */
    static String replaced(@Nullable Object tree, String place, Object value) {
        return JsonTree.write(edited(tree, "", place, old -> value));
    }

    /** A change of the value at a place. */
    private interface Edit {

        Object of(@Nullable Object value);
    }

    private static @Nullable Object edited(@Nullable Object tree, String at, String place, Edit edit) {
        if (at.equals(place)) {
            return edit.of(tree);
        }
        if (tree instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach(
                    (name, member) -> members.put(String.valueOf(name), edited(member, at + "/" + name, place, edit)));
            return members;
        }
        if (tree instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                elements.add(edited(list.get(i), at + "/" + i, place, edit));
            }
            return elements;
        }
        return tree;
    }
}
