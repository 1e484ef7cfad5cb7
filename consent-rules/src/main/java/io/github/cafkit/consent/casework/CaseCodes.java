package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.fact.HolderSector;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RecipientKind;
import io.github.cafkit.consent.fact.RiskLevel;
import io.github.cafkit.core.problem.Problem;
import io.github.cafkit.core.problem.ProblemException;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.framework.ElementCode;
import io.github.cafkit.model.framework.NeedLevel;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an authority's own codes mean in the terms of the rules. The library knows its own codes of categories and
 * purposes by their names; everything else is for whoever wrote the codes to say: what a bundle of information holds, what
 * a level of need means for the risk, which sort of school an agency is. What nobody maps is reported and gives no
 * permission. Immutable and thread-safe.
 */
public final class CaseCodes {

    private static final CaseCodes STANDARD = builder()
            .needLevel(NeedLevel.ADDITIONAL, RiskLevel.ADDITIONAL_NEED)
            .needLevel(NeedLevel.TARGETED, RiskLevel.ADDITIONAL_NEED)
            .build();

    private final Map<String, InformationCategory> categories;
    private final Map<String, Set<InformationCategory>> bundles;
    private final Map<String, Purpose> purposes;
    private final Map<NeedLevel, RiskLevel> needLevels;
    private final Map<AgencyId, HolderSector> holders;
    private final Map<AgencyId, RecipientKind> recipients;
    private final Map<ElementCode, Set<InformationCategory>> elements;

    private CaseCodes(Builder builder) {
        this.categories = Map.copyOf(builder.categories);
        this.bundles = Map.copyOf(builder.bundles);
        this.purposes = Map.copyOf(builder.purposes);
        this.needLevels = Collections.unmodifiableMap(new EnumMap<>(builder.needLevels));
        this.holders = Map.copyOf(builder.holders);
        this.recipients = Map.copyOf(builder.recipients);
        this.elements = Map.copyOf(builder.elements);
    }

    /**
     * The library's own codes, no bundle, and no agency. Levels of need that early help meets are taken as additional need;
     * what the lowest and the highest level mean for the risk is left open.
     *
     * @return the codes, never null
     */
    public static CaseCodes standard() {
        return STANDARD;
    }

    /**
     * Starts an authority's codes. The library's own names of categories and purposes are known from the start.
     *
     * @return a builder, never null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What a code of a category means.
     *
     * @param code an upper-snake code, not null
     * @return the category, or empty if nobody has mapped the code
     */
    public Optional<InformationCategory> category(String code) {
        return Optional.ofNullable(categories.get(code));
    }

    /**
     * What a bundle of information holds.
     *
     * @param code an upper-snake code, not null
     * @return the categories, or empty if nobody has mapped the code
     */
    public Optional<Set<InformationCategory>> bundle(String code) {
        return Optional.ofNullable(bundles.get(code));
    }

    /**
     * What a code of a purpose means.
     *
     * @param code an upper-snake code, not null
     * @return the purpose, or empty if nobody has mapped the code
     */
    public Optional<Purpose> purpose(String code) {
        return Optional.ofNullable(purposes.get(code));
    }

    /**
     * What a level of need that a person judged means for the risk.
     *
     * @param level the level, not null
     * @return the level of risk, or empty if it is left to be asked
     */
    public Optional<RiskLevel> riskLevel(NeedLevel level) {
        return Optional.ofNullable(needLevels.get(level));
    }

    /**
     * Of what sort a holder is.
     *
     * @param agency the agency, not null
     * @return the sort, or empty if nobody has said
     */
    public Optional<HolderSector> holder(AgencyId agency) {
        return Optional.ofNullable(holders.get(agency));
    }

    /**
     * Of what kind a recipient is.
     *
     * @param agency the agency, not null
     * @return the kind, or empty if nobody has said
     */
    public Optional<RecipientKind> recipient(AgencyId agency) {
        return Optional.ofNullable(recipients.get(agency));
    }

