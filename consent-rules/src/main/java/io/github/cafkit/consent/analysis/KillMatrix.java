package io.github.cafkit.consent.analysis;

import io.github.cafkit.consent.SharingQuestion;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.law.Law;
import io.github.cafkit.consent.law.Witness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What became of each mutant of a pack. Every mutant that nothing kills was compared with the pack for every question
 * that can be asked and every day, so a matrix without survivors says that no single fault of these sorts can go unnoticed. Immutable.
 *
 * @param pack the pack, by id and edition, not null
 * @param rows one row for each mutant, in their order, not null
 */
public record KillMatrix(String pack, List<Row> rows) {

    /** What became of a mutant. */
    public enum Fate {
        /** It does not load, or leaves a question without an answer. */
        REFUSED("refused on loading"),
        /** Some case has another answer than is expected. */
        KILLED_BY_CASE("killed by a case"),
        /** No case notices, but a law no longer holds. */
        KILLED_BY_LAW("killed by a law"),
        /** Every question that can be asked has the same answer on every day: it is no fault. */
        EQUIVALENT("equivalent"),
        /** Some question has another answer and nothing notices. */
        SURVIVES("survives");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        /**
         * The fate in words.
         *
         * @return a phrase, never null
         */
        public String label() {
            return label;
        }
    }

    /** In what an answer differs, what matters most first. */
    public enum Difference {
        /** What is decided: whether it is shared, how strongly, to whom to go, what a person must judge. */
        ANSWER("another answer"),
        /** The duties alone. */
        DUTIES("other duties"),
        /** The citations alone. */
        CITATIONS("other citations"),
        /** Only which rules are named as those that decide. */
        REASONS("other rules named");

        private final String label;

        Difference(String label) {
            this.label = label;
        }

        /**
         * The difference in words.
         *
         * @return a phrase, never null
         */
        public String label() {
            return label;
        }
    }

    /**
     * A question that a mutant answers otherwise.
     *
     * @param difference in what the answers differ
     * @param day the day asked about
     * @param facts the facts, for one category
     * @param question the question that brings these facts together, ready to become a case
     */
    public record Survivor(Difference difference, LocalDate day, Witness facts, SharingQuestion question) {}

    /**
     * One mutant.
     *
     * @param mutant what was done
     * @param fault the sort of fault
     * @param place the rule, duty, term or tiers that it was done to
     * @param fate what became of it
     * @param cases the ids of every case that kills it
     * @param law the id of a law that kills it, looked for only where no case does
     * @param survivor for a survivor, a question that it answers otherwise
     */
    public record Row(
            String mutant,
            PackFault fault,
            String place,
            Fate fate,
            List<String> cases,
            Optional<String> law,
            Optional<Survivor> survivor) {

        /** Keeps an unmodifiable copy. */
        public Row {
            cases = List.copyOf(cases);
        }

        static Row refused(PackMutant mutant) {
            return row(mutant, Fate.REFUSED, List.of(), Optional.empty(), Optional.empty());
        }

        static Row killed(PackMutant mutant, List<String> cases) {
            return row(mutant, Fate.KILLED_BY_CASE, cases, Optional.empty(), Optional.empty());
        }

        static Row killed(PackMutant mutant, Law law) {
            return row(mutant, Fate.KILLED_BY_LAW, List.of(), Optional.of(law.id()), Optional.empty());
        }

        static Row equivalent(PackMutant mutant) {
            return row(mutant, Fate.EQUIVALENT, List.of(), Optional.empty(), Optional.empty());
        }

        static Row survives(PackMutant mutant, Survivor survivor) {
            return row(mutant, Fate.SURVIVES, List.of(), Optional.empty(), Optional.of(survivor));
        }

        private static Row row(
                PackMutant mutant, Fate fate, List<String> cases, Optional<String> law, Optional<Survivor> survivor) {
            return new Row(mutant.id(), mutant.fault(), mutant.place(), fate, cases, law, survivor);
        }
    }

