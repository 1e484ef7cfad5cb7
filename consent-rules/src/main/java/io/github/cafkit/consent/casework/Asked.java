package io.github.cafkit.consent.casework;

import io.github.cafkit.consent.RequestedItem;
import io.github.cafkit.consent.fact.Fact;
import io.github.cafkit.consent.fact.Facts;
import io.github.cafkit.consent.fact.InformationCategory;
import io.github.cafkit.consent.fact.Purpose;
import io.github.cafkit.consent.fact.RiskType;
import io.github.cafkit.model.agency.AgencyId;
import io.github.cafkit.model.person.PersonId;
import io.github.cafkit.model.team.Party;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody asks, and what they state beside the records. */
record Asked(
        CaseCodes codes,
        AgencyId holder,
        Optional<PersonId> teller,
        Party recipient,
        Map<InformationCategory, RequestedItem> items,
        Map<Fact<?>, Enum<?>> stated,
        Optional<Set<InformationCategory>> wordsRead) {

    Optional<Enum<?>> stated(Fact<?> fact) {
        return Optional.ofNullable(stated.get(fact));
    }

    Purpose purpose() {
        return stated(Facts.PURPOSE).map(Purpose.class::cast).orElse(Purpose.NONE);
    }

    /** Whether a kind of harm was named, so that all others are thereby stated not to be in question. */
    boolean namesHarm() {
        for (RiskType type : RiskType.values()) {
            if (stated.containsKey(Facts.riskType(type))) {
                return true;
            }
        }
        return false;
    }
}