    /**
     * Which categories work on an element of the assessment is served by.
     *
     * @param element the element, not null
     * @return the categories; empty if nobody has said, never null
     */
    public Set<InformationCategory> serving(ElementCode element) {
        return elements.getOrDefault(element, Set.of());
    }

    /** Collects codes and what they mean. */
    public static final class Builder {

        private final Map<String, InformationCategory> categories = new HashMap<>();
        private final Map<String, Set<InformationCategory>> bundles = new HashMap<>();
        private final Map<String, Purpose> purposes = new HashMap<>();
        private final Map<NeedLevel, RiskLevel> needLevels = new EnumMap<>(NeedLevel.class);
        private final Map<AgencyId, HolderSector> holders = new HashMap<>();
        private final Map<AgencyId, RecipientKind> recipients = new HashMap<>();
        private final Map<ElementCode, Set<InformationCategory>> elements = new HashMap<>();

        private Builder() {
            for (InformationCategory category : InformationCategory.values()) {
                categories.put(category.name(), category);
            }
            for (Purpose purpose : Purpose.values()) {
                if (purpose != Purpose.NONE) {
                    purposes.put(purpose.name(), purpose);
                }
            }
        }

        /**
         * Says what a code of a category means.
         *
         * @param code an upper-snake code, not null
         * @param category the category, not null
         * @return this builder, never null
         */
        public Builder category(String code, InformationCategory category) {
            categories.put(code, category);
            return this;
        }

        /**
         * Says what a bundle of information holds.
         *
         * @param code an upper-snake code, such as {@code BASIC}, not null
         * @param first a category, not null
         * @param others further categories, not null
         * @return this builder, never null
         */
        public Builder bundle(String code, InformationCategory first, InformationCategory... others) {
            bundles.put(code, Collections.unmodifiableSet(EnumSet.of(first, others)));
            return this;
        }

        /**
         * Says what a code of a purpose means.
         *
         * @param code an upper-snake code, not null
         * @param purpose the purpose, not {@link Purpose#NONE}, not null
         * @return this builder, never null
         * @throws ProblemException with {@code CASE-CODES-01} if the purpose is none
         */
        public Builder purpose(String code, Purpose purpose) {
            if (purpose == Purpose.NONE) {
                throw new ProblemException(
                        Problem.error("CASE-CODES-01", "/purposes", "a code of a purpose means a purpose"));
            }
            purposes.put(code, purpose);
            return this;
        }

        /**
         * Says what a level of need means for the risk.
         *
         * @param level the level, not null
         * @param risk the level of risk, not null
         * @return this builder, never null
         */
        public Builder needLevel(NeedLevel level, RiskLevel risk) {
            needLevels.put(level, risk);
            return this;
        }

        /**
         * Says of what sort an agency is as a holder: an agency of the education sector may be a school of several sorts.
         *
         * @param agency the agency, not null
         * @param sector the sort, not null
         * @return this builder, never null
         */
        public Builder holder(AgencyId agency, HolderSector sector) {
            holders.put(agency, sector);
            return this;
        }

        /**
         * Says of what kind an agency is as a recipient, where its sector does not tell: a regulator, a conference.
         *
         * @param agency the agency, not null
         * @param kind the kind, not null
         * @return this builder, never null
         */
        public Builder recipient(AgencyId agency, RecipientKind kind) {
            recipients.put(agency, kind);
            return this;
        }

        /**
         * Says which categories work on an element of the assessment is served by.
         *
         * @param element the element, not null
         * @param first a category, not null
         * @param others further categories, not null
         * @return this builder, never null
         */
        public Builder serves(ElementCode element, InformationCategory first, InformationCategory... others) {
            elements.put(element, Collections.unmodifiableSet(EnumSet.of(first, others)));
            return this;
        }

        /**
         * Builds the codes.
         *
         * @return the codes, never null
         */
        public CaseCodes build() {
            return new CaseCodes(this);
        }
    }
}
