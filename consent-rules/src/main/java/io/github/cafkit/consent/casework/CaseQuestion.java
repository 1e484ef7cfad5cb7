package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.FactValue;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.consent.fact.YesNo;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.core.problem.Problems;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.team.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a question about the records of a case begins: who holds the information, who would receive it, what for, which
 * categories, on which day. Everything else comes from the records, or from whoever asks where no record says it.
 */
public final class CaseQuestion {

    private CaseQuestion() {}

    /**
     * Begins a question about a child.
     *
     * @param records the records about the child, not null
     * @return a builder, never null
     */
    public static Builder from(CaseRecords records) {
        return new Builder(records);
    }

    /** Collects what is asked, and what is stated beside the records. Not for use by several threads. */
    public static final class Builder {

        private final CaseRecords records;
        private final Map<Fact<?>, Enum<?>> stated = new HashMap<>();
        private final List<RequestedItem> items = new ArrayList<>();
        private CaseCodes codes = CaseCodes.standard();
        private @Nullable AgencyId holder;
        private @Nullable PersonId teller;
        private @Nullable Party recipient;
        private @Nullable Set<InformationCategory> wordsRead;

        private Builder(CaseRecords records) {
            this.records = Objects.requireNonNull(records, "records");
        }

        /**
         * Says what the authority's codes mean; without it, those of {@link CaseCodes#standard()}.
         *
         * @param own the codes, not null
         * @return this builder, never null
         */
        public Builder codes(CaseCodes own) {
            codes = Objects.requireNonNull(own, "codes");
            return this;
        }

        /**
         * Says which agency holds the information and would pass it on. Mandatory.
         *
         * @param agency the agency, not null
         * @return this builder, never null
         */
        public Builder heldBy(AgencyId agency) {
            holder = Objects.requireNonNull(agency, "agency");
            return this;
        }

        /**
         * Names the practitioner of the holder who would tell.
         *
         * @param practitioner who, not null
         * @return this builder, never null
         */
        public Builder toldBy(PersonId practitioner) {
            teller = Objects.requireNonNull(practitioner, "practitioner");
            return this;
        }

        /**
         * Says who would receive it: a person, or an agency as a whole. Mandatory.
         *
         * @param party the recipient, not null
         * @return this builder, never null
         */
        public Builder to(Party party) {
            recipient = Objects.requireNonNull(party, "party");
            return this;
        }

        /**
         * States the purpose. Without it the purpose is not stated, and no consent reaches it.
         *
         * @param purpose the purpose, not null
         * @return this builder, never null
         */
        public Builder purpose(Purpose purpose) {
            return stating(Facts.PURPOSE, purpose);
        }

        /**
         * Asks for categories that are needed for the purpose, as whoever asks judges.
         *
         * @param categories the categories, not null
         * @return this builder, never null
         */
        public Builder needs(InformationCategory... categories) {
            for (InformationCategory category : categories) {
                item(RequestedItem.needed(category));
            }
            return this;
        }

        /**
         * Asks for categories and leaves open whether they are needed: the plan may say so, or a person.
         *
         * @param categories the categories, not null
         * @return this builder, never null
         */
        public Builder about(InformationCategory... categories) {
            for (InformationCategory category : categories) {
                item(RequestedItem.builder().category(category).build());
            }
            return this;
        }

        /**
         * Asks for a category and states what is known of the material.
         *
         * @param item the category and what is known, not null
         * @return this builder, never null
         */
        public Builder item(RequestedItem item) {
            items.add(Objects.requireNonNull(item, "item"));
            return this;
        }

        /**
         * States a fact of the whole question. What is stated is followed, also where a record says otherwise, which is then
         * reported; except that a person whom the records name as a source of harm stays one.
         *
         * @param <E> the enumeration of its values
         * @param fact the fact, of scope {@link Fact.Scope#QUESTION}, not null
         * @param value its value, not null
         * @return this builder, never null
         * @throws IllegalArgumentException if the fact belongs to an item or follows from consents
         */
        public <E extends Enum<E> & FactValue> Builder stating(Fact<E> fact, E value) {
            if (fact.scope() != Fact.Scope.QUESTION) {
                throw new IllegalArgumentException(
                        "fact " + fact.name() + " is stated with an item or follows from consents");
            }
            stated.put(fact, Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * States how grave the concern is, as a person judges.
         *
         * @param level the level, not null
         * @return this builder, never null
         */
        public Builder riskLevel(RiskLevel level) {
            return stating(Facts.RISK_LEVEL, level);
        }

        /**
         * States the kinds of harm in question; all others are thereby stated not to be.
         *
         * @param types the kinds, not null
         * @return this builder, never null
         */
        public Builder riskTypes(RiskType... types) {
            Set<RiskType> named = EnumSet.noneOf(RiskType.class);
            Collections.addAll(named, types);
            for (RiskType type : RiskType.values()) {
                stating(Facts.riskType(type), named.contains(type) ? YesNo.YES : YesNo.NO);
            }
            return this;
        }

        /**
         * Says which categories the words mean in which the family put what is not to be shared. Until somebody has read
         * such words, the consents that stand beside them reach nothing.
         *
         * @param categories the categories not to be shared; none if the words speak of nothing asked for, not null
         * @return this builder, never null
         */
        public Builder wordsMean(InformationCategory... categories) {
            Set<InformationCategory> named = EnumSet.noneOf(InformationCategory.class);
            Collections.addAll(named, categories);
            wordsRead = named;
            return this;
        }

        /**
         * Derives the question.
         *
         * @param day the day asked about; what records say after it is not looked at, not null
         * @return the question and where each fact of it comes from, never null
         * @throws ProblemException with every fault: holder, recipient or categories are missing, a category is asked for
         *     twice, or what is stated contradicts itself
         */
        public DerivedQuestion on(LocalDate day) {
            return new DerivedQuestion(new Derivation(records, asked(), Objects.requireNonNull(day, "day")));
        }

        private Asked asked() {
            List<Problem> faults = new ArrayList<>();
            Map<InformationCategory, RequestedItem> byCategory = new EnumMap<>(InformationCategory.class);
            for (RequestedItem item : items) {
                if (byCategory.put(item.getCategory(), item) != null) {
                    faults.add(Problem.error(
                            "CASE-QUESTION-04", "/items/" + item.getCategory(), "a category is asked for once"));
                }
            }
            AgencyId agency = holder;
            Party party = recipient;
            if (agency == null) {
                faults.add(Problem.error("CASE-QUESTION-01", "/heldBy", "a question says who holds the information"));
            }
            if (party == null) {
                faults.add(Problem.error("CASE-QUESTION-02", "/to", "a question says who would receive it"));
            }
            if (items.isEmpty()) {
                faults.add(Problem.error("CASE-QUESTION-03", "/items", "a question asks for a category"));
            }
            if (!faults.isEmpty() || agency == null || party == null) {
                throw new ProblemException(Problems.of(faults));
            }
            return new Asked(
                    codes,
                    agency,
                    Optional.ofNullable(teller),
                    party,
                    byCategory,
                    new HashMap<>(stated),
                    Optional.ofNullable(wordsRead));
        }
    }
}
