package io.github.cafkit.testkit.contract;

import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.core.json.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions and answers in the messages of laws that are broken. */
final class LawText {

    private LawText() {}

    static String caseFile(String what, Map<String, Object> document) {
        return what + ", as a case file; \"expected\" is for somebody to fill in who has read the source:\n"
                + JsonTree.writePretty(document);
    }

    /** The answer in the form of what a case expects, then what decided about each category. */
    static String answer(String what, Optional<WholeAnswer> answer) {
        return answer.map(given -> what + ", in the form of \"expected\":\n" + JsonTree.writePretty(expected(given))
                        + "\n" + decided(given))
                .orElse(what + ": none.");
    }

    private static Map<String, Object> expected(WholeAnswer answer) {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("outcome", answer.outcome().name());
        answer.strength().ifPresent(strength -> expected.put("strength", strength.name()));
        expected.put("share", sorted(answer.share()));
        expected.put("withhold", sorted(answer.withhold()));
        expected.put(
                "obligationsAtLeast",
                answer.obligations().stream().sorted().map(Obligation::code).toList());
        expected.put("citesAllOf", answer.cites());
        answer.route().ifPresent(route -> expected.put("route", route.name()));
        if (!answer.judgements().isEmpty()) {
            expected.put("judgementsAtLeast", sorted(answer.judgements()));
        }
        return expected;
    }

    private static String decided(WholeAnswer answer) {
        return answer.categories().stream()
                .map(category -> "  " + category + (category.trimmed() ? ", as it is not needed," : "") + " by "
                        + String.join(", ", category.rules()) + " (" + category.tier() + ")")
                .collect(Collectors.joining("\n"));
    }

    private static <E extends Enum<E>> List<String> sorted(Set<E> values) {
        return values.stream().sorted().map(Enum::name).toList();
    }
}
