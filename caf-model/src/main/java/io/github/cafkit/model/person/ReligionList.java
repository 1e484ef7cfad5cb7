package io.github.cafkit.model.person;

import io.github.cafkit.model.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * The religions that an authority's form offers. There is no national list: an authority makes its own, and
 * {@link ReligionLists#LOCAL_EXAMPLE} shows one. What a family says of itself stands in {@link Child#getReligion()} even if no list has
 * it. Immutable and thread-safe.
 *
 * @param title what the list is called, not null
 * @param entries the entries in the order of the form, with distinct codes, not null
 */
public record ReligionList(String title, List<Entry> entries) {

    /**
     * One answer of a list.
     *
     * @param code an upper-snake code, not null
     * @param label what the form prints, not null
     */
    public record Entry(String code, String label) {
        /**
         * Checks the form of the code.
         *
         * @throws io.github.cafkit.core.problem.ProblemException if the code has another form or the label is blank
         */
        public Entry {
            Checks.upperSnake(code, "a code of a religion");
            Checks.require(!label.isBlank(), "RELIGION-02", "/label", "an entry of a list has a label");
        }
    }

    /**
     * Checks that the codes differ.
     *
     * @throws io.github.cafkit.core.problem.ProblemException if two entries have the same code
     */
    public ReligionList {
        entries = List.copyOf(entries);
        Checks.requireDistinct(entries, Entry::code, "RELIGION-01", "/entries", "the codes of a list differ");
    }

    /**
     * The entry that a record means, by code or by label.
     *
     * @param recorded what {@link Child#getReligion()} says, not null
     * @return the entry, or empty if the family's answer is in words of its own
     */
    public Optional<Entry> find(String recorded) {
        return entries.stream()
                .filter(entry -> entry.code().equals(recorded) || entry.label().equalsIgnoreCase(recorded))
                .findFirst();
    }
}
