package io.github.cafkit.testkit.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** In which parts two answers differ. */
final class AnswerDifference {

    /** What an answer says about the question itself, and not about what is decided. */
    private static final List<String> ABOUT_THE_QUESTION = List.of("consentsThatDoNotCount", "notStated");

    private AnswerDifference() {}

    /** The names of the members that differ; empty if none does. */
    static Optional<String> of(WholeAnswer one, WholeAnswer other) {
        return differing(one.document(), other.document());
    }

    /** The same for what is decided alone. */
    static Optional<String> ofDecided(WholeAnswer one, WholeAnswer other) {
        return differing(decided(one), decided(other));
    }

    private static Map<String, ?> decided(WholeAnswer answer) {
        Map<String, Object> decided = new LinkedHashMap<>(answer.document());
        ABOUT_THE_QUESTION.forEach(decided::remove);
        return decided;
    }

    private static Optional<String> differing(Map<String, ?> one, Map<String, ?> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
