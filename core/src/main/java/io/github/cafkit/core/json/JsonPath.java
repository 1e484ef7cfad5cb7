package io.github.cafkit.core.json;

import java.util.List;
import java.util.regex.Pattern;

/** JSON pointers that show a key only if it looks like one. */
final class JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:@$-]{1,64}");

    private JsonPath() {}

    static String key(String name) {
        return "/" + (PLAIN.matcher(name).matches() ? name : "?");
    }

    /** The pointer of a way through keys and indexes. */
    static String pointer(List<Object> steps) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : steps) {
            pointer.append(step instanceof Integer index ? index(index) : key((String) step));
        }
        return pointer.toString();
    }

    static String index(int index) {
        return "/" + index;
    }
}
