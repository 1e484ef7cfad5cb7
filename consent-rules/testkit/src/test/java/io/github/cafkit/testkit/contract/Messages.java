package io.github.cafkit.testkit.contract;

import io.github.cafkit.core.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents in the message of a test that failed. */
final class Messages {

    private Messages() {}

    /** Every JSON object that stands on lines of its own. */
    static List<Map<String, @Nullable Object>> documents(String message) {
        List<Map<String, @Nullable Object>> documents = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : message.lines().toList()) {
            if (line.equals("{") || !open.isEmpty()) {
                open.append(line).append('\n');
            }
            if (line.equals("}")) {
                documents.add(JsonTree.readObject(open.toString()));
                open.setLength(0);
            }
        }
        return documents;
    }

    static List<Map<String, @Nullable Object>> caseFiles(String message) {
        return documents(message).stream()
                .filter(document -> document.containsKey("question"))
                .toList();
    }

    /** Answers in the form of what a case expects. */
    static List<Map<String, @Nullable Object>> answers(String message) {
        return documents(message).stream()
                .filter(document -> document.containsKey("obligationsAtLeast"))
                .toList();
    }
}
