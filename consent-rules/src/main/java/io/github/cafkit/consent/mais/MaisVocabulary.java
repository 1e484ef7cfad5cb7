package io.github.cafkit.consent.mais;

import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.core.problem.ProblemException;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the codes of sharing policies mean here: who a party is, what a purpose is, which categories a description of data
 * covers, which use lets the recipient read. The drafts leave these vocabularies open, so those who exchange agree on one.
 * What it does not know is never taken as covered. Immutable and thread-safe.
 */
public final class MaisVocabulary {

    /** The name and version of the document. */
    public static final String SCHEMA = "cafkit/mais-vocabulary/1";

    private final Map<String, RecipientKind> parties;
    private final Map<String, Purpose> purposes;
    private final Map<String, Set<InformationCategory>> data;
    private final Set<String> readingUses;

    private MaisVocabulary(Builder builder) {
        this.parties = Collections.unmodifiableMap(new TreeMap<>(builder.parties));
        this.purposes = Collections.unmodifiableMap(new TreeMap<>(builder.purposes));
        this.data = Collections.unmodifiableMap(new TreeMap<>(builder.data));
        this.readingUses = Collections.unmodifiableSet(new TreeSet<>(builder.readingUses));
    }

    /**
     * Begins a vocabulary.
     *
     * @return a builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a vocabulary. Its shape is that of {@code mais-vocabulary.schema.json}.
     *
     * @param document the document, as a strict JSON reader gives it, not null
     * @return the vocabulary, never null
     * @throws ProblemException with every fault found, each with its place
     */
    public static MaisVocabulary read(Map<String, ?> document) {
        return VocabularyReader.read(document);
    }

    /**
     * Who a party is as a recipient.
     *
     * @param catalogueId its entry in the catalogue of parties, not null
     * @return the kind, or empty if it is not known
     */
    public Optional<RecipientKind> party(String catalogueId) {
        return Optional.ofNullable(parties.get(catalogueId));
    }

    /**
     * What a purpose is.
     *
     * @param code the code, not null
     * @return the purpose, or empty if it is not known
     */
    public Optional<Purpose> purpose(String code) {
        return Optional.ofNullable(purposes.get(code));
    }

    /**
     * Which categories a description of data covers.
     *
     * @param description the text or URI, not null
     * @return the categories in declared order, empty if it is not known, never null
     */
    public Set<InformationCategory> data(String description) {
        return data.getOrDefault(description, Set.of());
    }

    /**
     * Whether a permitted use lets the recipient read the data at all.
     *
     * @param code the code, not null
     * @return true if it does
     */
    public boolean letsRead(String code) {
        return readingUses.contains(code);
    }

    /**
     * The vocabulary as a document, which {@link #read(Map)} reads back.
     *
     * @return plain maps, lists and codes, the same on every run, never null
     */
    public Map<String, Object> toDocument() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", SCHEMA);
        document.put("parties", names(parties));
        document.put("purposes", names(purposes));
        Map<String, Object> covered = new LinkedHashMap<>();
        data.forEach((description, categories) ->
                covered.put(description, categories.stream().map(Enum::name).toList()));
        document.put("data", covered);
        document.put("readingUses", List.copyOf(readingUses));
        return document;
    }

    private static Map<String, Object> names(Map<String, ? extends Enum<?>> codes) {
        Map<String, Object> names = new LinkedHashMap<>();
        codes.forEach((code, value) -> names.put(code, value.name()));
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaisVocabulary that && toDocument().equals(that.toDocument());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parties, purposes, data, readingUses);
    }

    /** How much it knows. */
    @Override
    public String toString() {
        return "MaisVocabulary{parties=" + parties.size() + ", purposes=" + purposes.size() + ", data=" + data.size()
                + "}";
    }

    /** Collects the parts of a vocabulary. */
    public static final class Builder {

        private final Map<String, RecipientKind> parties = new TreeMap<>();
        private final Map<String, Purpose> purposes = new TreeMap<>();
        private final Map<String, Set<InformationCategory>> data = new TreeMap<>();
        private final Set<String> readingUses = new TreeSet<>();

        private Builder() {}

        /**
         * Says who a party is.
         *
         * @param catalogueId its entry in the catalogue of parties, not null
         * @param kind what kind of recipient it is, not null
         * @return this builder, never null
         */
        public Builder party(String catalogueId, RecipientKind kind) {
            parties.put(catalogueId, Objects.requireNonNull(kind));
            return this;
        }

        /**
         * Says what a purpose is.
         *
         * @param code the code, not null
         * @param purpose the purpose, not null
         * @return this builder, never null
         */
        public Builder purpose(String code, Purpose purpose) {
            purposes.put(code, Objects.requireNonNull(purpose));
            return this;
        }

        /**
         * Says what a description of data covers.
         *
         * @param description the text or URI, not null
         * @param categories the categories, not empty, not null
         * @return this builder, never null
         */
        public Builder data(String description, Collection<InformationCategory> categories) {
            data.put(description, Collections.unmodifiableSet(EnumSet.copyOf(categories)));
            return this;
        }

        /**
         * Says that a permitted use lets the recipient read the data.
         *
         * @param code the code, not null
         * @return this builder, never null
         */
        public Builder readingUse(String code) {
            readingUses.add(code);
            return this;
        }

        /**
         * Builds the vocabulary.
         *
         * @return the vocabulary, never null
         */
        public MaisVocabulary build() {
            return new MaisVocabulary(this);
        }
    }
}
