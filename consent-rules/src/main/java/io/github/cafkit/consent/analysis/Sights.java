package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.SharingDecision;
import io.github.cafkit.consent.answer.Obligation;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All ways in which information could reach somebody, as a table. Codes only, so nothing personal; the table itself shows
 * what is on file about whom, so it is for those who hold the information. Immutable and thread-safe.
 *
 * @param <E> the enumeration of what the rows are about
 * @param by the fact that the rows are about, not null
 * @param day the day, not null
 * @param fixed the facts that are fixed, and their values; what it says about the facts left open means nothing; not null
 * @param open the facts left open, those of the rows among them, in declared order, not null
 * @param rows the ways, in declared order, not null
 */
public record Sights<E extends Enum<E> & FactValue>(
        Fact<E> by, LocalDate day, FactSheet fixed, List<Fact<?>> open, List<Sight<E>> rows) {

    /** Keeps unmodifiable copies. */
    public Sights {
        open = List.copyOf(open);
        rows = List.copyOf(rows);
    }

    /**
     * The kinds of recipient, or the categories, for which it never flows.
     *
     * @return the values in declared order, never null
     */
    public Set<E> never() {
        EnumSet<E> never = EnumSet.allOf(by.type());
        rows.forEach(row -> never.remove(row.of()));
        return Collections.unmodifiableSet(never);
    }

    /**
     * The ways for one kind of recipient, or one category.
     *
     * @param value the value, not null
     * @return its rows, empty if it never flows, never null
     */
    public List<Sight<E>> of(E value) {
        return rows.stream().filter(row -> row.of() == value).toList();
    }

    /**
     * The table as plain maps, lists and codes, the same on every run.
     *
     * @return the document, never null
     */
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asOf", day.toString());
        document.put("by", by.name());
        document.put("open", open.stream().map(Fact::name).toList());
        document.put("rows", rows.stream().map(this::document).toList());
        document.put("never", Codes.names(never()));
        document.put("notice", SharingDecision.NOTICE);
        return document;
    }

    private Map<String, Object> document(Sight<E> row) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(by.name(), row.of().name());
        document.put("purposes", Codes.names(row.purposes()));
        document.put("effects", Codes.names(row.effects()));
        document.put("share", row.when().share().toPlainString());
        document.put("when", conditions(row));
        document.put("described", row.when().isWhole());
        document.put("always", codes(row.always()));
        document.put("sometimes", codes(row.sometimes()));
        return document;
    }

    /**
     * The table in Markdown.
     *
     * @return text that ends with a line break, never null
     */
    public String toMarkdown() {
        StringBuilder text = new StringBuilder();
        text.append("| ").append(by.name()).append(" | purpose | effect | when | duties |\n|---|---|---|---|---|\n");
        for (Sight<E> row : rows) {
            text.append("| ")
                    .append(row.of())
                    .append(" | ")
                    .append(String.join(", ", Codes.names(row.purposes())))
                    .append(" | ")
                    .append(String.join(", ", Codes.names(row.effects())))
                    .append(" | ")
                    .append(String.join("; or ", conditions(row)))
                    .append(row.when().isWhole() ? "" : "; or in other cases")
                    .append(" | ")
                    .append(duties(row))
                    .append(" |\n");
        }
        if (!never().isEmpty()) {
            text.append("\nNever: ")
                    .append(String.join(", ", Codes.names(never())))
                    .append(".\n");
        }
        return text.append('\n').append(SharingDecision.NOTICE).append('\n').toString();
    }

    private String duties(Sight<E> row) {
        List<String> words = new ArrayList<>();
        words.add(String.join(", ", codes(row.always())));
        if (!row.sometimes().isEmpty()) {
            words.add("sometimes " + String.join(", ", codes(row.sometimes())));
        }
        return String.join("; ", words);
    }

    private List<String> conditions(Sight<E> row) {
        return row.when().parts().stream()
                .map(part -> part.condition().inWords())
                .toList();
    }

    private static List<String> codes(Collection<Obligation> duties) {
        return duties.stream().map(Obligation::code).toList();
    }
}
