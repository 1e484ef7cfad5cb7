package io.github.cafkit.consent.words;

import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for what is wrong with sentences before any of them is used. All faults are found at once. */
final class WordingCheck {

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");

    private final Map<String, String> sentences;
    private final List<Problem> faults = new ArrayList<>();

    private WordingCheck(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    /** The faults of sentences by key; a key with a blank sentence has none. */
    static Problems check(Map<String, String> sentences) {
        WordingCheck check = new WordingCheck(sentences);
        WordingKeys.ALL.forEach(check::sentence);
        sentences.forEach(check::known);
        check.language();
        check.direction();
        check.day();
        return Problems.of(check.faults);
    }

    private void sentence(String key, List<String> places) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            fault("WORDING-MISSING", key, "a wording has a sentence for this key");
        } else if (sentence.isBlank()) {
            fault("WORDING-BLANK", key, "a sentence is not blank");
        } else if (!key.equals(Phrase.DAY.key())) {
            Template.fault(sentence, places)
                    .ifPresent(rule -> fault("WORDING-PLACES", key, "the sentence of this key " + rule));
        }
    }

    private void known(String key, String sentence) {
        if (key.startsWith(WordingKeys.RULE)) {
            if (sentence.isBlank()) {
                fault("WORDING-BLANK", key, "a sentence is not blank");
            }
        } else if (!WordingKeys.ALL.containsKey(key)) {
            fault("WORDING-UNKNOWN-KEY", key, "the library has no sentence with this key");
        }
    }

    private void language() {
        stated(Phrase.LANGUAGE).ifPresent(tag -> {
            try {
                new Locale.Builder().setLanguageTag(tag);
            } catch (IllformedLocaleException unknown) {
                fault("WORDING-LANGUAGE", Phrase.LANGUAGE.key(), "a language is a tag of BCP 47, such as en-GB");
            }
        });
    }

    private void direction() {
        stated(Phrase.DIRECTION)
                .filter(direction -> !DIRECTIONS.contains(direction))
                .ifPresent(unknown -> fault("WORDING-DIRECTION", Phrase.DIRECTION.key(), "a direction is ltr or rtl"));
    }

    private void day() {
        stated(Phrase.DAY)
                .filter(pattern -> !isForADay(pattern))
                .ifPresent(unusable -> fault(
                        "WORDING-DAY", Phrase.DAY.key(), "a day is a pattern of Java for dates, such as d MMMM uuuu"));
    }

    private static boolean isForADay(String pattern) {
        try {
            return !DateTimeFormatter.ofPattern(pattern).format(LocalDate.EPOCH).isBlank();
        } catch (IllegalArgumentException | DateTimeException unusable) {
            return false;
        }
    }

    private Optional<String> stated(Phrase phrase) {
        return Optional.ofNullable(sentences.get(phrase.key())).filter(sentence -> !sentence.isBlank());
    }

    private void fault(String code, String key, String rule) {
        faults.add(Problem.error(code, WordingKeys.pointer(key), rule));
    }
}
