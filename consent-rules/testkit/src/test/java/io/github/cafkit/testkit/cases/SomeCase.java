package io.github.cafkit.testkit.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file of a case about an invitation to a party, and the same with one thing wrong. */
final class SomeCase {

    private SomeCase() {}

    static Map<String, @Nullable Object> file() {
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("id", "P1");
        file.put("title", "Party invitation");
        file.put("asOf", "2017-10-02");
        file.put(
                "question",
                Map.of(
                        "facts",
                        Map.of("recipientKind", "OTHER_PARENT", "seekingConsent", "SAFE", "purpose", "SOCIAL"),
                        "items",
                        Map.of("ADDRESS", Map.of(), "NAME", Map.of())));
        file.put("expected", expected());
        return file;
    }

    static Map<String, Object> expected() {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("outcome", "DENY");
        expected.put("share", List.of());
        expected.put("withhold", List.of("NAME", "ADDRESS"));
        expected.put("obligationsAtLeast", List.of("OB-RECORD", "OB-ALT"));
        expected.put("citesAnyOf", List.of("SD-10"));
        return expected;
    }

    /** With another value at a place such as {@code expected/outcome}; without it if there is none. */
    static Map<String, @Nullable Object> with(String place, Optional<Object> value) {
        Map<String, @Nullable Object> file = file();
        List<String> steps = new ArrayList<>(List.of(place.split("/")));
        String last = steps.remove(steps.size() - 1);
        Map<String, @Nullable Object> at = file;
        for (String step : steps) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            ((Map<?, ?>) Optional.ofNullable(at.get(step)).orElseThrow())
                    .forEach((name, member) -> copy.put(String.valueOf(name), member));
            at.put(step, copy);
            at = copy;
        }
        at.remove(last);
        if (value.isPresent()) {
            at.put(last, value.get());
        }
        return file;
    }
}
