package io.github.cafkit.consent.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with places for values, as {@code May go: {categories}}. Apostrophes and everything else stand for themselves,
 * unlike in a {@link java.text.MessageFormat}; a brace stands for nothing but a place.
 */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final List<String> texts;
    private final int[] places;

    private Template(List<String> texts, int[] places) {
        this.texts = texts;
        this.places = places;
    }

    /** What is wrong with a pattern that has to use exactly these names; empty if nothing is. */
    static Optional<String> fault(String pattern, List<String> names) {
        List<String> used =
                PLACE.matcher(pattern).results().map(place -> place.group(1)).toList();
        String rest = PLACE.matcher(pattern).replaceAll("");
        boolean braces = rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
        if (braces || !used.containsAll(names) || !names.containsAll(used)) {
            return Optional.of(
                    names.isEmpty()
                            ? "takes no values, so it has no braces"
                            : "uses each of these and no others: {" + String.join("}, {", names) + "}");
        }
        return Optional.empty();
    }

    /** A pattern without fault. */
    static Template of(String pattern, List<String> names) {
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int end = 0;
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            texts.add(pattern.substring(end, matcher.start()));
            places.add(names.indexOf(matcher.group(1)));
            end = matcher.end();
        }
        texts.add(pattern.substring(end));
        return new Template(
                List.copyOf(texts), places.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The sentence with values in the order of the names. */
    String fill(String... values) {
        if (places.length == 0) {
            return texts.get(0);
        }
        StringBuilder filled = new StringBuilder(texts.get(0));
        for (int i = 0; i < places.length; i++) {
            filled.append(values[places[i]]).append(texts.get(i + 1));
        }
        return filled.toString();
    }
}
