package io.github.cafkit.consent.record;

import io.github.cafkit.core.json.CanonicalJson;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The members of a document, each written once in the canonical way, to be put together with and without some of them. The
 * order of texts in Java is that of their UTF-16 units, which is the one that RFC 8785 asks for.
 */
final class CanonicalMembers {

    private final Map<String, String> written = new TreeMap<>();

    CanonicalMembers(Map<String, ? extends @Nullable Object> document) {
        document.forEach(this::put);
    }

    void put(String name, @Nullable Object value) {
        written.put(name, CanonicalJson.write(name) + ":" + CanonicalJson.write(value));
    }

    /** The canonical text of the document without some members. */
    String without(String... names) {
        Set<String> left = Set.of(names);
        StringBuilder text = new StringBuilder("{");
        written.forEach((name, member) -> {
            if (!left.contains(name)) {
                text.append(text.length() > 1 ? "," : "").append(member);
            }
        });
        return text.append('}').toString();
    }
}
