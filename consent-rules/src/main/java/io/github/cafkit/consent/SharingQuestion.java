package io.github.cafkit.consent;

import io.github.cafkit.consent.consents.Consent;
import io.github.cafkit.consent.fact.ChildAge;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactSheet;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Profile;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.consent.fact.YesNoUnknown;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * May these categories of information about a child go from this holder to this recipient, for this purpose, on this
 * day?
 *
 * <p>The day, the holder's sector, the recipient, the child's age and the level of risk must be stated, as no value of
 * them is harmless. Every other fact that nobody states takes the value that {@link Fact#whenNotStated()} gives, which
 * is its unknown value where it has one and never a permission; {@link #notStated()} lists them. It holds no names and
 * no text: nothing in it identifies the child. Immutable and thread-safe.
 */
public final class SharingQuestion {

    private final LocalDate asOf;
    private final Map<String, Enum<?>> stated;
    private final Map<InformationCategory, RequestedItem> items;
    private final List<Consent> consents;

    private SharingQuestion(Builder builder, LocalDate asOf) {
        this.asOf = asOf;
        this.stated = Collections.unmodifiableMap(new TreeMap<>(builder.stated));
        Map<InformationCategory, RequestedItem> byCategory = new TreeMap<>();
        builder.items.forEach(item -> byCategory.put(item.getCategory(), item));
        this.items = Collections.unmodifiableMap(byCategory);
        this.consents = List.copyOf(builder.consents);
    }

    /**
     * Begins a question.
     *
     * @return a builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A question about one category in which the rules see exactly these facts. Everything is stated in it, and the
     * consents on file are the fewest that give the standings asked for.
     *
     * @param facts a value for every fact, not null
     * @param asOf the day asked about, not null
     * @return the question; empty if no question brings these facts together, as an unborn child is never competent and a
     *     parent's valid consent always authorises the parent's lawyer
     */
    public static Optional<SharingQuestion> ofFacts(FactSheet facts, LocalDate asOf) {
        return QuestionOfFacts.of(facts, asOf);
    }

    /**
     * The day asked about, which selects the rules in force.
     *
     * @return the day, never null
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The requested categories, in the order of {@link InformationCategory}.
     *
     * @return an unmodifiable map, not empty, never null
     */
    public Map<InformationCategory, RequestedItem> items() {
        return items;
    }

    /**
     * The consents on file.
     *
     * @return an unmodifiable list, never null
     */
    public List<Consent> consents() {
        return consents;
    }

    /**
     * What was stated about a fact of the whole question.
     *
     * @param <E> the enumeration of its values
     * @param fact the fact, of scope {@link Fact.Scope#QUESTION}, not null
     * @return the value, or empty if nobody stated it
     */
    public <E extends Enum<E> & FactValue> Optional<E> stated(Fact<E> fact) {
        return Optional.ofNullable(stated.get(fact.name())).map(fact.type()::cast);
    }

    /**
     * The value that the rules see for a fact of the whole question.
     *
     * @param <E> the enumeration of its values
     * @param fact the fact, of scope {@link Fact.Scope#QUESTION}, not null
     * @return what was stated, or the value for a fact that was not, never null
     * @throws IllegalArgumentException if the fact belongs to an item or to the consents
     */
    public <E extends Enum<E> & FactValue> E get(Fact<E> fact) {
        if (fact.scope() != Fact.Scope.QUESTION) {
            throw new IllegalArgumentException("fact " + fact.name() + " belongs to one category, not to the question");
        }
        return stated(fact).orElseGet(() -> NotStated.value(this, fact));
    }

    /**
     * The facts that nobody stated, those of the items with their category in front, in declared order.
     *
     * @return names such as {@code riskRole} and {@code ADDRESS.accuracy}, never null
     */
    public List<String> notStated() {
        return NotStated.names(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharingQuestion that
                && asOf.equals(that.asOf)
                && stated.equals(that.stated)
                && items.equals(that.items)
                && consents.equals(that.consents);
    }

    @Override
    public int hashCode() {
        return Objects.hash(asOf, stated, items, consents);
    }

    /** The day, the facts stated and the categories; codes only, so nothing personal. */
    @Override
    public String toString() {
        return "SharingQuestion{asOf=" + asOf + ", facts=" + stated + ", items=" + items.values() + ", consents="
                + consents + "}";
    }

    /** Collects the parts of a question. */
    public static final class Builder {

        private static final List<Fact<YesNo>> KINDS_OF_HARM =
                Arrays.stream(RiskType.values()).map(Facts::riskType).toList();

        private final Map<String, Enum<?>> stated = new TreeMap<>();
        private final List<RequestedItem> items = new ArrayList<>();
        private final List<Consent> consents = new ArrayList<>();
        private @Nullable LocalDate asOf;

        private Builder() {}

        /**
         * Sets the day asked about. Mandatory.
         *
         * @param day the day, not null
         * @return this builder, never null
         */
        public Builder asOf(LocalDate day) {
            asOf = day;
            return this;
        }

        /**
         * States who holds the information. Mandatory.
         *
         * @param sector the holder's sector, not null
         * @return this builder, never null
         */
        public Builder holder(HolderSector sector) {
            return with(Facts.HOLDER_SECTOR, sector);
        }

        /**
         * States who would receive it. Mandatory.
         *
         * @param kind the kind of recipient, not null
         * @return this builder, never null
         */
        public Builder recipient(RecipientKind kind) {
            return with(Facts.RECIPIENT_KIND, kind);
        }

        /**
         * States the purpose. A question without it is one whose purpose was not stated.
         *
         * @param purpose the purpose, not null
         * @return this builder, never null
         */
        public Builder purpose(Purpose purpose) {
            return with(Facts.PURPOSE, purpose);
        }

        /**
         * States the stage of the child. Mandatory.
         *
         * @param age the stage, not null
         * @return this builder, never null
         */
        public Builder age(ChildAge age) {
            return with(Facts.AGE, age);
        }

        /**
         * States how grave the concern is. Mandatory: a person's judgement.
         *
         * @param level the level, not null
         * @return this builder, never null
         */
        public Builder riskLevel(RiskLevel level) {
            return with(Facts.RISK_LEVEL, level);
        }

        /**
         * States the kinds of harm in question; all others are thereby stated not to be.
         *
         * @param types the kinds, not null
         * @return this builder, never null
         */
        public Builder riskTypes(RiskType... types) {
            return riskTypes(Set.copyOf(Arrays.asList(types)));
        }

        /**
         * States the kinds of harm in question; all others are thereby stated not to be.
         *
         * @param types the kinds, not null
         * @return this builder, never null
         */
        public Builder riskTypes(Set<RiskType> types) {
            for (RiskType type : RiskType.values()) {
                with(Facts.riskType(type), types.contains(type) ? YesNo.YES : YesNo.NO);
            }
            return this;
        }

        /**
         * States whether the practice of the setting applies beside national rules.
         *
         * @param profile the profile, not null
         * @return this builder, never null
         */
        public Builder profile(Profile profile) {
            return with(Facts.PROFILE, profile);
        }

        /**
         * States a fact of the whole question. The kinds of harm are one list: stating one of them states those that nobody
         * names not to be in question, as {@link #riskTypes(RiskType...)} does.
         *
         * @param <E> the enumeration of its values
         * @param fact the fact, of scope {@link Fact.Scope#QUESTION}, not null
         * @param value its value, not null
         * @return this builder, never null
         * @throws IllegalArgumentException if the fact belongs to an item or to the consents
         */
        public <E extends Enum<E> & FactValue> Builder with(Fact<E> fact, E value) {
            if (fact.scope() != Fact.Scope.QUESTION) {
                throw new IllegalArgumentException(
                        "fact " + fact.name() + " is stated with an item or follows from consents");
            }
            stated.put(fact.name(), Objects.requireNonNull(value));
            return this;
        }

        /**
         * Asks for a category that is needed for the purpose.
         *
         * @param category the category, not null
         * @return this builder, never null
         */
        public Builder needs(InformationCategory category) {
            return item(RequestedItem.needed(category));
        }

        /**
         * Asks for a category and says whether it is needed.
         *
         * @param category the category, not null
         * @param needed whether it is necessary for the purpose, not null
         * @return this builder, never null
         */
        public Builder item(InformationCategory category, YesNoUnknown needed) {
            return item(
                    RequestedItem.builder().category(category).needed(needed).build());
        }

        /**
         * Asks for a category.
         *
         * @param item the category and what is known about the material, not null
         * @return this builder, never null
         */
        public Builder item(RequestedItem item) {
            items.add(item);
            return this;
        }

        /**
         * Adds a consent on file.
         *
         * @param consent the consent, not null
         * @return this builder, never null
         */
        public Builder consent(Consent consent) {
            consents.add(consent);
            return this;
        }

        /**
         * Adds consents on file.
         *
         * @param values the consents, not null
         * @return this builder, never null
         */
        public Builder consents(List<Consent> values) {
            consents.addAll(values);
            return this;
        }

        /**
         * Builds the question.
         *
         * @return the question, never null
         * @throws ProblemException with every fault: a mandatory fact or the items are missing, or the question
         *     contradicts itself
         */
        public SharingQuestion build() {
            Problems faults = QuestionCheck.check(Optional.ofNullable(asOf), stated, items, consents);
            LocalDate day = asOf;
            if (faults.hasErrors() || day == null) {
                throw new ProblemException(faults);
            }
            completeRiskTypes();
            completePurpose();
            return new SharingQuestion(this, day);
        }

        /** Whoever names a purpose has stated it; that the purpose is NONE says that nobody did. */
        private void completePurpose() {
            Enum<?> purpose = stated.get(Facts.PURPOSE.name());
            if (purpose != null) {
                stated.putIfAbsent(Facts.PURPOSE_STATED.name(), purpose == Purpose.NONE ? YesNo.NO : YesNo.YES);
            }
        }

        private void completeRiskTypes() {
            if (KINDS_OF_HARM.stream().anyMatch(kind -> stated.containsKey(kind.name()))) {
                KINDS_OF_HARM.forEach(kind -> stated.putIfAbsent(kind.name(), YesNo.NO));
            }
        }
    }
}
