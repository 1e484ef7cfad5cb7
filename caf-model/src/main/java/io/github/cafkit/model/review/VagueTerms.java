package io.github.cafkit.model.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that make provision sound promised and leave open how much of it there is. The first five are those that
 * advisers warn of in education, health and care plans; the others come from practice and are unverified.
 */
public final class VagueTerms {

    /** The terms looked for, in lower case. */
    public static final List<String> TERMS = List.of(
            "as required",
            "access to",
            "regular",
            "appropriate",
            "when needed",
            "as needed",
            "as necessary",
            "regularly",
            "opportunities for",
            "would benefit from",
            "up to",
            "where possible");

    private static final Pattern ANY = Pattern.compile(
            TERMS.stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);

    private VagueTerms() {}

    /**
     * The terms in a text.
     *
     * @param text any text, not null
     * @return the terms found, in lower case, each once, in the order of the text; empty if there is none, never null
     */
    public static List<String> in(String text) {
        return ANY.matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