    /** Keeps an unmodifiable copy. */
    public KillMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * How many mutants met a fate.
     *
     * @param fate the fate, not null
     * @return how many
     */
    public int count(Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    /**
     * The mutants that answer some question otherwise without being noticed.
     *
     * @return their rows, those that change what is decided first, never null
     */
    public List<Row> survivors() {
        List<Row> sorted = new ArrayList<>();
        for (Difference difference : Difference.values()) {
            rows.stream()
                    .filter(row -> row.survivor()
                            .filter(found -> found.difference() == difference)
                            .isPresent())
                    .forEach(sorted::add);
        }
        return List.copyOf(sorted);
    }

    /**
     * Whether no mutant survives.
     *
     * @return true if every mutant is noticed or is no fault at all
     */
    public boolean isComplete() {
        return count(Fate.SURVIVES) == 0;
    }

    /**
     * How many of a hundred mutants that are faults are noticed, rounded down: 100 only if all are.
     *
     * @return the share, from 0 to 100
     */
    public int percent() {
        int faults = rows.size() - count(Fate.EQUIVALENT);
        return faults == 0 ? 100 : (int) (100L * (faults - count(Fate.SURVIVES)) / faults);
    }

    /**
     * How many mutants each case kills, and how many it alone kills. A case that alone kills none could be left out without
     * a fault going unnoticed by the others.
     *
     * @return for each case that kills any, by id, both numbers, never null
     */
    public Map<String, Kills> killsByCase() {
        Map<String, Kills> kills = new TreeMap<>();
        for (Row row : rows) {
            for (String id : row.cases()) {
                kills.merge(id, new Kills(1, row.cases().size() == 1 ? 1 : 0), Kills::plus);
            }
        }
        return Collections.unmodifiableMap(kills);
    }

    /**
     * What a case is good for.
     *
     * @param all how many mutants it kills
     * @param alone how many of them no other case kills
     */
    public record Kills(int all, int alone) {
        Kills plus(Kills more) {
            return new Kills(all + more.all, alone + more.alone);
        }
    }

    /**
     * The matrix as a document of plain maps and lists, ready to be written as JSON.
     *
     * @return the document, never null
     */
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "cafkit/kill-matrix/1");
        document.put("pack", pack);
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Fate fate : Fate.values()) {
            counts.put(fate.name(), count(fate));
        }
        document.put("counts", counts);
        document.put("percent", percent());
        document.put("mutants", rows.stream().map(KillMatrix::document).toList());
        return document;
    }

    private static Map<String, Object> document(Row row) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("mutant", row.mutant());
        document.put("fault", row.fault().name());
        document.put("place", row.place());
        document.put("fate", row.fate().name());
        document.put("cases", row.cases());
        row.law().ifPresent(law -> document.put("law", law));
        row.survivor().ifPresent(found -> {
            document.put("difference", found.difference().name());
            document.put("day", found.day().toString());
            document.put("facts", found.facts().inWords());
            document.put("question", QuestionDocument.write(found.question()));
        });
        return document;
    }

    /**
     * The matrix as a page: the counts for each sort of fault, the survivors, what each case is good for, and a row for
     * each mutant.
     *
     * @return Markdown, never null
     */
    public String toMarkdown() {
        return toMarkdown(Map.of());
    }

    /**
     * The matrix as a page that says of survivors why no case is written that would notice them. The list of survivors has
     * a column for that if anything is explained.
     *
     * @param explanations why no case is written, by the id of the mutant, not null; a mutant that does not survive needs
     *     none, and is refused
     * @return Markdown, never null
     * @throws IllegalArgumentException if a mutant is explained that does not survive; the message names it
     */
    public String toMarkdown(Map<String, String> explanations) {
        Set<String> idle = new TreeSet<>(explanations.keySet());
        survivors().forEach(row -> idle.remove(row.mutant()));
        if (!idle.isEmpty()) {
            throw new IllegalArgumentException("explained and no survivor: " + idle);
        }
        return new KillMatrixPage(this, explanations).text();
    }

    /** How many mutants of each sort met each fate. */
    Map<PackFault, Map<Fate, Integer>> countsByFault() {
        Map<PackFault, Map<Fate, Integer>> counts = new EnumMap<>(PackFault.class);
        for (Row row : rows) {
            counts.computeIfAbsent(row.fault(), fault -> new EnumMap<>(Fate.class))
                    .merge(row.fate(), 1, Integer::sum);
        }
        return counts;
    }
}
