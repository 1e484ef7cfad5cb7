package io.github.cafkit.consent.england;

import io.github.cafkit.core.json.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Why no case is written for some faults in the pack that nothing notices. The file has a sentence for the id of a mutant,
 * or for the beginning that the ids of a family of mutants have in common, followed by an asterisk. Where both are there
 * the id itself counts, and of two beginnings the longer.
 */
record ExplainedFaults(Map<String, String> sentences) {

    private static final String FAMILY = "*";

    /** Keeps an unmodifiable copy. */
    ExplainedFaults {
        sentences = Map.copyOf(sentences);
    }

    /** Those that are published with the page. */
    static ExplainedFaults published() {
        try (InputStream file =
                Objects.requireNonNull(ExplainedFaults.class.getResourceAsStream("explained-faults.json"))) {
            Map<String, String> sentences = new LinkedHashMap<>();
            JsonTree.readObject(file).forEach((fault, sentence) -> sentences.put(fault, String.valueOf(sentence)));
            return new ExplainedFaults(sentences);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The sentence for each of these mutants that has one, by id. */
    Map<String, String> of(Collection<String> mutants) {
        Map<String, String> explained = new TreeMap<>();
        for (String mutant : mutants) {
            String entry = entry(mutant);
            if (!entry.isEmpty()) {
                explained.put(mutant, Objects.requireNonNull(sentences.get(entry)));
            }
        }
        return explained;
    }

    /** What is explained and of no use, as it says something of none of these mutants. */
    List<String> idle(Collection<String> mutants) {
        List<String> used = mutants.stream().map(this::entry).toList();
        return sentences.keySet().stream()
                .filter(entry -> !used.contains(entry))
                .sorted()
                .toList();
    }

    /** The closest entry for a mutant, or an empty text if it is not explained. */
    private String entry(String mutant) {
        if (sentences.containsKey(mutant)) {
            return mutant;
        }
        for (int end = mutant.length(); end > 0; end--) {
            String family = mutant.substring(0, end) + FAMILY;
            if (sentences.containsKey(family)) {
                return family;
            }
        }
        return "";
    }
}
