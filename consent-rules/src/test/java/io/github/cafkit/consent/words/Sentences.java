package io.github.cafkit.consent.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Counts what makes a text hard to read. */
final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'-]*");

    private Sentences() {}

    static List<String> of(String text) {
        return END.splitAsStream(text.strip())
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    static List<String> of(Stream<String> texts) {
        return texts.flatMap(text -> of(text).stream()).toList();
    }

    static int words(String sentence) {
        return (int) WORD.matcher(sentence).results().map(MatchResult::group).count();
    }

    static double average(List<String> sentences) {
        return sentences.stream().mapToInt(Sentences::words).average().orElseThrow();
    }
}
