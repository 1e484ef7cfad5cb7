package io.github.cafkit.consent.replay;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.document.QuestionDocument;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.core.json.CanonicalJson;
import io.github.cafkit.core.json.JsonTree;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What became known at one instant about a question that was asked before: facts that are otherwise, or that somebody now
 * states; what is known about the material of a category; the consents on file. Whatever it does not speak of stays as it
 * was. Codes and days only, so nothing personal. Immutable and thread-safe.
 */
public final class Amendment {

    static final String RISK_TYPE = "riskType";

    private final Instant knownAt;
    /** The parts of a question document that take the place of those that were there. */
    private final Map<String, @Nullable Object> parts;

    Amendment(Instant knownAt, Map<String, ?> parts) {
        this.knownAt = knownAt;
        this.parts = JsonTree.readObject(CanonicalJson.write(parts));
    }

    /**
     * Begins an amendment.
     *
     * @param instant the instant at which it became known, not null
     * @return a builder, never null
     */
    public static Builder knownAt(Instant instant) {
        return new Builder(instant);
    }

    /**
     * The instant at which it became known.
     *
     * @return the instant, never null
     */
    public Instant knownAt() {
        return knownAt;
    }

    /** The facts that are otherwise, by name. */
    Map<?, ?> facts() {
        return parts.get("facts") instanceof Map<?, ?> facts ? facts : Map.of();
    }

    /** What is known about categories, by category. */
    Map<?, ?> items() {
        return parts.get("items") instanceof Map<?, ?> items ? items : Map.of();
    }

    /** The consents on file, if they are otherwise. */
    Optional<Object> consents() {
        return Optional.ofNullable(parts.get("consents"));
    }

    /** The amendment as a part of the log's document. */
    Map<String, @Nullable Object> toDocument() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("knownAt", knownAt.toString());
        document.putAll(parts);
        return document;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amendment that && knownAt.equals(that.knownAt) && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(knownAt, parts);
    }

    /** The instant and what it speaks of; codes only. */
    @Override
    public String toString() {
        return "Amendment{" + knownAt + ", facts=" + facts().keySet() + ", items=" + items().keySet() + ", consents="
                + consents().isPresent() + "}";
    }

    /** Collects the parts of an amendment. */
    public static final class Builder {

        private final Instant knownAt;
        private final Map<String, Object> facts = new TreeMap<>();
        private final Map<String, Object> items = new TreeMap<>();
        private @Nullable List<Map<String, Object>> consents;

        private Builder(Instant knownAt) {
            this.knownAt = Objects.requireNonNull(knownAt);
        }

        /**
         * States a fact of the whole question, in place of what was stated before.
         *
         * @param <E> the enumeration of its values
         * @param fact the fact; kinds of harm are stated with {@link #riskTypes(Set)}, not null
         * @param value its value, not null
         * @return this builder, never null
         * @throws IllegalArgumentException if the fact belongs to an item or to the consents, is a kind of harm, or is the
         *     profile, which nobody comes to know
         */
        public <E extends Enum<E> & FactValue> Builder states(Fact<E> fact, E value) {
            if (fact.scope() != Fact.Scope.QUESTION
                    || fact.equals(Facts.PROFILE)
                    || fact.name().startsWith(RISK_TYPE + ".")) {
                throw new IllegalArgumentException("fact " + fact.name() + " is not amended in this way");
            }
            facts.put(fact.name(), value.name());
            return this;
        }

        /**
         * States the kinds of harm in question, in place of those stated before.
         *
         * @param types the kinds, not null
         * @return this builder, never null
         */
        public Builder riskTypes(Set<RiskType> types) {
            facts.put(RISK_TYPE, types.stream().sorted().map(Enum::name).toList());
            return this;
        }

        /**
         * States what is known about the material of a category that was asked for, in place of all that was stated before.
         *
         * @param item the category and what is known, not null
         * @return this builder, never null
         */
        public Builder item(RequestedItem item) {
            items.put(item.getCategory().name(), QuestionDocument.write(item));
            return this;
        }

        /**
         * States the consents on file, in place of all that were known before.
         *
         * @param values the consents, those that were known before and still stand among them, not null
         * @return this builder, never null
         */
        public Builder consents(Collection<Consent> values) {
            consents = values.stream()
                    .map(consent -> QuestionDocument.write(consent))
                    .toList();
            return this;
        }

        /**
         * Builds the amendment.
         *
         * @return the amendment, never null
         */
        public Amendment build() {
            Map<String, Object> parts = new LinkedHashMap<>();
            if (!facts.isEmpty()) {
                parts.put("facts", facts);
            }
            if (!items.isEmpty()) {
                parts.put("items", items);
            }
            if (consents != null) {
                parts.put("consents", consents);
            }
            return new Amendment(knownAt, parts);
        }
    }
}
