package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.CaseDocument;
import io.github.cafkit.core.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions as case files, as short as the defaults of case files make them. */
final class CaseFiles {

    private static final int LONGEST_ID = 64;

    private CaseFiles() {}

    /**
     * A case file without the expected answer.
     *
     * @param name from which the id is made, with the day
     * @param sentence what it is about
     */
    static Map<String, Object> of(String name, String sentence, SharingQuestion question) {
        SharingQuestion stated = Restated.withEverythingStated(question);
        Map<String, Object> written = CaseDocument.write(id(name, question), sentence, stated);
        shorten(written, stated);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("id", written.get("id"));
        file.put("title", sentence);
        file.put("asOf", written.get("asOf"));
        file.put("profile", written.get("profile"));
        file.put("origin", "found by the test kit");
        file.put("question", written.get("question"));
        file.put("consents", written.get("consents"));
        file.put("why", "");
        file.put("note", "");
        return file;
    }

    private static String id(String name, SharingQuestion question) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
        String day = "-" + question.asOf();
        String begins = plain.isEmpty() ? "law" : plain;
        return begins.substring(0, Math.min(begins.length(), LONGEST_ID - day.length())) + day;
    }

    /** Leaves out whatever a case file says by saying nothing. */
    private static void shorten(Map<String, Object> file, SharingQuestion question) {
        Map<String, Object> asked = members(file.get("question"));
        Map<String, Object> facts = members(asked.get("facts"));
        Map<String, Object> items = members(asked.get("items"));
        Map<String, Object> copied = new LinkedHashMap<>();
        copied.put("facts", facts);
        copied.put("items", items);
        file.put("question", copied);
        leaveOut(facts, file, question);
        for (String category : List.copyOf(items.keySet())) {
            Map<String, Object> item = members(items.get(category));
            items.put(category, item);
            leaveOut(item, file, question);
        }
    }

    private static void leaveOut(Map<String, Object> members, Map<String, Object> file, SharingQuestion question) {
        for (String name : List.copyOf(members.keySet())) {
            Map<String, Object> before = new LinkedHashMap<>(members);
            members.remove(name);
            if (!says(file, question)) {
                members.clear();
                members.putAll(before);
            }
        }
    }

    private static boolean says(Map<String, Object> file, SharingQuestion question) {
        try {
            return CaseDocument.read(file).question().equals(question);
        } catch (ProblemException incomplete) {
            return false;
        }
    }

    private static Map<String, Object> members(@Nullable Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> members.put(String.valueOf(name), member));
        }
        return members;
    }
}
